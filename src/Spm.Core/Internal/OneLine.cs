using System.Globalization;
using System.Text;

namespace Spm.Core.Internal;

/// <summary>Text of a sender as a printed line shows it: a character that breaks the line or steers a terminal stands as its number,
/// so that a note cannot print lines of its own.</summary>
internal static class OneLine
{
    public static string Of(string text)
    {
        if (text.EnumerateRunes().All(IsVisible)) return text;
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune)) line.Append(rune.ToString());
            else line.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        }

        return line.ToString();
    }

    /// <summary>True for a text of whole characters, none of which is a control character.</summary>
    public static bool Is(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsControl(text[at])) return false;
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            at++;
        }

        return true;
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
