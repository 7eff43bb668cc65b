using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Queries;
using Spm.Core.Stages;
using Spm.Core.Tests.Aggregation;
using static Spm.Core.Tests.Queries.SampleQueries;

namespace Spm.Core.Tests.Queries;

public class TallyQueryIntakeTests
{
    private static readonly TallyQuery Plain = Of(Figures with { Indicator = "butir", Unit = "satuan" });

    private static Gen<string?> AnyText { get; } = Gen.Elements<string?>(
        null, "", "0", "1", "2", "3", "12", "99", "-1", "+1", " 1", "1.0", "1e3", "007", "9007199254740991", "9007199254740992", "9223372036854775807", "9223372036854775808",
        "18446744073709551616", new string('9', 60), "65.01", "31", SampleTallies.Mothers, "2025-Q1", "a", "\u0001", "٣");

    private static Arbitrary<string?[][]> AnyRows { get; } = (
        from count in Gen.Choose(0, 4)
        from rows in (
            from texts in AnyText.ArrayOf(TallyQuery.Columns.Count)
            from kept in Gen.Choose(0, 1 << 16)
            let sound = Group(groups: $"{count}")
            select texts.Select((text, at) => (kept >> at) % 2 == 1 ? text : sound[at]).ToArray()).ArrayOf(count)
        select rows).ToArbitrary();

    [Fact]
    public void Close_OneGroup_IsItsCell()
    {
        var reading = Read(Plain, Group());

        Assert.Equal(new TallyTotals { Required = 100, Done = 60, Met = 60, Rows = 2 }, reading.Tally!.At(SampleTallies.Period, SampleTallies.Cell("65.01", SampleTallies.Mothers)));
        Assert.Equal((2, 0, true), (reading.Rows, reading.Refused, reading.IsWhole));
        Assert.Empty(reading.Findings);
        Assert.Null(reading.Parts);
    }

    [Fact]
    public void Close_EveryOutcomeThatCounts_AddsItsTotals()
    {
        var reading = Read(
            Plain,
            Group(groups: "5"),
            Group(RowOutcome.NotReported, required: "7", done: "-3", met: "x", groups: "5"),
            Group(RowOutcome.RequiredUnknown, rows: "3", required: "-11", groups: "5"),
            Group(RowOutcome.NotApplicable, rows: "4", groups: "5"),
            Group(RowOutcome.NotYetDue, rows: "5", groups: "5"));

        Assert.Equal(
            new TallyTotals { Required = 107, Done = 60, Met = 60, Rows = 16, NotReported = 5, RequiredUnknown = 3, NotApplicable = 4, NotYetDue = 5 },
            reading.Tally!.At(SampleTallies.Period, SampleTallies.Cell("65.01", SampleTallies.Mothers)));
    }

    [Fact]
    public void Close_EveryOutcomeThatIsRefused_IsCountedByItsReason()
    {
        var refused = Enum.GetValues<RowOutcome>().Where(outcome => outcome >= RowOutcome.NotWhole).ToArray();
        var reading = Read(Plain, [.. refused.Select(outcome => Group(outcome, required: "-99", groups: $"{refused.Length}"))]);

        Assert.Equal(refused.Select(outcome => (QueryFindings.Of(outcome)!.Code, (Int128)2)), reading.Refusals.Select(refusal => (refusal.Reason.Code, refusal.Rows)));
        Assert.Equal(refused.Select(outcome => $"SPM{2070 + (int)outcome}"), reading.Findings.Select(finding => finding.Code));
        Assert.True(reading.Tally!.IsZero);
        Assert.Equal((18, 18), (reading.Rows, reading.Refused));
    }

