using System.Globalization;

namespace Spm.Core.Nomenclature;

/// <summary>Characters of written codes: what counts as a space, and what looks like a plain digit, dot or dash.</summary>
internal static class CodeCharacters
{
    private const string Dots = "·•․‧∙⋅・。｡";
    private const string Dashes = "‐‑‒–—―−";
    private const string TextMarks = "'‘’`";

    public static char Plain(char character)
    {
        if (character is >= '！' and <= '～') return (char)(character - 0xFEE0);
        if (Dots.Contains(character, StringComparison.Ordinal)) return '.';
        return Dashes.Contains(character, StringComparison.Ordinal) ? '-' : character;
    }

    public static bool IsDigit(char character) => char.IsAsciiDigit(Plain(character));

    public static bool IsLetterX(char character) => Plain(character) is 'X' or 'x';

    public static bool IsSeparator(char character) => Plain(character) is '.' or ',' or '-' or '_';

    public static bool IsTextMark(char character) => TextMarks.Contains(character, StringComparison.Ordinal);

    /// <summary>Takes no room on the page, so that digits on both sides of it are neighbours.</summary>
    public static bool IsInvisible(char character) =>
        !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || IsInvisible(character);
}
