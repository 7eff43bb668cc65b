using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Aggregation;

/// <summary>Generated totals of a small nation: two provinces with kabupaten/kota, DKI Jakarta, and Papua, where a service may be left out.</summary>
internal static class SampleTotals
{
    public static RuleBook Rules { get; } = RuleBook.For(new BudgetYear(2025));

    public static ReportingPeriod Year { get; } = ReportingPeriod.Of(new BudgetYear(2025));

    public static ReportingPeriod SecondQuarter { get; } = ReportingPeriod.Parse("2025-Q2");

    public static TallyLayout Layout { get; } = TallyLayout.For(
        Rules.Catalog, new[] { "31", "33", "33.01", "33.74", "65", "65.01", "65.71", "94.01" }.Select(SampleTallies.Region));

    /// <summary>One row, or three of any state.</summary>
    public static Gen<TallyTotals> CellGen { get; } = Gen.Frequency(
        (6, Cases.Reported.Select(One)),
        (2, from first in FigureGen from second in FigureGen from third in FigureGen select One(first) + One(second) + One(third)),
        (1, FigureGen.Select(One)),
        (1, Gen.Constant(default(TallyTotals))));

    private static Gen<Figure> FigureGen => Gen.Frequency(
        (6, Cases.SmallCounts), (1, Cases.NobodyEntitled.Where(figure => figure.Done != Figure.MostCount)), (2, Cases.Unreported.Where(figure => figure.Required != Figure.MostCount)),
        (1, Gen.Constant(Figure.NotApplicable("tidak ada"))), (1, Gen.Constant(Figure.NotYetDue("nanti"))));

    /// <summary>Cells that meet rating bounds exactly, lie one person of quadrillions beside them, or are anything.</summary>
    public static Gen<Tally> TallyGen { get; } =
        from kind in Gen.Choose(0, 3)
        from seed in Gen.Choose(0, int.MaxValue)
        from cells in Gen.Choose(40, 60).SelectMany(count => Kind(kind).ArrayOf(count))
        select Tally(Year, at => cells[(int)((at * 7_919L + seed) % cells.Length)]);

    public static Arbitrary<Tally> Any { get; } = TallyGen.ToArbitrary();

    /// <summary>Whole rows of villages, small enough to be pooled.</summary>
    public static Gen<Tally> VillagesGen { get; } =
        from cells in (from first in SmallGen from second in SmallGen select One(first) + One(second)).ArrayOf(60)
        from seed in Gen.Choose(0, int.MaxValue)
        select Tally(Year, at => cells[(int)((at * 7_919L + seed) % cells.Length)]);

    public static Arbitrary<Tally> Villages { get; } = VillagesGen.ToArbitrary();

    public static Gen<Figure> SmallGen => Gen.Frequency((8, Cases.SmallCounts), (2, Cases.RoundShare), (1, Cases.NobodyEntitled.Where(figure => figure.Done != Figure.MostCount)), (1, Gen.Elements(Figure.Of(7, null), Figure.Unknown)));

    public static TallyTotals One(Figure figure) => TallyTotals.Of(figure.State switch
    {
        FigureState.Reported => TallyFigure.Reported(figure.Required!.Value, figure.Done!.Value),
        FigureState.NotApplicable => TallyFigure.NotApplicable,
        FigureState.NotYetDue => TallyFigure.NotYetDue,
        _ => TallyFigure.NotReported(figure.Required),
    });

    public static Tally Tally(ReportingPeriod period, Func<int, TallyTotals> cell, TallyLayout? layout = null)
    {
        var cells = new TallyTotals[(layout ?? Layout).CellCount];
        for (var at = 0; at < cells.Length; at++) cells[at] = cell(at);
        return new Tally(layout ?? Layout, [KeyValuePair.Create(period, cells)]);
    }

    public static Tally Everywhere(long done, long required) => Tally(Year, _ => TallyTotals.Of(TallyFigure.Reported(required, done)));

    public static TallySlice Slice(Tally tally, int region, ReportingPeriod? period = null) =>
        TallySlice.Of(tally, tally.Layout.Regions[region].CodeIn(tally.Layout.Catalog.Year)!, period ?? Year);

    private static Gen<TallyTotals> Kind(int kind) => kind switch
    {
        0 => Cases.RoundShare.Select(One),
        1 => Cases.BesideABound.Select(One),
        2 => Gen.Frequency((5, Gen.Constant(One(Figure.Reported(10, 10)))), (1, Cases.RoundShare.Select(One))),
        _ => CellGen,
    };
}
