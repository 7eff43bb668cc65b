using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Submissions;

public partial class SubmissionJsonTests
{
    private const string Revision = "{\"field\":\"required\",\"old\":10,\"new\":12,\"kind\":\"correction\",\"reason\":\"r\",\"date\":\"2025-09-30\"}";

    private const string Overlap = "{\"sender\":\"RSUD\",\"required\":3,\"done\":2}";

    /// <summary>Members beside the service, the path, the words of both messages.</summary>
    public static TheoryData<string, string, string, string> BadUnitsAndOverlaps => new()
    {
        { "\"unit\":7", "unit", "harus teks", "expected is text" },
        { "\"unit\":\" \"", "unit", "teks kosong", "blank" },
        { "\"measure\":\"persons\"", "measure", "yang diterima: new-persons, stock, year-to-date, contacts", "accepted are new-persons, stock, year-to-date, contacts" },
        { "\"measure\":1", "measure", "harus teks", "expected is text" },
        { "\"overlaps\":null", "overlaps", "harus larik", "expected is an array" },
        { "\"overlaps\":" + Overlap, "overlaps", "harus larik", "expected is an array" },
        { "\"overlaps\":[\"RSUD\"]", "overlaps[0]", "harus objek", "expected is an object" },
        { OverlapWith("\"sender\":\"RSUD\",", ""), "overlaps[0].sender", "\"sender\" tidak ada", "\"sender\" is missing" },
        { OverlapWith("\"required\":3,", ""), "overlaps[0].required", "\"required\" tidak ada", "\"required\" is missing" },
        { OverlapWith(",\"done\":2", ""), "overlaps[0].done", "\"done\" tidak ada", "\"done\" is missing" },
        { OverlapWith("RSUD", " "), "overlaps[0].sender", "teks kosong", "blank" },
        { OverlapWith("\"RSUD\"", "1"), "overlaps[0].sender", "harus teks", "expected is text" },
        { OverlapWith("3", "1.125"), "overlaps[0].required", "bermakna ganda", "ambiguous" },
        { OverlapWith(":2", ":null"), "overlaps[0].done", "hapus anggota ini", "leave the member out" },
        { OverlapWith("done", "doen"), "overlaps[0].doen", "yang diterima: sender, required, done", "accepted are sender, required, done" },
        { OverlapWith(":2", ":2,\"done\":2"), "overlaps[0].done", "ditulis dua kali", "stands twice" },
        { "\"overlaps\":[" + Overlap + "],\"notApplicable\":\"x\"", "notApplicable", "di samping \"overlaps\"", "not beside \"overlaps\"" },
        { "\"revisions\":[]", "revisions", "tidak dikenal", "not known here" },
    };

    /// <summary>The member <c>revisions</c>, the path within it, the words of both messages.</summary>
    public static TheoryData<string, string, string, string> BadRevisions => new()
    {
        { "null", "", "harus larik", "expected is an array" },
        { Revision, "", "harus larik", "expected is an array" },
        { "[12]", "[0]", "harus objek", "expected is an object" },
        { RevisionWith("\"field\":\"required\",", ""), "[0].field", "\"field\" tidak ada", "\"field\" is missing" },
        { RevisionWith("\"old\":10,", ""), "[0].old", "\"old\" tidak ada", "\"old\" is missing" },
        { RevisionWith("\"new\":12,", ""), "[0].new", "\"new\" tidak ada", "\"new\" is missing" },
        { RevisionWith("\"kind\":\"correction\",", ""), "[0].kind", "\"kind\" tidak ada", "\"kind\" is missing" },
        { RevisionWith("\"reason\":\"r\",", ""), "[0].reason", "\"reason\" tidak ada", "\"reason\" is missing" },
        { RevisionWith(",\"date\":\"2025-09-30\"", ""), "[0].date", "\"date\" tidak ada", "\"date\" is missing" },
        { RevisionWith("\"required\"", "\"done\""), "[0].field", "yang diterima: required, planned", "accepted are required, planned" },
        { RevisionWith("10", "\"10\""), "[0].old", "tanpa tanda kutip", "without quotes" },
        { RevisionWith("12", "12.5"), "[0].new", "bilangan bulat", "a whole number" },
        { RevisionWith("correction", "event"), "[0].kind", "yang diterima: correction, event-decree, budget-amendment", "accepted are correction, event-decree, budget-amendment" },
        { RevisionWith("\"r\"", "\"\""), "[0].reason", "teks kosong", "blank" },
        { RevisionWith("2025-09-30", "30-09-2025"), "[0].date", "bukan tanggal", "is not a date" },
        { RevisionWith("2025-09-30", "2025-09-31"), "[0].date", "bukan tanggal", "is not a date" },
        { RevisionWith("\"2025-09-30\"", "20250930"), "[0].date", "harus teks", "expected is text" },
        { RevisionWith("}", ",\"decree\":12}"), "[0].decree", "harus teks", "expected is text" },
        { RevisionWith("}", ",\"decree\":{\"number\":\"1\"}}"), "[0].decree.kind", "\"kind\" tidak ada", "\"kind\" is missing" },
        { RevisionWith("reason", "reson"), "[0].reson", "mungkin maksudnya \"reason\"", "perhaps \"reason\" is meant" },
        { RevisionWith("\"old\":10", "\"old\":10,\"old\":10"), "[0].old", "ditulis dua kali", "stands twice" },
    };

