using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>What is wrong with a text that is no JSON, and at which byte.</summary>
internal static class JsonText
{
    /// <summary>False when half of a surrogate pair stands alone, which the writer would replace.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            text = text[(at + 2)..];
        }

        return true;
    }

    /// <summary>How many bytes the byte order mark takes at the start of a file; 0 when there is none.</summary>
    public static int MarkLength(ReadOnlySpan<byte> file) => file.StartsWith("\uFEFF"u8) ? 3 : 0;

    public static long FirstInvalidByte(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done) at += length;
        return at;
    }

    /// <summary>The offset that the parser's line and column mean; the end of the text at most.</summary>
    public static long OffsetOf(ReadOnlySpan<byte> utf8, JsonException invalid)
    {
        var lineStart = 0;
        for (var line = invalid.LineNumber ?? 0; line > 0; line--)
        {
            var length = utf8[lineStart..].IndexOf((byte)'\n');
            if (length < 0) break;
            lineStart += length + 1;
        }

        return Math.Min(utf8.Length, lineStart + (invalid.BytePositionInLine ?? 0));
    }

    public static Problem Describe(ReadOnlySpan<byte> utf8, long offset)
    {
        var at = (int)offset;
        if (at >= utf8.Length) return Problems.EndsEarly;
        if (utf8[at] == '/' || (at > 0 && utf8[at - 1] == '/')) return Problems.Comment;
        if (utf8[at] is (byte)'}' or (byte)']' && LastBefore(utf8[..at]) == ',') return Problems.TrailingComma;
        Rune.DecodeFromUtf8(utf8[at..], out var rune, out _);
        return Problems.NotJson(Printed.Plain(rune.ToString()));
    }

    private static byte LastBefore(ReadOnlySpan<byte> utf8)
    {
        var trimmed = utf8.TrimEnd(" \t\r\n"u8);
        return trimmed.IsEmpty ? (byte)0 : trimmed[^1];
    }
}
