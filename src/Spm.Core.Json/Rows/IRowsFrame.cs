using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>Finds the head and the rows of a file in one of its formats; used by one reading only.</summary>
internal interface IRowsFrame
{
    /// <summary>What all rows share; null before it was read.</summary>
    RowsHeader? Head { get; }

    /// <summary>Takes what is whole from the beginning of a text.</summary>
    /// <param name="text">What the last call left, and what came since.</param>
    /// <param name="isLast">True when nothing comes after it.</param>
    /// <returns>How many bytes were taken; the rest is shown again with what follows it, and is no longer than one row may be.</returns>
    int Take(ReadOnlySpan<byte> text, bool isLast);

    /// <summary>The rows as a batch, after the last byte; null when the reading stopped.</summary>
    TallyBatch? ToBatch();

    /// <summary>The rows added up, after the last byte; null when the reading stopped.</summary>
    Tally? ToTally();
}
