using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>What a reader made of some rows (<i>hasil pembacaan baris data</i>): the sound ones as a batch, the others as findings.</summary>
[LegalTerm("hasil pembacaan baris data")]
public sealed class TallyReading
{
    /// <summary>The most findings that are kept; the rest are counted.</summary>
    public const int MostFindings = 1_000;

    internal TallyReading([Trusted] TallyBatch batch, [Trusted] IReadOnlyList<Finding> findings, long rows, long refused)
    {
        Batch = batch;
        Findings = findings;
        Rows = rows;
        Refused = refused;
    }

    /// <summary>The sound rows.</summary>
    public TallyBatch Batch { get; }

    /// <summary>What was noticed, in the order of the rows, each with its row number; the first <see cref="MostFindings"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many rows were read.</summary>
    public long Rows { get; }

    /// <summary>How many of them were refused; they are in no batch.</summary>
    public long Refused { get; }
}
