using System.Text;

namespace Spm.Core.Internal;

/// <summary>What the text interfaces of every value share: one message when it cannot be read, one printed form, two encodings of it.</summary>
internal static class TextForm
{
    public static FormatException Unreadable(ReadOnlySpan<char> text, int position, string what, string example)
    {
        var shown = text.Length <= 60 ? text.ToString() : string.Concat(text[..60], "…");
        return new FormatException(
            FormattableString.Invariant($"\"{shown}\" is not {what} (position {position + 1}); an accepted example is \"{example}\"."));
    }

    /// <summary>Where a text that starts well stops being digits; the length when it never does.</summary>
    public static int FirstNonDigit(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyExceptInRange('0', '9');
        return at < 0 ? text.Length : at;
    }

    /// <summary>The one printed form of a value; "G" or no format asks for it.</summary>
    public static string General(string text, ReadOnlySpan<char> format) => format is "" or "G" or "g"
        ? text
        : throw new FormatException($"\"{format}\" is not a format of \"{text}\"; accepted is \"G\".");

    public static bool TryWrite(string text, Span<char> destination, out int charsWritten)
    {
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }

    public static bool TryWrite(string text, Span<byte> destination, out int bytesWritten) =>
        Encoding.UTF8.TryGetBytes(text, destination, out bytesWritten);
}
