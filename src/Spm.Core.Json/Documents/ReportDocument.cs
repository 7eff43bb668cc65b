using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>A report card, or the report that it stands in, as it was written (<i>naskah rapor atau laporan SPM</i>).</summary>
/// <remarks>A result and what people ask about it. It is no <see cref="ReportCard"/>: nothing in it was computed here.</remarks>
[LegalTerm("naskah rapor atau laporan SPM")]
public sealed class ReportDocument
{
    internal ReportDocument()
    {
    }

    /// <summary>A report card alone, or the report that it stands in.</summary>
    public ReportDocumentKind Kind { get; internal init; }

    /// <summary>The title of a report; null for a report card alone.</summary>
    public StatedWords? Title { get; internal init; }

    /// <summary>Who reported.</summary>
    public required string Sender { get; init; }

    /// <summary>A note of the sender; null when none.</summary>
    public string? Note { get; internal init; }

    /// <summary>The result with every service, and points as the card prints them.</summary>
    public required ResultDocument Result { get; init; }

    /// <summary>The services in numbers.</summary>
    public required StatedHeadline Services { get; init; }

    /// <summary>What the index can still become.</summary>
    public required StatedIntervals Interval { get; init; }

    /// <summary>What other readings of the law would change.</summary>
    public required StatedSensitivity Sensitivity { get; init; }

    /// <summary>The keys of the services that cost the index most.</summary>
    public IReadOnlyList<string> Costliest { get; internal init; } = [];

    /// <summary>Points lost by sender.</summary>
    public IReadOnlyList<StatedAgency> Agencies { get; internal init; } = [];

    /// <summary>What was not reported.</summary>
    public IReadOnlyList<StatedSilence> NotReported { get; internal init; } = [];

    /// <summary>What the index leaves out.</summary>
    public IReadOnlyList<StatedExclusion> Exclusions { get; internal init; } = [];

    /// <summary>The index if all of that were counted as zero; null when there is none.</summary>
    public StatedValue? IndexWithoutExclusions { get; internal init; }

    /// <summary>The keys of services whose quality list is carried over from an earlier year.</summary>
    public IReadOnlyList<string> CarriedOverLists { get; internal init; } = [];

    /// <summary>What the check of the figures noticed, and then what was noticed when the report was put together.</summary>
    public IReadOnlyList<StatedFinding> Findings { get; internal init; } = [];

    /// <summary>What the region added to its figures: money, problems, evidence, documents, texts; null for a report card alone.</summary>
    public ReportContents? Contents { get; internal init; }

    /// <summary>The months or quarters of a quarterly report; empty for others.</summary>
    public IReadOnlyList<PeriodDetail> Details { get; internal init; } = [];

    /// <summary>Which of the parts asked for are there; null for a report card alone.</summary>
    public StatedCompleteness? Completeness { get; internal init; }

    /// <summary>The result.</summary>
    public override string ToString() => Result.ToString();

    internal static ReportDocument Of(ReportCard card) => Of(card, ReportDocumentKind.ReportCard, null, ReportContents.None, [], null);

    internal static ReportDocument Of(QuarterlyReport report) =>
        Of(report.Card, ReportDocumentKind.QuarterlyReport, report, report.Contents, report.Details, report.Completeness);

    internal static ReportDocument Of(AnnualReport report) => Of(report.Card, ReportDocumentKind.AnnualReport, report, report.Contents, [], report.Completeness);

    /// <summary>The same kind of document out of another card, with the contents stated here.</summary>
    internal ReportDocument Again(ReportCard card) => Kind switch
    {
        ReportDocumentKind.QuarterlyReport => Of(QuarterlyReport.Of(card, Contents, Details)),
        ReportDocumentKind.AnnualReport => Of(AnnualReport.Of(card, Contents)),
        _ => Of(card),
    };

    private static ReportDocument Of(
        ReportCard card, ReportDocumentKind kind, SpmReport? report, ReportContents contents, IReadOnlyList<PeriodDetail> details, Completeness? completeness)
    {
        var index = card.Index;
        return new ReportDocument
        {
            Kind = kind,
            Title = report is null ? null : StatedWords.Of(report.Title),
            Sender = card.Submission.Sender,
            Note = string.IsNullOrWhiteSpace(card.Submission.Note) ? null : card.Submission.Note,
            Result = ResultDocument.Of(index, [.. card.Groups.Select(StatedUrusan.Of)]),
            Services = StatedHeadline.Of(card),
            Interval = StatedIntervals.Of(index),
            Sensitivity = StatedSensitivity.Of(index.Sensitivity()),
            Costliest = [.. card.Costliest.Select(line => line.Index.Service.Key)],
            Agencies = [.. card.Agencies.Select(StatedAgency.Of)],
            NotReported = [.. StatedSilence.Of(card)],
            Exclusions = [.. index.Exclusions().Select(exclusion => StatedExclusion.Of(exclusion, index.Rules))],
            IndexWithoutExclusions = StatedValue.Of(index.PublishedWithoutExclusions(), index.Rules),
            CarriedOverLists = [.. card.Lines.Where(line => index.Rules.Catalog.QualityListOf(line.Index.Service) is { IsCarriedOver: true }).Select(line => line.Index.Service.Key)],
            Findings = [.. card.Findings.Concat(report?.Findings ?? []).Select(StatedFinding.Of)],
            Contents = report is null ? null : contents,
            Details = details,
            Completeness = completeness is null ? null : StatedCompleteness.Of(completeness),
        };
    }
}
