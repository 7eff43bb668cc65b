using System.Numerics;
using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Aggregation;

/// <summary>A tally as one would write it down: a dictionary of whole numbers without bound.</summary>
internal sealed class SlowTally
{
    private readonly Dictionary<int, BigInteger[]> _cells = [];

    public SlowTally(IEnumerable<SampleRow> rows)
    {
        foreach (var (cell, figure) in rows)
        {
            if (!_cells.TryGetValue(cell, out var sums)) _cells.Add(cell, sums = new BigInteger[8]);
            sums[0] += figure.Required ?? 0;
            sums[1] += figure.Done ?? 0;
            sums[2] += figure is { Required: { } required, Done: { } done } ? BigInteger.Min(required, done) : 0;
            sums[3]++;
            if (figure.State == FigureState.NotReported && figure.Required != 0) sums[4]++;
            if (figure.State == FigureState.NotReported && figure.Required is null) sums[5]++;
            if (figure.State == FigureState.NotApplicable) sums[6]++;
            if (figure.State == FigureState.NotYetDue) sums[7]++;
        }
    }

    /// <summary>True when some sum does not fit 64 bits.</summary>
    public bool IsTooLarge => _cells.Values.Any(sums => sums.Any(sum => sum > long.MaxValue));

    public void IsSameAs(Tally tally)
    {
        for (var cell = 0; cell < tally.Layout.CellCount; cell++)
        {
            var totals = tally.At(SampleTallies.Period, cell);
            BigInteger[] actual =
            [
                totals.Required, totals.Done, totals.Met, totals.Rows, totals.NotReported, totals.RequiredUnknown, totals.NotApplicable, totals.NotYetDue,
            ];
            Assert.Equal(_cells.GetValueOrDefault(cell, new BigInteger[8]), actual);
        }
    }
}
