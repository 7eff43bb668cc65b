using System.Buffers.Binary;
using System.Text;
using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>Service and item as bytes, from the first letter of the service's key to the colon of <c>required</c>, and what they name.</summary>
internal sealed class RowKey(byte[] text, TallySubject subject)
{
    /// <summary>The fewest bytes of a key: three letters, and what follows every service.</summary>
    public const int Shortest = 16;

    public byte[] Text { get; } = text;

    public uint Hash { get; } = HashOf(text);

    public TallySubject Subject { get; } = subject;

    /// <summary>The key of the row that came after this one when it was last seen.</summary>
    public RowKey? Next { get; set; }

    /// <summary>How these names are spelt when nothing needs escaping.</summary>
    public static byte[] Spell<TSpelling>(string service, string? indicator)
        where TSpelling : struct, IRowSpelling
    {
        var names = indicator is null ? [] : (byte[])[.. TSpelling.Indicator, .. Encoding.UTF8.GetBytes(indicator)];
        return [.. Encoding.UTF8.GetBytes(service), .. names, (byte)'"', .. TSpelling.Required];
    }

    public static uint HashOf(ReadOnlySpan<byte> text)
    {
        // Two chains, so that one need not wait for the other. The last eight bytes are the same in every key; those before them overlap.
        const ulong odd = 0x9E37_79B9_7F4A_7C15;
        ulong first = (uint)text.Length, second = odd;
        for (var at = 0; at + Shortest < text.Length; at += 16)
        {
            first = (first ^ BinaryPrimitives.ReadUInt64LittleEndian(text[at..])) * odd;
            second = (second ^ BinaryPrimitives.ReadUInt64LittleEndian(text[(at + 8)..])) * odd;
            (first, second) = (first ^ first >> 29, second ^ second >> 31);
        }

        first ^= BinaryPrimitives.ReadUInt64LittleEndian(text[^Shortest..]);
        return (uint)((first * odd ^ second) * odd >> 32);
    }
}
