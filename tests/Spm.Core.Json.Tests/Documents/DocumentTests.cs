using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Json.Tests.Proofs;
using Spm.Core.Reports;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Validation;

namespace Spm.Core.Json.Tests.Documents;

/// <summary>What was written is read as it stands, and written again as the same bytes.</summary>
public class DocumentTests
{
    public static TheoryData<string> Examples =>
        ["kabupaten-bulungan-2025.json", "provinsi-jawa-tengah-2025.json", "dki-jakarta-2025.json", "kabupaten-nabire-2025.json"];

    [Fact]
    [Law("A result and its derivation are read as they were written, and written again as the same bytes; every number read is that of the result.", Under = "every method")]
    public void Read_AnyResult_SaysWhatTheIndexSays() => Laws.Hold(
        Cases.Anything, (Case made) =>
        {
            var index = made.Measure();
            var bytes = ResultJson.Write(index);
            var document = ResultJson.Read(bytes);
            Assert.Equal(Text(bytes), Text(ResultJson.Write(document)));
            Same(index, document);
            var derivation = DerivationJson.Write(index.Explain(), includeFractions: true);
            Assert.Equal(Text(derivation), Text(DerivationJson.Write(DerivationJson.Read(derivation))));
        },
        cases: 200);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Read_ReportCard_SaysWhatTheCardSays(string file)
    {
        var card = Card(file);
        var bytes = ReportJson.Write(card);
        var document = ReportJson.Read(bytes);

        Assert.Equal(Text(bytes), Text(ReportJson.Write(document)));
        Same(card.Index, document.Result);
        Assert.Equal(card.Submission.Sender, document.Sender);
        Assert.Equal(card.OwedServices, document.Services.Owed);
        Assert.Equal(card.Costliest.Select(line => line.Index.Service.Key), document.Costliest);
        Assert.Equal(card.Agencies.Select(agency => (agency.Sender, agency.PointsLost)), document.Agencies.Select(agency => (agency.Sender, agency.PointsLost.Exact)));
        Assert.Equal(card.Findings.Select(finding => finding.Code), document.Findings.Select(finding => finding.Code));
        Assert.All(card.Lines.Zip(document.Result.Services).Where(pair => pair.Second.PointsLost is not null), pair => Assert.Equal(pair.First.PrintedPointsLost, pair.Second.PointsLost!.Printed));
    }