    [Theory]
    [InlineData("SPM2001", "99.99", SampleTallies.Mothers, null, null, "2025-Q1")]
    [InlineData("SPM2001", null, SampleTallies.Mothers, null, null, "2025-Q1")]
    [InlineData("SPM2002", "65.01", null, null, null, "2025-Q1")]
    [InlineData("SPM2003", "65.01", SampleTallies.Mothers, "bukan butir", null, "2025-Q1")]
    [InlineData("SPM2004", "65.01", "provinsi.pendidikan.menengah", null, null, "2025-Q1")]
    [InlineData("SPM2005", "65.01", SampleTallies.Mothers, null, "rumah tangga", "2025-Q1")]
    [InlineData("SPM2091", "65.01", SampleTallies.Mothers, null, null, "2024-Q1")]
    [InlineData("SPM2091", "65.01", SampleTallies.Mothers, null, null, null)]
    public void Close_GroupWithoutAPlace_IsRefusedAsItsRowsAre(string code, string? region, string? service, string? indicator, string? unit, string? period)
    {
        var reading = Read(Plain, Group(region: region, service: service, indicator: indicator, unit: unit, period: period));

        Assert.Equal([code], reading.Findings.Select(finding => finding.Code));
        Assert.Equal([(code, (Int128)2)], reading.Refusals.Select(refusal => (refusal.Reason.Code, refusal.Rows)));
        Assert.True(reading.IsWhole && reading.Tally!.IsZero);
    }

    [Fact]
    public void Close_ResultThatIsNotWhole_GivesNoTally()
    {
        Broken("SPM2095");
        Broken("SPM2095", Group(groups: "2"));
        Broken("SPM2095", Group(groups: "2"), Group(region: "31", groups: "2"), Group(region: "33", groups: "2"));
        Broken("SPM2095", NoGroup(), NoGroup());
        Broken("SPM2096", Group(groups: "2"), Group(region: "31", groups: "3"));
        Broken("SPM2096", Group(groups: "2"), NoGroup());
        Broken("SPM2094", Group(groups: "2"), Group(groups: "2"));
        Broken("SPM2096", Group(required: "1.5"));
        Broken("SPM2096", Group(done: "-1"));
        Broken("SPM2096", Group(met: "61"));
        Broken("SPM2096", Group(rows: "0"));
        Broken("SPM2096", Group((RowOutcome)99));
        Broken("SPM2093", Group(required: "9223372036854775808"));
        Broken("SPM2093", Group(RowOutcome.NotYetDue, rows: "2147483648"));
        Broken("SPM2093", Group(rows: "68719476737"));
        Broken("SPM2093", Group(required: "9223372036854775807", groups: "2"), Group(unit: "orang", groups: "2"));

        static void Broken(string code, params string?[][] rows)
        {
            var reading = Read(Plain, rows);
            Assert.Contains(code, reading.Findings.Select(finding => finding.Code));
            Assert.Null(reading.Tally);
            Assert.False(reading.IsWhole);
        }
    }

    [Fact]
    public void Close_NoGroup_IsWholeAndEmpty()
    {
        var zero = NoGroup();
        zero[^1] = "0";

        Assert.All(new[] { NoGroup(), zero }, row => Assert.True(Read(Plain, row).Tally!.IsZero));
    }

    [Fact]
    public void Close_Halves_AreJoined()
    {
        var group = Group(required: "67108863", done: "1", met: "1");
        group[TallyQuery.Columns.ToList().IndexOf("required_high")] = "134217727";

        Assert.Equal(Figure.MostCount, Read(Plain, group).Tally!.At(SampleTallies.Period, SampleTallies.Cell("65.01", SampleTallies.Mothers)).Required);
    }

    [Fact]
    public void Close_PartThatDidNotAnswer_IsNamedAndLeavesNoWhole()
    {
        var query = Of(Figures with { Part = "simpul", Parts = ["a", "b"] });
        var lost = Read(query, Group(part: "a"));
        var both = Read(query, Group(part: "a", groups: "2"), Group(part: "b", required: "5", done: "0", met: "0", groups: "2"));
        var other = Read(query, Group(part: "a", groups: "3"), Group(part: "b", groups: "3"), Group(part: "c", groups: "3"));

        Assert.Null(lost.Tally);
        Assert.Equal(["b"], lost.Parts!.Missing);
        Assert.Equal("SPM2071", Assert.Single(lost.Findings).Code);
        Assert.Equal(100, lost.Parts.Present().At(SampleTallies.Period, SampleTallies.Cell("65.01", SampleTallies.Mothers)).Required);
        Assert.Equal(105, both.Tally!.At(SampleTallies.Period, SampleTallies.Cell("65.01", SampleTallies.Mothers)).Required);
        Assert.Equal(2, other.Refused);
        Assert.Equal("SPM2072", Assert.Single(other.Findings).Code);
        Assert.Equal(200, other.Tally!.At(SampleTallies.Period, SampleTallies.Cell("65.01", SampleTallies.Mothers)).Required);
    }

