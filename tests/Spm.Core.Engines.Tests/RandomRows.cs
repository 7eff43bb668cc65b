using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Engines;

/// <summary>Rows of figures made up from a seed: most of them sound, the others wrong in every way that a table allows.</summary>
internal static class RandomRows
{
    private static readonly string[] Regions = ["65", "65.01", "65.71", "33", "33.74", "31", "94.01"];

    private static readonly string[] Periods = ["2025-Q1", "TW II 2025", "2025", "2025-03", "2024-Q4", "besok", ""];

    private static readonly string[] OddRegions = ["65.01 ", "6501", "99.99", "33.75", "65.01'; DROP TABLE x; --", "", "a", "A", @"\", "65.01\t"];

    private static readonly string[] OddNames = ["Ibu hamil", "pendidikan", "SMA; --", "", @"\N", "layanan\nlain", "Layanan \u00e9", "Layanan e\u0301", "😀"];

    /// <summary>A few regions of both levels, with one service that rows may count in another unit.</summary>
    public static TallyLayout Few { get; } = Layout();

    /// <param name="layout">Where the keys come from.</param>
    /// <param name="seed">Says everything.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="spread">Over how many villages the rows of one key spread: sources repeat when there are few.</param>
    public static IEnumerable<FigureRow> Of(TallyLayout layout, int seed, int count, int spread = 40)
    {
        var random = new Random(seed);
        for (var row = 0; row < count; row++) yield return One(layout, random, spread);
    }

    private static FigureRow One(TallyLayout layout, Random random, int spread)
    {
        var region = random.Next(layout.Regions.Count);
        var subjects = layout.SubjectsOf(region);
        var subject = subjects[random.Next(random.Next(3) == 0 ? subjects.Count : Math.Min(6, subjects.Count))];
        var most = subject.Scale == 1 ? Figure.MostCount : 1 << 20;
        var required = Count(random, most);
        var row = new FigureRow(
            layout.Regions[region].CodeIn(layout.Catalog.Year)!.ToString(), subject.Service.Key, subject.Indicator?.Name, Periods[random.Next(random.Next(20) == 0 ? Periods.Length : 2)],
            required, random.Next(8) == 0 ? Count(random, most) : required - random.NextInt64(required + 1))
        {
            Part = random.Next(2) == 0 ? "a" : "b",
            Source = random.Next(50) == 0 ? null : $"desa-{random.Next(spread)}",
        };
        return random.Next(3) > 0 ? row : Changed(row, subject, random);
    }

    private static FigureRow Changed(FigureRow row, TallySubject subject, Random random) => random.Next(26) switch
    {
        0 => row with { Done = null },
        1 => row with { Done = null, Required = null },
        2 => row with { Done = null, Required = 0 },
        3 => row with { Required = null },
        4 => row with { Required = -random.Next(1, 5) },
        5 => row with { Done = -random.NextInt64(1, long.MaxValue) },
        6 => row with { Required = long.MinValue, Done = null },
        7 => row with { Required = Figure.MostCount + 1 + random.Next(2) },
        8 => row with { Done = long.MaxValue },
        9 => row with { Required = row.Required * 2, Done = row.Required },
        10 => row with { State = "reported" },
        11 => row with { State = "reported", Done = null },
        12 => row with { State = "not-reported", Done = null },
        13 => row with { State = "not-reported" },
        14 => row with { State = "not-applicable", Required = null, Done = null },
        15 => row with { State = "not-applicable" },
        16 => row with { State = "not-yet-due", Required = null, Done = null },
        17 => row with { State = "not-yet-due", Done = null },
        18 => row with { State = random.Next(3) switch { 0 => "Reported", 1 => "reported ", _ => "dilaporkan" } },
        19 => row with { Region = OddRegions[random.Next(OddRegions.Length)] },
        20 => row with { Region = null },
        21 => row with { Service = random.Next(4) == 0 ? null : OddNames[random.Next(OddNames.Length)] },
        22 => row with { Indicator = OddNames[random.Next(OddNames.Length)] },
        23 => row with { Period = null },
        24 => row with { Unit = random.Next(3) switch { 0 => subject.Unit, 1 => subject.Unit.ToUpperInvariant(), _ => "rumah tangga" } },
        _ => row with { Region = Regions[random.Next(Regions.Length)] },
    };

    // From a handful to the most, so that one sum holds both.
    private static long Count(Random random, long most) => random.Next(40) == 0 ? random.NextInt64(most + 1) : random.Next(1 << random.Next(1, 20));

    private static TallyLayout Layout()
    {
        var catalog = ServiceCatalog.For(new BudgetYear(2025));
        var layout = TallyLayout.For(catalog, catalog.Regions.Where(region => Regions.Contains(region.Code.ToString()) && catalog.OwedBy(region).Owed.Count > 0));
        var service = layout.SubjectsOf(layout.RegionAt(RegionCode.Parse("65.01")))[0].Service;
        return layout.With(new UnitConversion(service, "rumah tangga", new Ratio(39, 10), "uji", new BudgetYear(2025)));
    }
}
