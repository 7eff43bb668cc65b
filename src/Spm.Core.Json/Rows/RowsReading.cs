namespace Spm.Core.Json;

/// <summary>What was made of a file of rows (<i>hasil pembacaan berkas baris data</i>): the sound rows, and why others are not counted.</summary>
/// <typeparam name="T">What the sound rows became: a batch of columns, or a tally.</typeparam>
/// <remarks>A file that could not be read to its end gives nothing, because part of the rows must not pass for all of them.</remarks>
[LegalTerm("hasil pembacaan berkas baris data")]
public sealed class RowsReading<T>
    where T : class
{
    internal RowsReading(T? value, RowsHeader? header, RowsLog log)
    {
        Value = log.Stop is null ? value : null;
        Header = header;
        Rows = log.Rows;
        Refused = log.Refused;
        Refusals = log.Refusals.AsReadOnly();
        Stop = log.Stop;
    }

    /// <summary>The sound rows; null when the reading stopped before the end of the file.</summary>
    public T? Value { get; }

    /// <summary>What all rows share; null when the head of the file could not be read.</summary>
    public RowsHeader? Header { get; }

    /// <summary>How many rows were read, the refused ones among them.</summary>
    public long Rows { get; }

    /// <summary>How many rows were refused; they are not in <see cref="Value"/>.</summary>
    public long Refused { get; }

    /// <summary>Why rows were refused, in their order; the first <see cref="RowRefusal.MostKept"/>, the rest are counted.</summary>
    public IReadOnlyList<RowRefusal> Refusals { get; }

    /// <summary>Why the reading stopped before the end of the file; null when all of it was read.</summary>
    public RowRefusal? Stop { get; }

    /// <summary>True when the whole file was read and no row was refused.</summary>
    public bool IsClean => Stop is null && Refused == 0;

    /// <summary>The rows of a file without a mistake.</summary>
    /// <exception cref="InvalidOperationException">The reading stopped or a row was refused; the message names the first.</exception>
    public T OrThrow() => IsClean ? Value! : throw new InvalidOperationException($"The file has problems: {Stop ?? Refusals[0]}");
}
