using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Aggregation;

/// <summary>A small layout and generated rows of it, crowded around the widths of the columns.</summary>
internal static class SampleTallies
{
    public const string Mothers = "kabkota.kesehatan.ibu-hamil";

    public static ServiceCatalog Known { get; } = ServiceCatalog.For(new BudgetYear(2025));

    public static ReportingPeriod Period { get; } = ReportingPeriod.Parse("2025-Q1");

    public static ReportingPeriod Next { get; } = ReportingPeriod.Parse("2025-Q2");

    /// <summary>A kabupaten, a province, and the province that owes both sets.</summary>
    public static TallyLayout Layout { get; } = TallyLayout.For(Known, new[] { "65.01", "33", "31" }.Select(Region));

    /// <summary>Counts around 2¹⁶, 2³² and 2⁵³.</summary>
    public static Gen<long> Count { get; } = Gen.Frequency(
        (12, Gen.Choose(0, 5_000).Select(count => (long)count)),
        (3, Gen.Choose(65_533, 65_538).Select(count => (long)count)),
        (2, Gen.Choose(-3, 3).Select(step => uint.MaxValue + (long)step)),
        (1, Gen.Choose(0, 3).Select(step => Figure.MostCount - step)),
        (3, Gen.Constant(0L)));

    public static Gen<TallyFigure> FigureGen { get; } = Gen.Frequency(
        (12, from required in Count from done in Count select TallyFigure.Reported(required, done)),
        (2, Count.Select(required => TallyFigure.NotReported(required))),
        (1, Gen.Constant(TallyFigure.NotReported())),
        (1, Gen.Constant(TallyFigure.NotApplicable)),
        (1, Gen.Constant(TallyFigure.NotYetDue)));

    /// <summary>Stretches of neighbouring cells, as villages send them, and single cells anywhere.</summary>
    public static Gen<SampleRow[]> StretchGen { get; } =
        from first in Gen.Choose(0, Layout.CellCount - 1)
        from length in Gen.Frequency((2, Gen.Constant(1)), (3, Gen.Choose(2, 70)))
        from figures in FigureGen.ArrayOf(Math.Min(length, Layout.CellCount - first))
        select figures.Select((figure, at) => new SampleRow(first + at, figure)).ToArray();

    public static Gen<SampleRow[]> RowsGen { get; } =
        from count in Gen.Choose(0, 8)
        from stretches in StretchGen.ArrayOf(count)
        select stretches.SelectMany(stretch => stretch).ToArray();

    public static Arbitrary<SampleRow[]> Rows { get; } = RowsGen.ToArbitrary();

    public static Arbitrary<int> Seed { get; } = Gen.Choose(0, int.MaxValue).ToArbitrary();

    public static Region Region(string code) => RegionList.Official.Find(RegionCode.Parse(code), Known.Year)!;

    public static int Cell(string region, string service, string? item = null)
    {
        var type = Known.Find(service)!;
        return Layout.CellAt(Layout.RegionAt(RegionCode.Parse(region)), item is null ? Layout.SubjectOf(type) : Layout.SubjectOf(type, item)!);
    }

    public static TallyBatch Batch(IEnumerable<SampleRow> rows, int blockRows = TallyBlock.MostRows)
    {
        var batch = new TallyBatch(Layout, Period, blockRows);
        foreach (var row in rows) batch.Add(row.Cell, row.Figure);
        return batch;
    }

    public static Tally Tally(IEnumerable<SampleRow> rows, int blockRows = TallyBlock.MostRows, int threads = 1)
    {
        var builder = new TallyBuilder(Layout);
        builder.Add(Batch(rows, blockRows), threads);
        return builder.ToTally();
    }

    public static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        var shuffled = items.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