    [Fact]
    public void Read_UnitAndOverlaps_AreThoseOfTheService()
    {
        var entry = ReadService("\"unit\":\"orang\",\"overlaps\":[" + Overlap + ",{\"done\":0,\"required\":0,\"sender\":\"Dinas X\"}],\"recipients\":{\"required\":5,\"done\":4}");
        Assert.Equal("orang", entry.Unit);
        Assert.Equal([new PartOverlap("RSUD", 3, 2), new PartOverlap("Dinas X", 0, 0)], entry.Overlaps!);

        Assert.Empty(ReadService("\"overlaps\":[]").Overlaps!);
        Assert.Equal((null, null), (ReadService("\"quality\":[]").Unit, ReadService("\"quality\":[]").Overlaps));
        Assert.Equal(("orang", FigureState.NotYetDue), (ReadService("\"notYetDue\":\"TW IV\",\"unit\":\"orang\"").Unit, ReadService("\"notYetDue\":\"TW IV\"").Recipients.State));
    }

    [Fact]
    public void Read_EveryMeasure_HasItsName()
    {
        var read = new[] { "new-persons", "stock", "year-to-date", "contacts" }.Select(name => ReadService($"\"measure\":\"{name}\"").MeasureKind).ToArray();

        Assert.Equal(Enum.GetValues<MeasureKind>().Cast<MeasureKind?>(), read);
        Assert.Null(ReadService("\"quality\":[]").MeasureKind);
        Assert.Equal(MeasureKind.Stock, ReadService("\"notYetDue\":\"TW IV\",\"measure\":\"stock\"").MeasureKind);
    }

    [Fact]
    public void Read_OverlapOutOfRange_IsLeftToTheJoin() =>
        Assert.Equal([new PartOverlap("RSUD", -3, 9)], ReadService("\"overlaps\":[{\"sender\":\"RSUD\",\"required\":-3,\"done\":9}]").Overlaps!);

    [Theory]
    [InlineData("correction", RevisionKind.Correction)]
    [InlineData("event-decree", RevisionKind.EventDecree)]
    [InlineData("budget-amendment", RevisionKind.BudgetAmendment)]
    public void Read_Revisions_AreThoseOfTheirFigure(string name, RevisionKind kind)
    {
        var revisions = "[" + Revision.Replace("correction", name, StringComparison.Ordinal)
            + ",{\"date\":\"2025-07-01\",\"decree\":\"Perda 3/2025\",\"reason\":\"p\",\"kind\":\"" + name + "\",\"new\":8,\"old\":9,\"field\":\"planned\"}]";
        var counts = "\"required\":12,\"planned\":8,\"done\":4,\"revisions\":" + revisions;
        var entry = ReadService("\"recipients\":{" + counts + "},\"quality\":[{\"indicator\":\"a\",\"component\":\"goods\"," + counts + "}]");

        FigureRevision[] expected =
        [
            new RequiredRevision(10, 12, kind, "r", new LocalDate(2025, 9, 30)),
            new PlannedRevision(9, 8, kind, "p", new LocalDate(2025, 7, 1)) { Decree = new Evidence("Perda 3/2025") },
        ];
        Assert.Equal(expected, entry.Recipients.Revisions);
        Assert.Equal(expected, entry.Quality![0].Figure.Revisions);
        Assert.Equal((10, 9), (entry.Recipients.AsOf(new LocalDate(2025, 6, 30)).Required, entry.Recipients.AsOf(new LocalDate(2025, 6, 30)).Planned));
    }

    [Fact]
    public void Read_EveryRevisionKind_HasItsName() =>
        Assert.Equal(Enum.GetValues<RevisionKind>().Length, new[] { "correction", "event-decree", "budget-amendment" }
            .Select(name => ReadService("\"recipients\":{\"revisions\":" + RevisionWith("correction", name) + "}").Recipients.Revisions[0].Kind).Distinct().Count());

    [Fact]
    public void Read_DecreeAsObject_IsReadMemberByMember() => Assert.Equal(
        new Evidence("SK Bupati") { Number = "12/2025" },
        ReadService("\"recipients\":{\"revisions\":" + RevisionWith("}", ",\"decree\":{\"kind\":\"SK Bupati\",\"number\":\"12/2025\"}}") + "}").Recipients.Revisions[0].Decree);

    [Theory]
    [MemberData(nameof(BadUnitsAndOverlaps))]
    public void Read_UnitOrOverlapOfAnotherForm_IsRefused(string members, string path, string indonesian, string english) =>
        AssertRefused(Figures("{\"service\":\"a\",\n" + members + "}"), "$.figures[0]." + path, 2, indonesian, english);

    [Theory]
    [MemberData(nameof(BadRevisions))]
    public void Read_RevisionOfAnotherForm_IsRefused(string revisions, string path, string indonesian, string english)
    {
        AssertRefused(Figures("{\"service\":\"a\",\"recipients\":{\n\"revisions\":" + revisions + "}}"), "$.figures[0].recipients.revisions" + path, 2, indonesian, english);
        AssertRefused(Figures("{\"service\":\"a\",\"quality\":[{\"indicator\":\"b\",\"component\":\"goods\",\n\"revisions\":" + revisions + "}]}"),
            "$.figures[0].quality[0].revisions" + path, 2, indonesian, english);
    }

    [Fact]
    public void Read_RevisionsBesideAReason_AreRefused() => AssertRefused(
        Figures("{\"service\":\"a\",\"quality\":[{\"indicator\":\"b\",\"component\":\"goods\",\"revisions\":[],\"notApplicable\":\"x\"}]}"),
        "$.figures[0].quality[0].notApplicable", 1, "di samping \"revisions\"", "not beside \"revisions\"");

    private static ServiceFigures ReadService(string members) => Read(Figures("{\"service\":\"a\"," + members + "}")).Figures[0];

    private static string OverlapWith(string part, string other) => "\"overlaps\":[" + Overlap.Replace(part, other, StringComparison.Ordinal) + "]";

    private static string RevisionWith(string part, string other) => "[" + Revision.Replace(part, other, StringComparison.Ordinal) + "]";
}
