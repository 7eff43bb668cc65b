using System.Globalization;
using System.Text;

namespace Spm.Core.Reports;

/// <summary>Text of a sender as it may be printed: on one line, without characters that move or reorder what a reader sees.</summary>
internal static class OneLine
{
    public static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(Moves)) return text;
        var printed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) printed.Append(Moves(rune) ? "\uFFFD" : rune.ToString());
        return printed.ToString();
    }

    private static bool Moves(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
