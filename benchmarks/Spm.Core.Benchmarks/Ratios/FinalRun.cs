using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Benchmarks.National;
using Spm.Core.Indices;

namespace Spm.Core.Benchmarks.Ratios;

/// <summary>Finalising all regions exactly over the same in floating point, full fractions, the roll-up, and a correction; one process.</summary>
internal static class FinalRun
{
    private const int Rounds = 101;
    private const int Corrections = 1_000_000;

    public static int Run()
    {
        var data = new NationalData(10_000_000);
        var builder = new TallyBuilder(data.Layout);
        builder.Add(data.ToBatch());
        Measure(builder.ToTally());
        return 0;
    }

    public static void Measure(Tally tally)
    {
        var rules = RuleBook.For(tally.Layout.Catalog.Year).With("benchmark", tally.Layout.Catalog);
        var plan = FinalPlan.For(tally.Layout, rules);
        var plain = new DoubleFinal(tally.Layout);
        var texts = new string[tally.Layout.Regions.Count];
        List<double> exact = [], floating = [];
        for (var round = 0; round < Rounds; round++)
        {
            floating.Add(Measurement.Time(() => plain.Finish(tally.CellsOf(NationalData.Period))));
            exact.Add(Measurement.Time(() => Texts(plan.Finish(tally, NationalData.Period), texts)));
        }

        var (regions, cells) = (tally.Layout.Regions.Count, tally.Layout.CellCount);
        Print($"finalise {regions} regions, {cells:N0} cells: exact {Median(exact) / 1e3:0} µs, double {Median(floating) / 1e3:0} µs, median of ratios {Median([.. exact.Zip(floating, (one, two) => one / two)]):0.00}, least over least {exact.Min() / floating.Min():0.00}");
        Print($"decided by the exact value: {plan.Finish(tally, NationalData.Period).DecidedExactly} regions");
        Objects(tally, rules);
        Fractions(tally, rules);
        Live(tally, rules);
    }

    private static void Objects(Tally tally, RuleBook rules)
    {
        List<double> nation = [];
        for (var round = 0; round < 5; round++) nation.Add(Measurement.Time(() => NationIndex.Of(tally, NationalData.Period, rules)));
        var slices = Measurement.Time(() =>
        {
            foreach (var region in tally.Layout.Regions) TallySlice.Of(tally, region.CodeIn(tally.Layout.Catalog.Year)!, NationalData.Period).Measure(rules);
        });
        Print($"every region's exact tree: {slices / 1e6:0.0} ms");
        Print($"the nation with every region's exact tree: {Median(nation) / 1e6:0.0} ms");
    }

    private static void Fractions(Tally tally, RuleBook rules)
    {
        List<double> region = [];
        foreach (var own in tally.Layout.Regions.Take(200))
        {
            var index = TallySlice.Of(tally, own.CodeIn(tally.Layout.Catalog.Year)!, NationalData.Period).Measure(rules);
            region.Add(Measurement.Time(() => index.Value!.ToRatio()));
        }

        var nation = NationIndex.Of(tally, NationalData.Period, rules);
        var all = Measurement.Time(() => nation.Value!.ToRatio());
        var digits = nation.Value!.ToRatio().Denominator.ToString(CultureInfo.InvariantCulture).Length;
        Print($"full reduced fraction: region {Median(region) / 1e6:0.000} ms (longest {region.Max() / 1e6:0.0}), nation {all / 1e6:0} ms ({digits:N0} digits)");
    }

    private static void Live(Tally tally, RuleBook rules)
    {
        var live = new LiveRecap(tally, NationalData.Period, rules);
        var (before, after) = (TallyFigure.Reported(100, 90), TallyFigure.Reported(100, 91));
        List<double> each = [];
        for (var round = 0; round < 11; round++)
            each.Add(Measurement.Time(() =>
            {
                for (var at = 0; at < Corrections; at++) live.Replace((int)((long)at * 7_919 % tally.Layout.CellCount), before, after);
            }) / Corrections);
        Print($"the nation again from a live recap: {Measurement.Time(() => live.ToNation()) / 1e6:0.0} ms");
        var code = tally.Layout.Regions[300].CodeIn(tally.Layout.Catalog.Year)!;
        List<double> ask = [];
        for (var round = 0; round < 51; round++)
        {
            live.Add(tally.Layout.FirstCellOf(300), after);
            ask.Add(Measurement.Time(() => live.IndexOf(code)));
        }

        Print($"a corrected row: {Median(each):0} ns for three levels; the region's index after it: {Median(ask) / 1e3:0} µs");
    }

    private static void Texts(FinalTable table, string[] texts)
    {
        for (var at = 0; at < texts.Length; at++) texts[at] = table[at].Published?.ToString() ?? "";
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
