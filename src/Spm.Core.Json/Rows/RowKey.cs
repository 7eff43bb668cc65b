using System.Buffers.Binary;
using System.Text;
using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Service and item as bytes, and what they name: from the first letter of the service's key to the colon of <c>required</c>, or to
/// the brace behind a state.</summary>
internal sealed class RowKey(byte[] text, TallySubject subject, FigureState state)
{
    /// <summary>The fewest bytes of a key: three letters, and what follows every service.</summary>
    public const int Shortest = 16;

    public byte[] Text { get; } = text;

    public uint Hash { get; } = HashOf(text);

    public TallySubject Subject { get; } = subject;

    /// <summary>Reported when numbers follow; else the state that the row ends with.</summary>
    public FigureState State { get; } = state;

    /// <summary>The key of the row that came after this one when it was last seen.</summary>
    public RowKey? Next { get; set; }

    /// <summary>How a row goes on after its region when nothing in it needs escaping.</summary>
    public static byte[] Spell<TSpelling>(in TallyRow row, FigureState state)
        where TSpelling : struct, IRowSpelling
    {
        var names = row.Indicator is null ? [] : (byte[])[.. TSpelling.Indicator, .. Encoding.UTF8.GetBytes(row.Indicator)];
        var end = state == FigureState.Reported ? TSpelling.Required : [.. TSpelling.State, (byte)'"', .. Encoding.UTF8.GetBytes(RowShapes.State.Key(state)!), (byte)'"', (byte)'}'];
        return [.. Encoding.UTF8.GetBytes(row.Service), .. names, (byte)'"', .. end];
    }

    public static uint HashOf(ReadOnlySpan<byte> text)
    {
        // Two chains, so that one need not wait for the other. The last eight bytes are nearly the same in every key; those before them overlap.
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
