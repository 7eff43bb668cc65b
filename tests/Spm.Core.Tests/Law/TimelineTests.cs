using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Tests.Law;

public class TimelineTests
{
    private static readonly LegalBasis Basis = new("Permendagri 59/2021", "SEEN[S39]");
    private static readonly LocalDate Known = new(2024, 1, 1);

    [Fact]
    [Law("Dated entries given in any order stand oldest first.")]
    public void Entries_InAnyOrder_AreOldestFirst() => Laws.Hold(Gen.Shuffle([2019, 2020, 2022, 2024, 2030]).ToArbitrary(), years =>
    {
        var timeline = new Timeline<string>(years.Select(year => Value(year)));
        return timeline.Entries.Select(entry => entry.From.Number).SequenceEqual([2019, 2020, 2022, 2024, 2030])
            && timeline.First.Number == 2019 && timeline.LastChange.Number == 2030;
    }, cases: 200);

    [Theory]
    [InlineData(2019, "2019")]
    [InlineData(2020, "2019")]
    [InlineData(2021, "2019")]
    [InlineData(2022, "2022")]
    [InlineData(2023, "2022")]
    [InlineData(2024, "2024")]
    [InlineData(9999, "2024")]
    public void At_AnyYearFromTheFirst_IsTheLatestThatHasBegun(int year, string expected) =>
        Assert.Equal(expected, new Timeline<string>([Value(2024), Value(2019), Value(2022)]).At(new BudgetYear(year)).Value);

    [Fact]
    public void At_BeforeTheFirst_NamesTheFirstYear()
    {
        var timeline = new Timeline<string>([Value(2022), Value(2019)]);

        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => timeline.At(new BudgetYear(2018)));

        Assert.Equal(("year", new BudgetYear(2018)), (thrown.ParamName, thrown.ActualValue));
        Assert.Contains("2019", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("2018", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_TwoOfTheSameYearKnownSinceTheSameDay_AreRefused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Timeline<string>([Value(2019), Value(2022), Value(2019)]));

        Assert.Equal("entries", thrown.ParamName);
        Assert.Contains("2019", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_NothingOrNull_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Timeline<string>([]));
        Assert.Throws<ArgumentNullException>(() => new Timeline<string>(null!));
        Assert.Throws<ArgumentNullException>(() => new Timeline<string>([null!]));
    }

    [Fact]
    public void Find_CorrectionOfTheSameYear_IsSeenFromItsDayOn()
    {
        var corrected = Known.PlusDays(100);
        var timeline = new Timeline<string>([Value(2019, "corrected", corrected), Value(2019, "first reading"), Value(2022)]);

        Assert.Null(timeline.Find(new BudgetYear(2020), Known.PlusDays(-1)));
        Assert.Equal("first reading", timeline.Find(new BudgetYear(2020), Known)?.Value);
        Assert.Equal("first reading", timeline.Find(new BudgetYear(2020), corrected.PlusDays(-1))?.Value);
        Assert.Equal("corrected", timeline.Find(new BudgetYear(2020), corrected)?.Value);
        Assert.Equal("corrected", timeline.At(new BudgetYear(2021)).Value);
        Assert.Equal("2022", timeline.Find(new BudgetYear(2023), corrected)?.Value);
        Assert.Null(timeline.Find(new BudgetYear(2018), corrected));
    }

    [Fact]
    public void Find_LaterYearNotYetKnown_FallsBackToTheEarlier()
    {
        var timeline = new Timeline<string>([Value(2019), Value(2024, "new rule", Known.PlusYears(1))]);

        Assert.Equal("2019", timeline.Find(new BudgetYear(2025), Known)?.Value);
        Assert.Equal("new rule", timeline.Find(new BudgetYear(2025), Known.PlusYears(1))?.Value);
    }

    [Fact]
    public void At_YearAndDay_IsWhatWasKnownOrNamesTheDay()
    {
        var timeline = new Timeline<string>([Value(2019), Value(2024, "new rule", Known.PlusYears(1))]);

        Assert.Equal(("2019", "new rule"), (timeline.At(new BudgetYear(2025), Known).Value, timeline.At(new BudgetYear(2025), Known.PlusYears(1)).Value));
        Assert.Contains("2023-12-31", Assert.Throws<ArgumentOutOfRangeException>("known", () => timeline.At(new BudgetYear(2025), Known.PlusDays(-1))).Message, StringComparison.Ordinal);
        Assert.Contains("2019", Assert.Throws<ArgumentOutOfRangeException>("year", () => timeline.At(new BudgetYear(2018), Known)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_CallerChangesTheList_AreKept()
    {
        var entries = new List<Dated<string>> { Value(2019) };
        var timeline = new Timeline<string>(entries);

        entries.Add(Value(2022));

        Assert.Single(timeline.Entries);
    }

    [Fact]
    public void Dated_WithoutValueOrSource_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new Dated<string>(new BudgetYear(2019), null!, Basis, Known));
        Assert.Throws<ArgumentNullException>(() => new Dated<string>(new BudgetYear(2019), "80 and 20", null!, Known));
    }

    [Fact]
    public void Dated_KeepsItsParts()
    {
        var dated = new Dated<string>(new BudgetYear(2022), "80 and 20", Basis, Known);

        Assert.Equal((new BudgetYear(2022), "80 and 20", Basis, Known), (dated.From, dated.Value, dated.Basis, dated.KnownSince));
    }

    private static Dated<string> Value(int year, string? value = null, LocalDate? known = null) =>
        new(new BudgetYear(year), value ?? $"{year}", Basis, known ?? Known);
}