    [Fact]
    public void Close_SourceKeys_WantOneSpelling()
    {
        var query = Of(Figures with { Indicator = "butir", Source = "desa" });

        Assert.Equal(["SPM2090"], Read(query, Group(indicator: "buku kia")).Findings.Select(finding => finding.Code));
        Assert.Equal(["SPM2090"], Read(query, Group(period: "TW I 2025")).Findings.Select(finding => finding.Code));
        Assert.Empty(Read(query, Group(indicator: "Buku KIA")).Findings);
    }

    [Fact]
    public void AddUnreadable_WhateverItSays_LeavesNoTally()
    {
        var intake = new TallyQueryIntake(Plain);
        intake.Add(Group());
        intake.AddUnreadable(new SourcePlace(2), "Code: 159, e.displayText() = DB::Exception\u001b[2J" + new string('x', 500));
        var reading = intake.Close();

        Assert.Null(reading.Tally);
        Assert.StartsWith("The result cannot be read at line 2: \"Code: 159, e.displayText() = DB::ExceptionU+001B[2J", Assert.Single(reading.Findings).Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_WrongNumberOfValues_IsTheCallersMistake() => Assert.Throws<ArgumentException>(() => new TallyQueryIntake(Plain).Add(new string?[3]));

    [Fact]
    [Law("Whatever texts a result holds, reading them does not throw, and rows are only counted once.")]
    public void Close_AnyTexts_GivesFindings() => Laws.Hold(AnyRows, rows =>
    {
        var reading = Read(Plain, rows);

        Assert.Equal(reading.Refused, reading.Refusals.Aggregate((Int128)0, (sum, refusal) => sum + refusal.Rows));
        if (reading.Tally is { } tally) Assert.Equal(reading.Rows - reading.Refused, tally.Periods.Aggregate((Int128)0, (sum, period) => sum + tally.CellsOf(period).ToArray().Sum(cell => cell.Rows)));
        else Assert.NotEmpty(reading.Findings);
    });

    [Fact]
    [Law("A result that lost rows, or has one twice, gives no tally.")]
    public void Close_ResultCutAnywhere_GivesNoTally() => Laws.Hold(SampleTallies.Seed, seed =>
    {
        var random = new Random(seed);
        var regions = new[] { "65.01", "31", "33", "99.99" };
        var count = random.Next(1, regions.Length + 1);
        var rows = regions.Take(count).Select(region => Group(region: region, groups: $"{count}")).ToList();
        Assert.NotNull(Read(Plain, rows).Tally);
        if (random.Next(2) == 0) rows.RemoveAt(random.Next(rows.Count));
        else rows.Add(rows[random.Next(rows.Count)]);

        Assert.Null(Read(Plain, rows).Tally);
    });

    [Fact]
    public async Task Read_OverADriver_IsTheSameAsByTexts()
    {
        using var table = Table(Group(groups: "2"), Group(RowOutcome.Negative, region: "31", groups: "2"));
        using var first = table.CreateDataReader();
        using var second = table.CreateDataReader();
        var (now, later) = (Plain.Read(first), await Plain.ReadAsync(second));

        Assert.Equal(now.Tally, later.Tally);
        Assert.Equal(100, now.Tally!.At(SampleTallies.Period, SampleTallies.Cell("65.01", SampleTallies.Mothers)).Required);
        Assert.Equal(["31"], now.Findings.Select(finding => $"{finding.Where.Region}"));
    }

    [Fact]
    public void Read_AnotherResult_IsTheCallersMistake()
    {
        using var table = new System.Data.DataTable();
        table.Columns.Add("x", typeof(string));
        using var result = table.CreateDataReader();

        Assert.Contains("group_count", Assert.Throws<ArgumentException>(() => Plain.Read(result)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Cancelled_Throws()
    {
        using var table = Table(Group());
        using var result = table.CreateDataReader();

        Assert.Throws<OperationCanceledException>(() => Plain.Read(result, new CancellationToken(true)));
    }
}
