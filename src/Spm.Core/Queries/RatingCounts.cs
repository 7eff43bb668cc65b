using Spm.Core.Aggregation;
using Spm.Core.Indices;

namespace Spm.Core.Queries;

/// <summary>The rows of one cell by what the engine said of each: its rating, or why it has no share.</summary>
internal sealed class RatingCounts
{
    private readonly Dictionary<RowOutcome, (long Rows, long Required)> _counts = [];

    /// <exception cref="OverflowException">A sum would pass 64 bits.</exception>
    public void Add(in QueryGroup group, in TallyTotals totals)
    {
        var (rows, required) = _counts.GetValueOrDefault(group.Outcome);
        _counts[group.Outcome] = checked((rows + totals.Rows, required + totals.Required));
    }

    public SourceRatings Under(RuleBook rules)
    {
        var (rows, required) = (new long[Ratings], new long[Ratings]);
        var (all, silent) = (0L, 0L);
        foreach (var (outcome, counts) in _counts)
        {
            all += counts.Rows;
            if (outcome is RowOutcome.NotReported or RowOutcome.RequiredUnknown) silent += counts.Rows;
            if (RatingOf(outcome, rules) is not { } rating) continue;
            rows[(int)rating] += counts.Rows;
            required[(int)rating] += counts.Required;
        }

        return new SourceRatings(rules, rows, required, all, silent);
    }

    private static int Ratings => (int)SpmRating.TuntasParipurna + 1;

    // A row without a share of its own counts as any other of its kind does, so one of each kind answers for all.
    private static SpmRating? RatingOf(RowOutcome outcome, RuleBook rules)
    {
        if (outcome is >= RowOutcome.BelumTuntas and <= RowOutcome.TuntasParipurna) return (SpmRating)(outcome - RowOutcome.BelumTuntas);
        var share = Evenness.ShareOf(outcome switch
        {
            RowOutcome.Reported => TallyFigure.Reported(0, 0),
            RowOutcome.NotReported => TallyFigure.NotReported(1),
            RowOutcome.NotApplicable => TallyFigure.NotApplicable,
            RowOutcome.NotYetDue => TallyFigure.NotYetDue,
            _ => TallyFigure.NotReported(),
        }, rules.Method);
        return share is null ? null : rules.Rate(share);
    }
}
