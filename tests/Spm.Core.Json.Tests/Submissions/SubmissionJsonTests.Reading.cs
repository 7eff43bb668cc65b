using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json.Tests.Submissions;

public partial class SubmissionJsonTests
{
    [Theory]
    [InlineData("kabupaten-bulungan-2025.json", "65.01", "2025", 28)]
    [InlineData("provinsi-jawa-tengah-2025.json", "33", "2025", 14)]
    [InlineData("dki-jakarta-2025.json", "31", "2025", 43)]
    [InlineData("kabupaten-nabire-2025.json", "94.01", "2025-Q1/Q3", 30)]
    [InlineData("dengan-kesalahan.json", "65.01", "2025", 11)]
    public void Read_ExampleFile_HoldsItsFigures(string name, string region, string period, int services)
    {
        var submission = SubmissionJson.Read(TestFiles.Example(name), name);

        Assert.Equal(region, submission.Region.ToString());
        Assert.Equal(period, submission.Period.ToString());
        Assert.Equal(services, submission.Figures.Count);
        Assert.StartsWith("Data sintetis", submission.Note, StringComparison.Ordinal);
        Assert.All(submission.Figures, entry => Assert.Equal(name, entry.Place?.File));
    }

    [Fact]
    public void Read_EveryExample_IsListedAbove() => Assert.Equal(5, TestFiles.Examples.Count());

    [Fact]
    public void Read_EveryMember_IsKept()
    {
        var submission = Read("""
            {"services":["kabkota.kesehatan.ibu-hamil"],"figures":[
             {"quality":[{"unit":"buku","basis":"event-decree","evidence":"foto","planned":9,"done":1,"required":8,"component":"services","indicator":"Buku KIA"},
                         {"indicator":"Bidan","component":"staff","notYetDue":"mulai TW IV","evidence":"SK 1"}],
              "recipients":{"evidence":"SK 2","basis":"prevalence-estimate","planned":7,"done":2,"required":5},"service":"kabkota.kesehatan.ibu-hamil"},
             {"evidence":"SK 3","notApplicable":"tidak ada","service":"kabkota.sosial.korban-bencana"},
             {"service":"kabkota.kesehatan.balita","quality":[]},
             {"service":"kabkota.kesehatan.usia-lanjut","notYetDue":"mulai TW IV"}],
             "sender":"Dinas Kesehatan","period":"s.d. TW III 2025","year":2025,"region":"65.01","note":"catatan","format":"spm-submission/0"}
            """);

        Assert.Equal(["kabkota.kesehatan.ibu-hamil"], submission.Services!);
        Assert.Equal(("Dinas Kesehatan", "catatan", "2025-Q1/Q3"), (submission.Sender, submission.Note, submission.Period.ToString()));
        var first = submission.Figures[0];
        Assert.Equal((5, 2, 7, RequiredBasis.PrevalenceEstimate, "SK 2"), (first.Recipients.Required, first.Recipients.Done, first.Recipients.Planned, first.Recipients.Basis, first.Recipients.Evidence!.Kind));
        var item = first.Quality![0];
        Assert.Equal(("Buku KIA", QualityComponent.ServiceRendered, "buku"), (item.Indicator, item.Component, item.Unit));
        Assert.Equal((8, 1, 9, RequiredBasis.EventDecree, "foto"), (item.Figure.Required, item.Figure.Done, item.Figure.Planned, item.Figure.Basis, item.Figure.Evidence!.Kind));
        Assert.Equal((FigureState.NotYetDue, "mulai TW IV", "SK 1"), (first.Quality[1].Figure.State, first.Quality[1].Figure.Reason, first.Quality[1].Figure.Evidence!.Kind));
        Assert.Equal((FigureState.NotApplicable, "tidak ada", "SK 3"), (submission.Figures[1].Recipients.State, submission.Figures[1].Recipients.Reason, submission.Figures[1].Recipients.Evidence!.Kind));
        Assert.Empty(submission.Figures[2].Quality!);
        Assert.Equal(FigureState.NotReported, submission.Figures[2].Recipients.State);
        Assert.Equal(FigureState.NotYetDue, submission.Figures[3].Recipients.State);
    }

