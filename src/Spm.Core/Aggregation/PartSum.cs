using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>The sum of some parts, or the part at which a total passes its bound.</summary>
internal sealed record PartSum(Tally? Sum, string? TooLarge)
{
    public static PartSum Of(TallyLayout layout, IReadOnlyList<TallyPart> parts)
    {
        var sums = new Dictionary<ReportingPeriod, TallyTotals[]>();
        foreach (var part in parts)
        {
            try
            {
                Add(part.Tally, sums);
            }
            catch (OverflowException)
            {
                return new PartSum(null, part.Name);
            }
        }

        return new PartSum(new Tally(layout, sums), null);
    }

    public Tally OrThrow() => Sum ?? throw new OverflowException($"A total passes its bound at part \"{TooLarge}\".");

    private static void Add(Tally tally, Dictionary<ReportingPeriod, TallyTotals[]> sums)
    {
        foreach (var period in tally.Periods)
        {
            var cells = tally.CellsOf(period);
            if (!sums.TryGetValue(period, out var sum))
            {
                sums.Add(period, cells.ToArray());
                continue;
            }

            for (var cell = 0; cell < sum.Length; cell++) sum[cell] += cells[cell];
        }
    }
}
