using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use: one writer. Remembers the last figure of every source, so that nothing is counted twice (<i>buku sumber data</i>).</summary>
/// <remarks>Optional: a tally does not need it. It costs memory for each source and cell; see the benchmarks.</remarks>
[LegalTerm("buku sumber data")]
public sealed class SourceLedger
{
    /// <summary>Makes an empty ledger in front of a builder.</summary>
    public SourceLedger(TallyBuilder target, SecondFigurePolicy policy)
    {
        Target = Require.NotNull(target);
        Policy = Require.Defined(policy);
    }

    /// <summary>The builder that gets the differences.</summary>
    public TallyBuilder Target { get; }

    /// <summary>What a second figure does.</summary>
    public SecondFigurePolicy Policy { get; }

    /// <summary>How many figures it remembers.</summary>
    public long Count { get; private set; }

    /// <summary>Enters a figure; true when it stands now, false when an earlier one was kept.</summary>
    public bool Enter(string source, ReportingPeriod period, int cell, TallyFigure figure) => throw new NotImplementedException();

    /// <summary>The figure that stands for a source; null when there is none.</summary>
    public TallyFigure? Find(string source, ReportingPeriod period, int cell) => throw new NotImplementedException();
}
