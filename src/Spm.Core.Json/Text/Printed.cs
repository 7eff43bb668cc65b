using System.Globalization;
using System.Text;

namespace Spm.Core.Json;

/// <summary>Foreign text as a message shows it: short, on one line, without characters that steer a terminal.</summary>
internal static class Printed
{
    private const int LongestShown = 60;

    public static string Quoted(string text) => $"\"{Plain(text)}\"";

    public static string Plain(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= LongestShown) return shown.Append('…').ToString();
            if (IsVisible(rune)) shown.Append(rune.ToString());
            else shown.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        }

        return shown.ToString();
    }

    /// <summary>The words of a list, such as the accepted names.</summary>
    public static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
