using System.Buffers.Binary;
using System.Text;
using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>Service and item as bytes, from the first letter of the service's key to the colon of <c>required</c>, and what they name.</summary>
internal sealed class RowKey(byte[] text, TallySubject subject)
{
    public byte[] Text { get; } = text;

    public uint Hash { get; } = HashOf(text);

    public TallySubject Subject { get; } = subject;

    /// <summary>The key of the row that came after this one when it was last seen.</summary>
    public RowKey? Next { get; set; }

    /// <summary>How these names are spelt when nothing needs escaping.</summary>
    public static byte[] Spell(string service, string? indicator) =>
        Encoding.UTF8.GetBytes(indicator is null ? $"{service}\",\"required\":" : $"{service}\",\"indicator\":\"{indicator}\",\"required\":");

    public static uint HashOf(ReadOnlySpan<byte> text)
    {
        // Every key is longer than eight bytes: its last twelve are always the same.
        var hash = (ulong)text.Length;
        for (var at = 0; at + 8 < text.Length; at += 8) hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text[at..])) * 0x9E3779B97F4A7C15 ^ hash >> 29;
        hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text[^8..])) * 0x9E3779B97F4A7C15;
        return (uint)(hash >> 32);
    }
}