    [Fact]
    public void Read_Findings_KeepPlaceAndWords()
    {
        var submission = SubmissionJson.Read(TestFiles.Example("dengan-kesalahan.json"), "dengan-kesalahan.json");
        var findings = RuleBook.For(submission.Period.Year).Check(submission).Findings;
        var bytes = FindingsJson.Write(findings);

        var read = FindingsJson.Read(bytes);

        Assert.Equal(Text(bytes), Text(FindingsJson.Write(read)));
        Assert.Equal(findings.Select(finding => finding.Where), read.Select(finding => finding.Where));
        Assert.Equal(findings.Select(finding => finding.Message(Language.Indonesian)), read.Select(finding => finding.Message.In(Language.Indonesian)));
        Assert.Contains(read, finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Read_QuarterlyReport_KeepsContentsAndCompleteness()
    {
        var card = SampleReports.Card("2025-Q3");
        var report = QuarterlyReport.Of(card, SampleReports.Contents(card), SampleReports.Months("2025-07", "2025-08"));
        var bytes = ReportJson.Write(report);

        var document = ReportJson.Read(bytes);

        Assert.Equal(Text(bytes), Text(ReportJson.Write(document)));
        Assert.Equal((ReportDocumentKind.QuarterlyReport, report.Title(Language.Indonesian)), (document.Kind, document.Title!.Indonesian));
        Assert.Equal((report.Completeness.Parts.Count, report.Completeness.Missing.Count), (document.Completeness!.Asked, document.Completeness.Missing.Count));
        Assert.Equal(report.Contents.Budgets.Select(budget => budget.Realisation), document.Contents!.Budgets.Select(budget => budget.Realisation));
        Assert.Empty(document.Contents.Problems!);
        Assert.Equal(report.Contents.TeamDecree, document.Contents.TeamDecree);
        Assert.Equal(report.Details.Select(detail => detail.Figures.Period), document.Details.Select(detail => detail.Figures.Period));
        Assert.Equal(card.Findings.Count + report.Findings.Count, document.Findings.Count);
    }

    [Fact]
    public void Read_AnnualReportWithoutContents_KeepsWhatIsMissing()
    {
        var report = AnnualReport.Of(SampleReports.Card());
        var document = ReportJson.Read(ReportJson.Write(report));

        Assert.Equal(ReportDocumentKind.AnnualReport, document.Kind);
        Assert.Null(document.Contents!.Problems);
        Assert.Equal(report.Completeness.Missing.Select(part => part.Name(Language.Indonesian)), document.Completeness!.Missing.Select(words => words.Indonesian));
    }

    [Fact]
    public void Read_GovernorRecap_KeepsOwnMeanAndPooledApart()
    {
        var recap = GovernorRecap.Of(SampleReports.Province(9, 8, null), [SampleReports.Late]);
        var bytes = RecapJson.Write(recap, includeFractions: true);

        var document = RecapJson.Read(bytes);

        Assert.Equal(Text(bytes), Text(RecapJson.Write(document)));
        var province = Assert.Single(document.Provinces);
        Assert.Equal(recap.Recap.Own!.Value!.ToRatio(), province.Own!.Exact);
        Assert.Equal(recap.Recap.Regencies.Mean!.ToRatio(), province.Regencies.Mean!.Exact);
        Assert.Equal(recap.Recap.Regencies.Pooled!.Value!.ToRatio(), province.Regencies.Pooled!.Exact);
        Assert.Equal([true, false], province.Regencies.Regions.Select(region => region.Reported));
        Assert.Equal([1, null], province.Regencies.Regions.Select(region => region.Rank));
        Assert.Equal((ReportArrival.Late, "3 hari"), (province.Regencies.Regions[0].Arrival, province.Regencies.Regions[0].Note!.Indonesian));
        Assert.Null(document.Nation);
    }

    [Fact]
    public void Read_NationalRecap_KeepsTheNationAndEveryProvince()
    {
        var recap = NationalRecap.Of(SampleReports.Nation(9, 8, 6));
        var document = RecapJson.Read(RecapJson.Write(recap));

        Assert.Equal((recap.Nation.Published!.Percentage, recap.Nation.Rating), (document.Nation!.Index!.Published, document.Nation.Index.Rating));
        Assert.Null(document.Nation.Index.Exact);
        Assert.Equal(2, document.Nation.RegencyLevel.Regions.Count);
        Assert.Equal("65", Assert.Single(document.Provinces).Region.Code.ToString());
        Assert.Equal(recap.Nation.Rules.Hash, document.Rules.Hash);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Verify_ResultAndReport_AreThoseOfTheFigures(string file)
    {
        var card = Card(file);
        // The figures of another file: without places, and in other bytes.
        var submission = SubmissionJson.Read(SubmissionJson.Write(card.Submission));

        var result = ResultJson.Verify(ResultJson.Write(card.Index), submission);
        var report = ReportJson.Verify(ReportJson.Write(card), submission);

        Assert.Empty(result.Differences);
        Assert.Empty(report.Differences);
        Assert.True(result.IsRecomputed && report.IsRecomputed);
        Assert.Equal(CanonicalHash.Of(ReportJson.Write(card)), report.Root);
    }

    [Fact]
    public void Verify_ReportsWithContents_AreThoseOfTheFigures()
    {
        var quarter = SampleReports.Card("2025-Q3");
        var (quarterly, annual) = (QuarterlyReport.Of(quarter, SampleReports.Contents(quarter), SampleReports.Months("2025-07")), AnnualReport.Of(SampleReports.Card()));

        Assert.Empty(ReportJson.Verify(ReportJson.Write(quarterly), quarter.Submission).Differences);
        Assert.Empty(ReportJson.Verify(ReportJson.Write(annual), SampleReports.Card().Submission).Differences);
    }

    [Fact]
    [Law("A report card with one value altered is found when its figures are given, and the member altered is named.")]
    public void Verify_ReportWithAnyValueAltered_NamesTheMember()
    {
        var card = Card("kabupaten-bulungan-2025.json");
        var report = JsonNode.Parse(ReportJson.Write(card).Span)!;
        Laws.Hold(
            Gen.Choose(0, 1_000_000).Two().ToArbitrary(), ((int At, int Pick) choice) =>
            {
                var (path, json) = Alteration.OfAnyValue(report, choice.At, choice.Pick);
                if (path.Contains(".source.", StringComparison.Ordinal)) return;
                // Marks and the confidence that follows from them are refused together.
                if (path.Contains(".basis.", StringComparison.Ordinal)) path = path[..path.LastIndexOf('.')];
                var differences = ReportJson.Verify(TestFiles.Utf8(json), card.Submission).Differences;
                Assert.True(differences.Count > 0, path);
                // What follows from the rules stated cannot be told apart from them.
                if (path.StartsWith("$.result.rules.", StringComparison.Ordinal)) Assert.All(differences, difference => Assert.StartsWith("$.result.rules", difference.Path, StringComparison.Ordinal));
                else if (path != "$.kind") Assert.All(differences, difference => Assert.True(path.StartsWith(difference.Path, StringComparison.Ordinal) || difference.Path.StartsWith(path, StringComparison.Ordinal), $"{path}: {difference}"));
            },
            cases: 100);
    }

    [Fact]
    public void Verify_ResultOfOtherFigures_NamesEveryMemberThatDiffers()
    {
        var card = Card("kabupaten-bulungan-2025.json");

        Assert.Contains(ResultJson.Verify(ResultJson.Write(card.Index), Card("kabupaten-nabire-2025.json").Submission).Differences, difference => difference.Path == "$.region.code");
        Assert.Equal(ProofDifferenceKind.Unreadable, Assert.Single(ResultJson.Verify(TestFiles.Utf8("[]"), card.Submission).Differences).Kind);
        var errors = SubmissionJson.Read(TestFiles.Example("dengan-kesalahan.json"), "dengan-kesalahan.json");
        Assert.Equal(ProofDifferenceKind.OtherInputs, Assert.Single(ReportJson.Verify(ReportJson.Write(card), errors).Differences).Kind);
    }

    [Theory]
    [InlineData("\"provisional\": true", "\"provisional\": false", "$.status.provisional", "is true when \"reasons\" holds any")]
    [InlineData("\"published\": \"", "\"published\": \"0", "published", "has one spelling only")]
    [InlineData("\"source\": \"checked-submission\"", "\"source\": \"guessed\"", "$.source", "accepted are checked-submission")]
    [InlineData("\"rating\": \"Tuntas", "\"rating\": \"tuntas", "rating", "perhaps")]
    [InlineData("\"remarks\"", "\"remark\"", "$.remark", "perhaps \"remarks\" is meant")]
    public void Read_ResultMadeWrong_IsRefusedWithItsPlace(string right, string wrong, string path, string words)
    {
        var text = Text(ResultJson.Write(Card("kabupaten-bulungan-2025.json").Index));
        var at = text.IndexOf(right, StringComparison.Ordinal);

        var refusal = Assert.Throws<SpmFormatException>(() => ResultJson.Read(TestFiles.Utf8(text[..at] + wrong + text[(at + right.Length)..])));

        Assert.EndsWith(path, refusal.Path, StringComparison.Ordinal);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    private static void Same(RegionIndex index, ResultDocument document)
    {
        Assert.Equal(index.Value?.ToRatio(), document.Index?.Exact);
        Assert.Equal(index.Published?.Percentage, document.Index?.Published);
        Assert.Equal(index.Rating, document.Index?.Rating);
        Assert.Equal(index.Rules.Hash, document.Rules.Hash);
        Assert.Equal(index.Status.IsProvisional, document.Status.IsProvisional);
        Assert.Equal(index.Services.Select(service => service.Service.Key).Order(), document.Services.Select(service => service.Key).Order());
        foreach (var (service, said) in index.Urusan.SelectMany(urusan => urusan.Services).Zip(document.Services))
        {
            Assert.Equal(service.Value?.ToRatio(), said.Index?.Exact);
            Assert.Equal(service.RegionWeight, said.Weight);
            Assert.Equal((service.Recipients.Figure.Required, service.Recipients.Figure.Done), (said.Recipients.Required, said.Recipients.Done));
            Assert.Equal(service.Quality.Items.Select(item => item.Value?.ToRatio()), said.Quality.Items.Select(item => item.Share));
        }
    }

    private static ReportCard Card(string file)
    {
        var submission = SubmissionJson.Read(TestFiles.Example(file), file);
        var rules = RuleBook.For(submission.Period.Year);
        return ReportCard.Of(rules.Check(submission), rules);
    }

    private static string Text(ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(utf8.Span);
}
