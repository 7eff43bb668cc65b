using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads rows of one shape, whose names the strict reader has taken before.</summary>
/// <remarks>Each byte of such a row is compared with bytes that the strict reader accepted, or is a digit. So the row is valid JSON and
/// UTF-8, and the strict reader would have made the same of it; a row that differs in any byte is left to that reader.</remarks>
internal abstract class RowScanner
{
    /// <summary>Reads the row at the beginning of a text.</summary>
    /// <param name="text">Begins with the row; anything may follow.</param>
    /// <param name="cell">The cell of the row.</param>
    /// <param name="state">The state of the row. One that is not reported says what is required.</param>
    /// <param name="required">What is required; 0 when the state allows no number.</param>
    /// <param name="done">What was done; 0 unless reported.</param>
    /// <returns>The length of the row; 0 when it is left to the strict reader.</returns>
    public abstract int Scan(ReadOnlySpan<byte> text, out int cell, out FigureState state, out long required, out long done);

    /// <summary>Remembers the names of a row that the strict reader took; false when it is of another shape.</summary>
    public abstract bool Learn(ReadOnlySpan<byte> text, in TallyRow row);
}
