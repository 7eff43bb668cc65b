using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Spm.Core.Json;

/// <summary>Writes a text as RFC 8785 (3.2.2.2) has it: two-letter escapes where JSON has them, <c>\u00xx</c> for other control characters,
/// everything else as it is.</summary>
internal static class CanonicalText
{
    private const string Digits = "0123456789abcdef";

    public static void Write(string text, List<byte> into)
    {
        into.Add((byte)'"');
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var plain = rest.IndexOfAny(Escaped);
            if (plain < 0) plain = rest.Length;
            AddUtf8(rest[..plain], into);
            rest = rest[plain..];
            if (rest.Length == 0) break;
            WriteEscape(rest[0], into);
            rest = rest[1..];
        }

        into.Add((byte)'"');
    }

    private static SearchValues<char> Escaped { get; } =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    private static void AddUtf8(ReadOnlySpan<char> text, List<byte> into)
    {
        var at = into.Count;
        var length = Encoding.UTF8.GetByteCount(text);
        CollectionsMarshal.SetCount(into, at + length);
        Encoding.UTF8.GetBytes(text, CollectionsMarshal.AsSpan(into)[at..]);
    }

    private static void WriteEscape(char letter, List<byte> into)
    {
        into.AddRange(letter switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\b' => "\\b"u8,
            '\t' => "\\t"u8,
            '\n' => "\\n"u8,
            '\f' => "\\f"u8,
            '\r' => "\\r"u8,
            _ => [.. "\\u00"u8, (byte)Digits[letter >> 4], (byte)Digits[letter & 15]],
        });
    }
}
