using System.Buffers;
using Spm.Core.Internal;

namespace Spm.Core.Aggregation;

/// <summary>Parts of a tally as bytes (<i>bagian rekapitulasi dalam bentuk biner</i>), so that engines and machines can hand sums over.</summary>
/// <remarks>The same part gives the same bytes on every machine, and no other bytes are read as it. Reading never throws for any bytes, takes at
/// most the memory of a tally of the layout that the caller gives, and gives a part only when the last byte was right. SHA-256 at the end
/// finds damage; it proves no sender. The bytes one by one stand in docs/tally-parts.md.</remarks>
[LegalTerm("bagian rekapitulasi dalam bentuk biner")]
public static class TallyBinary
{
    /// <summary>The version that is written, and the highest that is read: 1.</summary>
    public const int Version = 1;

    /// <summary>Writes a part.</summary>
    /// <returns>About thirteen bytes for each cell with a row, beside about a hundred.</returns>
    public static ReadOnlyMemory<byte> Write(TallyPart part)
    {
        var bytes = new ArrayBufferWriter<byte>();
        TallyByteWriter.Write(Require.NotNull(part), bytes);
        return bytes.WrittenMemory;
    }

    /// <summary>Writes a part to a buffer.</summary>
    public static void Write(TallyPart part, IBufferWriter<byte> target)
    {
        Require.NotNull(target);
        target.Write(Write(part).Span);
    }

    /// <summary>Writes a part to a stream, which stays the caller's to close.</summary>
    public static void Write(TallyPart part, Stream target)
    {
        Require.NotNull(target);
        target.Write(Write(part).Span);
    }

    /// <summary>Writes a part to a stream, which stays the caller's to close.</summary>
    /// <param name="part">The part.</param>
    /// <param name="target">The stream.</param>
    /// <param name="cancellationToken">Ends the writing; the stream may then hold a piece, which nobody reads as a part.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteAsync(TallyPart part, Stream target, CancellationToken cancellationToken = default)
    {
        Require.NotNull(target);
        await target.WriteAsync(Write(part), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a part.</summary>
    /// <param name="bytes">The whole part, and nothing else.</param>
    /// <param name="layout">The layout that the part must have; only its cells have a meaning.</param>
    /// <exception cref="FormatException">The bytes are no such part; the message names the byte and what is accepted.</exception>
    public static TallyPart Read(ReadOnlySpan<byte> bytes, TallyLayout layout) => TryRead(bytes, layout).OrThrow();

    /// <summary>Reads a part and never throws for what the bytes hold.</summary>
    /// <param name="bytes">The whole part, and nothing else.</param>
    /// <param name="layout">The layout that the part must have; only its cells have a meaning.</param>
    /// <returns>The part, or why there is none.</returns>
    public static TallyPartReading TryRead(ReadOnlySpan<byte> bytes, TallyLayout layout) => new TallyByteReader(bytes, Require.NotNull(layout)).Read();

    /// <summary>Reads a stream to its end and never throws for what it holds; it stays the caller's to close.</summary>
    /// <param name="source">The part, and nothing else. No more is taken in than the longest part of the layout has, and one byte.</param>
    /// <param name="layout">The layout that the part must have.</param>
    /// <returns>The part, or why there is none; the same as for the bytes in memory.</returns>
    public static TallyPartReading TryRead(Stream source, TallyLayout layout)
    {
        var pieces = new TallyByteBuffer(Require.NotNull(layout));
        Require.NotNull(source);
        while (pieces.Took(source.Read(pieces.Free().Span)))
        {
        }

        return TryRead(pieces.Bytes, layout);
    }

    /// <summary>Reads a stream as it comes; the same result as the synchronous way.</summary>
    /// <param name="source">The part, and nothing else.</param>
    /// <param name="layout">The layout that the part must have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The part, or why there is none.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<TallyPartReading> TryReadAsync(Stream source, TallyLayout layout, CancellationToken cancellationToken = default)
    {
        var pieces = new TallyByteBuffer(Require.NotNull(layout));
        Require.NotNull(source);
        while (pieces.Took(await source.ReadAsync(pieces.Free(), cancellationToken).ConfigureAwait(false)))
        {
        }

        return TryRead(pieces.Bytes, layout);
    }
}
