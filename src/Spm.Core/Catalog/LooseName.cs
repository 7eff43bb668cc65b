using System.Text;

namespace Spm.Core.Catalog;

/// <summary>A name without what writers vary: capitals, spaces, punctuation, and the spellings seen in practice.</summary>
internal static class LooseName
{
    private static readonly (string Variant, string Official)[] Spellings =
    [
        ("terlantar", "telantar"), ("ketentraman", "ketenteraman"), ("perlindungan", "pelindungan"), ("mellitus", "melitus"), ("walikota", "wali kota"),
    ];

    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
            text.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        foreach (var (variant, official) in Spellings) text.Replace(variant, official);
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
