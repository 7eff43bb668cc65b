using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Queries;
using Spm.Core.Regions;
using static Spm.Core.Engines.Sqlite.TableRows;

namespace Spm.Core.Engines.Sqlite;

/// <summary>What an engine in this process adds up is what the readers of rows make of the same rows, bit by bit and refusal by refusal.</summary>
public class SqliteLawTests
{
    private const int Fewer = 300;

    [Fact]
    [Law("A tally query over a table gives the tally of the readers of rows, and refuses the same rows for the same reasons.")]
    public void Read_AnyTable_IsTheTallyInMemory() => Laws.Hold(Tables, rows =>
    {
        using var table = new SqliteTable(rows);
        IsSame(new InMemory(Layout, rows), table.Ask(Query(Figures)), rows.Length);
    });

    [Fact]
    [Law("With a source key no row of a doubled one counts, and every other does.")]
    public void Read_AnyTableWithSources_CountsNoneTwice() => Laws.Hold(Tables, rows =>
    {
        using var table = new SqliteTable(rows);
        IsSame(new InMemory(Layout, rows, hasSource: true), table.Ask(Query(Figures with { Source = "source" })), rows.Length);
    }, Fewer);

    [Fact]
    [Law("A person is a row of one required or none: persons give the tally of their flags as figures.")]
    public void Read_AnyPersons_AreFiguresOfOneOrNone() => Laws.Hold(Persons, rows =>
    {
        using var table = new SqliteTable(rows);
        IsSame(new InMemory(Layout, rows, isOfPersons: true), table.Ask(Query(People)), rows.Length);
    });

    [Fact]
    [Law("Under conversions of units a query gives the tally of the readers of rows.")]
    public void Read_AnyUnits_AreConverted() => Laws.Hold(Tables, rows =>
    {
        // A count near the bound is refused with its whole group here, and alone in memory.
        var small = rows.Select(row => row with { Required = Small(row.Required), Done = Small(row.Done) }).ToArray();
        using var table = new SqliteTable(small);
        IsSame(new InMemory(Converted, small), table.Ask(TallyQuery.For(Converted, Figures, SqlDialect.Sqlite)), rows.Length);

        static object? Small(object? count) => count is long and > 1L << 40 and <= Stages.Figure.MostCount ? 1L << 40 : count;
    }, Fewer);

    [Fact]
    [Law("A result that was cut anywhere gives no tally.")]
    public void Read_ResultCutAnywhere_GivesNoTally() => Laws.Hold(Tables, Seeds, (rows, seed) =>
    {
        using var table = new SqliteTable(rows);
        var query = Query(Figures);
        var groups = table.Ask(query).Findings.Count + 1;
        var cut = table.AskCut(query, seed % groups);
        if (cut.IsWhole) Assert.Equal(table.Ask(query).Tally, cut.Tally);
        else Assert.Contains(cut.Findings, finding => finding.Code == "SPM2095");
    }, Fewer);

    [Fact]
    [Law("Parts that all answered give the whole, and each its own rows; a part without a row leaves no whole.")]
    public void Read_AnyParts_AreJoinedOnlyWhenAllAnswered() => Laws.Hold(Tables, rows =>
    {
        using var table = new SqliteTable(rows);
        var reading = table.Ask(Query(Figures with { Part = "part", Parts = ["a", "b"] }));
        foreach (var part in reading.Parts!.Parts) Assert.Equal(new InMemory(Layout, rows.Where(row => row.Part == part.Name)).Tally, part.Tally);

        var named = rows.Where(row => row.Part is not null).ToArray();
        Assert.Equal(named.Select(row => row.Part!).Distinct().Order(StringComparer.Ordinal), reading.Parts.Parts.Select(part => part.Name));
        Assert.Equal(reading.Parts.IsComplete ? new InMemory(Layout, named).Tally : null, reading.Tally);
        Assert.Equal(rows.Length - named.Length, reading.Refusals.FirstOrDefault(refusal => refusal.Reason.Code == "SPM2072").Rows);
    }, Fewer);

    [Fact]
    [Law("A filter by periods and regions leaves what the rows of these give.")]
    public void Read_AnyFilter_LeavesTheirRows() => Laws.Hold(Tables, rows =>
    {
        using var table = new SqliteTable(rows);
        var kept = rows.Where(row => row is { Period: "2025-Q1" or "TW I 2025", Region: "65.01" or "33" }).ToArray();
        var query = Query(Figures).OfPeriods(ReportingPeriod.Parse("2025-Q1")).OfRegions(RegionCode.Parse("65.01")).OfProvinces(RegionCode.Parse("33"));
        IsSame(new InMemory(Layout, kept), table.Ask(query), kept.Length);
    }, Fewer);

    [Fact]
    [Law("The engine rates each row as its exact share is rated, under every value of the policies for rows without one.")]
    public void RatedBy_AnyTable_IsEvenness() => Laws.Hold(Tables, Seeds, (rows, seed) =>
    {
        string Pick(string key) => AchievementMethod.Accepted.Single(accepted => accepted.Key == key).Value is var values ? values[seed % values.Count] : "";
        var method = new[] { "zero-required", "not-reported", "not-yet-due", "cap" }.Aggregate(RuleBook.For(Known.Year).Method, (method, key) => method.With(key, Pick(key)));
        var bounds = seed % 3 == 0 ? new[] { 1, 33, 50, 99, 100 } : [60, 70, 80, 90, 100];
        var rules = RuleBook.For(Known.Year).With("contoh", method).With("contoh", new RatingScale("contoh", bounds, RatingScale.Permendagri59.Basis));
        using var table = new SqliteTable(rows);
        var reading = table.Ask(Query(Figures).RatedBy(rules));
        var expected = new InMemory(Layout, rows);

        IsSame(expected, reading, rows.Length);
        expected.IsRatedAs(reading, rules);
    });

    internal static void IsSame(InMemory expected, TallyQueryReading actual, int rows)
    {
        Assert.Equal(expected.Tally, actual.Tally);
        Assert.Equal(expected.Refused, actual.Refusals.Select(refusal => (refusal.Reason.Code, refusal.Rows)));
        Assert.Equal(rows, actual.Rows);
    }
}
