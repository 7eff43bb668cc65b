using System.Text.Json.Nodes;
using Spm.Core.Indices;
using Spm.Core.Json.Tests.Documents;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>Formats of what was computed: their documents are made once, small, and drawn from.</summary>
internal sealed partial class FormatCase
{
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";

    private static readonly Lazy<ReportCard[]> Cards = new(() => [Card(3, 2), Card(4, 5), Card(9, null), Card(7, 0)]);

    private static readonly Lazy<ResultDocument[]> ResultDocuments = new(() => [.. Cards.Value.Select(card => ResultJson.Read(Short(ResultJson.Write(card.Index))))]);

    private static readonly Lazy<DerivationDocument[]> Derivations = new(() => [.. Cards.Value.Select(card => DerivationJson.Read(Short(DerivationJson.Write(card.Index.Explain()))))]);

    private static readonly Lazy<ReportDocument[]> Reports = new(() =>
    [
        ReportJson.Read(Short(ReportJson.Write(Cards.Value[0]))),
        ReportJson.Read(Short(ReportJson.Write(QuarterlyReport.Of(Card(4, 3, "2025-Q2"), SampleReports.Contents(Cards.Value[0]), [new PeriodDetail(Sent(4, 1, "2025-04"))])))),
        ReportJson.Read(Short(ReportJson.Write(AnnualReport.Of(Cards.Value[1], ReportContents.None)))),
    ]);

    private static readonly Lazy<RecapDocument[]> Recaps = new(() =>
    [
        RecapJson.Read(Short(RecapJson.Write(GovernorRecap.Of(SampleReports.Province(9, 8, 6), [SampleReports.Late]), includeFractions: true))),
        RecapJson.Read(Short(RecapJson.Write(GovernorRecap.Of(SampleReports.Province(null, 8, null))))),
        RecapJson.Read(Short(RecapJson.Write(NationalRecap.Of(SampleReports.Nation(9, 8, 6))))),
    ]);

    private static readonly Lazy<IReadOnlyList<StatedFinding>[]> FindingLists = new(() =>
        [FindingsJson.Read(Short(FindingsJson.Write(Array.Empty<Finding>()))), .. Cards.Value.Select(card => FindingsJson.Read(Short(FindingsJson.Write(card.Findings))))]);

    private static readonly Lazy<ProofDocument[]> Proofs = new(() => [.. Cards.Value.Select(card => ReportProof.Read(Short(ReportProof.Write(card))))]);

    private static IReadOnlyList<FormatCase> Results =>
    [
        Of(SpmFormat.Result, draw => draw.Of(ResultDocuments.Value)),
        Of(SpmFormat.Derivation, draw => draw.Of(Derivations.Value)),
        Of(SpmFormat.Report, draw => draw.Of(Reports.Value)),
        Of(SpmFormat.Recap, draw => draw.Of(Recaps.Value)),
        Of(SpmFormat.Findings, draw => draw.Of(FindingLists.Value)),
        Of(SpmFormat.Proof, draw => draw.Of(Proofs.Value)),
    ];

    /// <summary>The same with at most two objects in each list, so that samples stay small.</summary>
    private static byte[] Short(ReadOnlyMemory<byte> utf8)
    {
        var json = JsonNode.Parse(utf8.Span)!;
        Shorten(json);
        return TestFiles.Utf8(json.ToJsonString());
    }

    private static void Shorten(JsonNode? node)
    {
        if (node is JsonArray items)
            while (items.Count > 2 && items[2] is JsonObject) items.RemoveAt(2);
        foreach (var below in node is JsonObject members ? members.Select(member => member.Value) : node as JsonArray ?? Enumerable.Empty<JsonNode?>()) Shorten(below);
    }

    private static ReportCard Card(long required, long? done, string period = "2025")
    {
        var rules = RuleBook.For(new BudgetYear(2025));
        return ReportCard.Of(rules.Check(Sent(required, done, period)), rules);
    }

    private static Submission Sent(long required, long? done, string period) => new(
        RegionCode.Parse("65.01"), ReportingPeriod.Parse(period), "Dinas Kesehatan", [new ServiceFigures(Mothers, Figure.Of(required, done), [])])
    { Services = [Mothers] };
}