    [Fact]
    public void Read_QualityAbsentOrEmpty_AreDifferent()
    {
        Assert.Null(ReadFigure("""{"service":"a","recipients":{"required":1}}""").Quality);
        Assert.Empty(ReadFigure("""{"service":"a","quality":[]}""").Quality!);
    }

    [Theory]
    [InlineData("goods", QualityComponent.Goods)]
    [InlineData("services", QualityComponent.ServiceRendered)]
    [InlineData("staff", QualityComponent.Staff)]
    [InlineData("procedure", QualityComponent.Procedure)]
    public void Read_Component_ByItsName(string name, QualityComponent component) =>
        Assert.Equal(component, ReadFigure($$"""{"service":"a","quality":[{"indicator":"b","component":"{{name}}"}]}""").Quality![0].Component);

    [Theory]
    [InlineData("by-name-count", RequiredBasis.ByNameCount)]
    [InlineData("civil-register", RequiredBasis.CivilRegister)]
    [InlineData("projection", RequiredBasis.Projection)]
    [InlineData("prevalence-estimate", RequiredBasis.PrevalenceEstimate)]
    [InlineData("event-decree", RequiredBasis.EventDecree)]
    public void Read_Basis_ByItsName(string name, RequiredBasis basis) =>
        Assert.Equal(basis, ReadFigure("{\"service\":\"a\",\"recipients\":{\"basis\":\"" + name + "\"}}").Recipients.Basis);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-12", -12)]
    [InlineData("9007199254740992", 9007199254740992)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Read_CountOutOfRange_IsReadForTheCheck(string text, long count) =>
        Assert.Equal(count, ReadFigure("{\"service\":\"a\",\"recipients\":{\"required\":" + text + "}}").Recipients.Required);

    [Fact]
    public void Read_NegativeCount_IsFoundAtItsLine()
    {
        var bytes = TestFiles.Example("dengan-kesalahan.json");
        var lines = System.Text.Encoding.UTF8.GetString(bytes).Split('\n');
        var submission = SubmissionJson.Read(bytes, "dengan-kesalahan.json");

        var finding = Assert.Single(RuleBook.For(submission.Period.Year).Check(submission).Findings, finding => finding.Code == SubmissionFindings.NegativeCount.Code);

        var line = Array.FindIndex(lines, text => text.Contains("\"done\": -12", StringComparison.Ordinal)) + 1;
        Assert.Equal(line, finding.Where.Source!.Line);
        Assert.StartsWith($"SPM1006 dengan-kesalahan.json, line {line} (byte ", finding.ToString(), StringComparison.Ordinal);
        Assert.Equal((byte)'{', bytes[finding.Where.Source.Byte!.Value]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_EveryPlace_PointsAtItsObject(string newLine)
    {
        foreach (var path in TestFiles.Examples)
        {
            var bytes = TestFiles.Utf8("\uFEFF" + File.ReadAllText(path).ReplaceLineEndings(newLine));
            var submission = SubmissionJson.Read(bytes);
            Assert.Equal((byte)'"', bytes[submission.Place!.Byte!.Value]);
            foreach (var place in submission.Figures.SelectMany(Places))
            {
                Assert.Equal((byte)'{', bytes[place.Byte!.Value]);
                Assert.Equal(bytes.AsSpan(0, (int)place.Byte.Value).Count((byte)'\n') + 1, place.Line);
            }
        }

        static IEnumerable<SourcePlace> Places(ServiceFigures entry) =>
            [entry.Place!, entry.Recipients.Place!, .. entry.Quality!.Select(item => item.Figure.Place!)];
    }

    [Fact]
    public void Read_Region_IsThePlaceOfTheSubmission()
    {
        var submission = SubmissionJson.Read(TestFiles.Utf8(Document(region: "\n \"65.01\"")), "a.json");
        Assert.Equal(new SourcePlace(2, 40, "a.json"), submission.Place);
    }

    private static Submission Read(string json) => SubmissionJson.Read(TestFiles.Utf8(json));

    private static ServiceFigures ReadFigure(string figure) => Read(Document(figures: $"[{figure}]")).Figures[0];

    private static string Document(string region = "\"65.01\"", string year = "2025", string period = "\"2025\"", string figures = "[]", string more = "") =>
        $$"""{"format":"spm-submission/0","region":{{region}},"year":{{year}},"period":{{period}},"sender":"a","figures":{{figures}}{{more}}}""";
}
