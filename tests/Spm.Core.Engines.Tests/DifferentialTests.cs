using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Engines.Sqlite;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Queries;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Engines;

/// <summary>What an engine adds up is, to the last bit, what the rows give in memory.</summary>
public class DifferentialTests
{
    private const int Few = 12;
    private const int RowsEach = 1_500;

    private static readonly Arbitrary<int> RowsOfASeed = Gen.Choose(0, int.MaxValue).ToArbitrary();
    private static readonly TallyLayout Nation = TallyLayout.For(ServiceCatalog.For(new BudgetYear(2025)));

    [Theory]
    [EachEngine]
    [Law("Random rows of figures, sound and spoilt in every way, add up in every engine to the tally and the refusals that they give in memory.")]
    public void Ask_AnyRows_IsTheTallyInMemory(string engine) => Laws.Hold(RowsOfASeed, seed => Same(engine, seed, hasSource: false), Few);

    [Theory]
    [EachEngine]
    [Law("So do rows with source keys, of which none counts that stands twice.")]
    public void Ask_AnyRowsWithSources_IsTheTallyInMemory(string engine) => Laws.Hold(RowsOfASeed, seed => Same(engine, seed, hasSource: true), Few);

    [Theory]
    [EachEngine]
    public async Task Ask_RowsOfTheNation_IsTheTallyInMemory(string engine)
    {
        var rows = RandomRows.Of(Nation, seed: 59_2021, 120_000).ToList();
        await using var table = await TestTable.FilledAsync(EngineList.Of(engine), rows);

        AssertSame(Nation, rows, await table.AskAsync(Nation));
    }

    [Theory]
    [EachEngine]
    public async Task Ask_SomePeriodsAndPlaces_IsTheTallyOfTheirRows(string name)
    {
        var engine = EngineList.Of(name);
        var rows = RandomRows.Of(RandomRows.Few, seed: 7, 4_000).ToList();
        await using var table = await TestTable.FilledAsync(engine, rows);
        var query = TallyQuery.For(RandomRows.Few, table.Figures, engine.Dialect)
            .OfPeriods(ReportingPeriod.Parse("2025-Q2")).OfRegions(RegionCode.Parse("33.74")).OfProvinces(RegionCode.Parse("65"));
        var asked = rows.Where(row => row.Period is "TW II 2025" or "2025-Q2"
            && (row.Region is "33.74" or "65" || row.Region?.StartsWith("65.", StringComparison.Ordinal) == true)).ToList();

        AssertSame(RandomRows.Few, asked, await engine.AskAsync(query));
        Assert.InRange(asked.Count, 100, rows.Count / 2);
    }

    [Theory]
    [EachEngine]
    public async Task Ask_RowsInParts_AreThoseOfEachPart(string name)
    {
        var engine = EngineList.Of(name);
        var rows = RandomRows.Of(RandomRows.Few, seed: 8, 3_000).ToList();
        await using var table = await TestTable.FilledAsync(engine, rows);

        var reading = await engine.AskAsync(TallyQuery.For(RandomRows.Few, table.FiguresInParts, engine.Dialect));

        AssertSame(RandomRows.Few, rows, reading);
        foreach (var part in new[] { "a", "b" })
            Assert.Equal(new InMemory(RandomRows.Few, rows.Where(row => row.Part == part).Select(TableRowOf)).Tally, reading.Parts!.Find(part)!.Tally);
    }

    [Theory]
    [EachEngine]
    public async Task Ask_NoRows_IsWholeAndZero(string engine)
    {
        await using var table = await TestTable.FilledAsync(EngineList.Of(engine), []);

        var reading = await table.AskAsync(RandomRows.Few);

        Assert.Empty(reading.Findings);
        Assert.Equal(Tally.Zero(RandomRows.Few), reading.Tally);
    }

    [Theory]
    [EachEngine]
    public async Task Ask_SumsUpToTheBound_AreExactAndBeyondItGiveNoTally(string name)
    {
        const int most = 1_024;
        var engine = EngineList.Of(name);
        var row = new FigureRow("65.01", TestTable.Service, null, "2025-Q1", Figure.MostCount, Figure.MostCount) { Part = "a" };
        await using var table = await TestTable.FilledAsync(engine, Enumerable.Repeat(row, most));
        await using var beyond = await TestTable.FilledAsync(engine, Enumerable.Repeat(row, most + 1));

        var reading = await table.AskAsync(RandomRows.Few);
        var refused = await beyond.AskAsync(RandomRows.Few);

        AssertSame(RandomRows.Few, [.. Enumerable.Repeat(row, most)], reading);
        Assert.Equal(most * (Int128)Figure.MostCount, reading.Tally!.CellsOf(ReportingPeriod.Parse("2025-Q1")).ToArray().Max(totals => totals.Required));
        Assert.Null(refused.Tally);
        Assert.Contains(refused.Findings, finding => finding.Code == QueryFindings.TotalTooLarge.Code);
    }

    [Theory]
    [EachEngine]
    public async Task RatedBy_AnyRows_IsEvennessInMemory(string name)
    {
        var engine = EngineList.Of(name);
        var rows = RandomRows.Of(RandomRows.Few, seed: 9, 4_000).ToList();
        var rules = RuleBook.For(RandomRows.Few.Catalog.Year);
        await using var table = await TestTable.FilledAsync(engine, rows);

        var reading = await engine.AskAsync(TallyQuery.For(RandomRows.Few, table.Figures, engine.Dialect).RatedBy(rules));

        AssertSame(RandomRows.Few, rows, reading);
        new InMemory(RandomRows.Few, rows.Select(TableRowOf)).IsRatedAs(reading, rules);
    }

    private static void Same(string name, int seed, bool hasSource)
    {
        var engine = EngineList.Of(name);
        var rows = RandomRows.Of(RandomRows.Few, seed, RowsEach).ToList();
        var reading = Task.Run(async () =>
        {
            await using var table = await TestTable.FilledAsync(engine, rows);
            return await engine.AskAsync(TallyQuery.For(RandomRows.Few, hasSource ? table.FiguresWithSource : table.Figures, engine.Dialect));
        }).GetAwaiter().GetResult();
        AssertSame(RandomRows.Few, rows, reading, hasSource);
    }

    private static void AssertSame(TallyLayout layout, IReadOnlyCollection<FigureRow> rows, TallyQueryReading reading, bool hasSource = false)
    {
        var expected = new InMemory(layout, rows.Select(TableRowOf), hasSource);
        Assert.Equal(expected.Refused, reading.Refusals.Select(refusal => (refusal.Reason.Code, refusal.Rows)));
        Assert.Equal(rows.Count, reading.Rows);
        Assert.Equal(expected.Tally, reading.Tally);
    }

    private static TableRow TableRowOf(FigureRow row) =>
        new(row.Region, row.Service, row.Indicator, row.Unit, row.Period, row.Part, row.Source, row.Required, row.Done, row.State);
}
