using System.Globalization;
using Spm.Core.Aggregation;

namespace Spm.Core.Benchmarks.Ratios;

/// <summary>What <see cref="FinalPlan"/> does, in floating point, with every state and no proof: the fastest that a developer would write.</summary>
internal sealed class DoubleFinal
{
    private readonly (int First, int Items, int Urusan)[][] _regions;

    public DoubleFinal(TallyLayout layout)
    {
        _regions = new (int, int, int)[layout.Regions.Count][];
        for (var region = 0; region < _regions.Length; region++)
        {
            var subjects = layout.SubjectsOf(region);
            var first = layout.FirstCellOf(region);
            _regions[region] =
            [
                .. from at in Enumerable.Range(0, subjects.Count)
                   where subjects[at].Indicator is null
                   let items = subjects.Skip(at + 1).TakeWhile(subject => subject.Indicator is not null).Count()
                   select (first + at, items, subjects[at].Service.Urusan.Number - 1),
            ];
        }
    }

    public (int[] Ratings, string[] Texts, int[] Ranks) Finish(ReadOnlySpan<TallyTotals> cells)
    {
        var indices = new double[_regions.Length];
        var ratings = new int[indices.Length];
        var texts = new string[indices.Length];
        var order = new int[indices.Length];
        var ranks = new int[indices.Length];
        for (var region = 0; region < indices.Length; region++)
        {
            var index = Index(_regions[region], cells);
            indices[region] = -index;
            order[region] = region;
            ratings[region] = index switch { >= 1 => 5, >= 0.9 => 4, >= 0.8 => 3, >= 0.7 => 2, >= 0.6 => 1, _ => 0 };
            texts[region] = (index * 100).ToString("F2", CultureInfo.InvariantCulture);
        }

        Array.Sort(indices, order);
        for (var at = 0; at < order.Length; at++) ranks[order[at]] = at > 0 && indices[at] == indices[at - 1] ? ranks[order[at - 1]] : at + 1;
        return (ratings, texts, ranks);
    }

    private static double Index((int First, int Items, int Urusan)[] services, ReadOnlySpan<TallyTotals> cells)
    {
        Span<double> sums = stackalloc double[6];
        Span<int> counts = stackalloc int[6];
        sums.Clear();
        counts.Clear();
        foreach (var (first, items, urusan) in services)
        {
            var recipients = Share(cells[first]);
            if (double.IsNaN(recipients)) continue;
            var (quality, counted) = (0.0, 0);
            for (var at = first + 1; at <= first + items; at++)
            {
                var share = Share(cells[at]);
                if (double.IsNaN(share)) continue;
                quality += share;
                counted++;
            }

            sums[urusan] += counted == 0 ? recipients : 0.8 * recipients + 0.2 * (quality / counted);
            counts[urusan]++;
        }

        var (sum, known) = (0.0, 0);
        for (var urusan = 0; urusan < 6; urusan++)
        {
            if (counts[urusan] == 0) continue;
            sum += sums[urusan] / counts[urusan];
            known++;
        }

        return sum / known;
    }

    private static double Share(in TallyTotals cell)
    {
        if ((cell.NotReported | cell.NotApplicable | cell.NotYetDue) == 0 && cell.Required > 0) return Math.Min(1, cell.Done / (double)cell.Required);
        if (cell.Reported > 0 && cell.Required > 0) return Math.Min(1, cell.Done / (double)cell.Required);
        return cell.Rows == 0 || cell.NotReported > 0 ? 0 : double.NaN;
    }
}
