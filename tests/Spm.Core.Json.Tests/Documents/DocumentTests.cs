using System.Text;
using Spm.Core.Indices;
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
        var bytes = ReportCardJson.Write(card);
        var document = ReportCardJson.Read(bytes);

        Assert.Equal(Text(bytes), Text(ReportCardJson.Write(document)));
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
