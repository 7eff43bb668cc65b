using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Queries;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Engines.Sqlite;

/// <summary>A small layout, and tables of rows crowded on a few cells, one in three of them flawed.</summary>
internal static class TableRows
{
    public const string Mothers = "kabkota.kesehatan.ibu-hamil";

    public static ServiceCatalog Known { get; } = ServiceCatalog.For(new BudgetYear(2025));

    public static TallyLayout Layout { get; } = TallyLayout.For(Known, new[] { "65.01", "33", "31" }.Select(code => RegionList.Official.Find(RegionCode.Parse(code), Known.Year)!));

    public static FigureTable Figures { get; } = new("figures")
    {
        Region = "region",
        Service = "service",
        Indicator = "indicator",
        Unit = "unit",
        Period = "period",
        Required = "required",
        Done = "done",
        State = "state",
    };

    public static PersonTable People { get; } = new("figures") { Region = "region", Service = "service", Period = "period", Entitled = "required", Served = "done" };

    /// <summary>The same layout, in which a household is three and a half people.</summary>
    public static TallyLayout Converted { get; } = Layout.With(new UnitConversion(Known.Find(Mothers)!, "rumah tangga", new Ratio(7, 2), "contoh", new BudgetYear(2025)));

    private static Gen<object?> Flag { get; } = Gen.Frequency((6, Gen.Elements<object?>(0L, 1L)), (1, Gen.Constant<object?>(null)), (1, Gen.Elements<object?>("true", "false", "1", "ya", 2L, -1L, 1.0, "")));

    private static Gen<object?> Count { get; } = Gen.Frequency(
        (14, Gen.Choose(0, 500).Select(count => (object?)(long)count)),
        (2, Gen.Constant<object?>(0L)),
        (2, Gen.Choose(0, 3).Select(step => (object?)((1L << 26) - 2 + step))),
        (1, Gen.Elements<object?>(Figure.MostCount, Figure.MostCount - 1, (1L << 27) * 3 - 1)),
        (3, Gen.Constant<object?>(null)),
        (2, Gen.Elements<object?>(-1L, long.MinValue, long.MaxValue, Figure.MostCount + 1, 0.5, 3.0, double.PositiveInfinity, "12", "dua belas", "", new byte[] { 49, 50 })));

    public static Gen<TableRow> Row { get; } =
        from region in Gen.Frequency((20, Gen.Elements<string?>("65.01", "31", "33")), (1, Gen.Elements(null, "99.99", "65.01 ", "", "bukan kode")))
        from service in Gen.Frequency((20, Gen.Elements<string?>(Mothers, "provinsi.pendidikan.menengah")), (1, Gen.Elements(null, "Kabkota.Kesehatan.Ibu-Hamil", "bukan layanan", "")))
        from indicator in Gen.Frequency((12, Gen.Constant<string?>(null)), (4, Gen.Constant<string?>("Buku KIA")), (1, Gen.Elements<string?>("buku  kia", "bukan butir", "", "BUKU KIA")))
        from unit in Gen.Frequency((12, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("orang", "Orang ", "rumah tangga")))
        from period in Gen.Frequency((12, Gen.Elements<string?>("2025-Q1", "2025-Q2")), (2, Gen.Elements<string?>("TW I 2025", "s.d. Maret 2025", "2025-01/03")), (1, Gen.Elements(null, "2024-Q1", "Q1", "")))
        from part in Gen.Elements<string?>("a", "b", null)
        from source in Gen.Frequency((8, Gen.Choose(1, 60).Select(number => (string?)$"desa {number}")), (1, Gen.Constant<string?>(null)))
        from required in Count
        from done in Count
        from state in Gen.Frequency((8, Gen.Constant<string?>(null)), (3, Gen.Elements<string?>("reported", "not-reported", "not-applicable", "not-yet-due")), (1, Gen.Elements<string?>("Reported", "", "lain")))
        select new TableRow(region, service, indicator, unit, period, part, source, required, done, state);

    public static Arbitrary<TableRow[]> Tables { get; } = (
        from count in Gen.Choose(0, 60)
        from rows in Row.ArrayOf(count)
        select rows).ToArbitrary();

    public static Arbitrary<TableRow[]> Persons { get; } = (
        from count in Gen.Choose(0, 60)
        from rows in (
            from row in Row
            from entitled in Flag
            from served in Flag
            select row with { Indicator = null, Unit = null, State = null, Required = entitled, Done = served }).ArrayOf(count)
        select rows).ToArbitrary();

    public static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue).ToArbitrary();

    public static TallyQuery Query(CountedTable table) => TallyQuery.For(Layout, table, SqlDialect.Sqlite);
}
