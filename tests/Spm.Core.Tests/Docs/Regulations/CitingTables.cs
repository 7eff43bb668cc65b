using Spm.Core.Calendars;
using Spm.Core.Catalog;
using Spm.Core.Eligibility;
using Spm.Core.Fulfilment;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;
using Spm.Core.Reports;
using Spm.Core.Spending;
using Spm.Core.Teams;
using Spm.Core.Workflow;

namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>The tables that the library ships, each with the columns that hold its sources.</summary>
internal static class CitingTables
{
    public static IReadOnlyList<CitingTable> All { get; } =
    [
        new("services.tsv", typeof(ServiceType), ["key"], ("legal_source", "confidence"), ("standards", "standards_confidence"), ("formula_source", "formula_confidence")),
        new("quality-lists.tsv", typeof(QualityList), ["list"], ("regulation", "confidence")),
        new("quality-indicators.tsv", typeof(QualityIndicator), ["list"], ("legal_source", "confidence")),
        new("eligibility.tsv", typeof(EligibilityRule), ["service", "reading"], ("legal_source", "confidence")),
        new("need-carry-over.tsv", typeof(NeedCarryOver), ["service"], ("source", "confidence")),
        new("closing-dates.tsv", typeof(CalendarEntry), ["duty", "period"], ("source", "confidence")),
        new("closing-patterns.tsv", typeof(ClosingPattern), ["duty"], ("source", "confidence")),
        new("report-layouts.tsv", typeof(ReportSection), ["key"], ("layout", "marks")),
        new("routes.tsv", typeof(WorkflowStep), ["route", "action"], ("citation", "marks")),
        new("team-tasks.tsv", typeof(TeamTask), ["key", "levels"], ("citation", "confidence")),
        new("team-seats.tsv", typeof(TeamSeat), ["role", "office_en"], ("citation", "confidence")),
        new("guidance.tsv", typeof(GuidanceRule), ["kind", "whom_en"], ("citation", "confidence")),
        new("planning-documents.tsv", typeof(PlanningDocumentRule), ["kind"], ("basis", "marks")),
        new("earmarked-transfers.tsv", typeof(EarmarkedTransfer), ["key"], ("citation", "confidence")),
        new("mandatory-spending.tsv", typeof(MandatorySpendingRule), ["key"], ("citation", "confidence")),
        new("nomenclature-versions.tsv", typeof(NomenclatureVersion), ["key"], ("citation", "confidence")),
    ];

    /// <summary>Tables whose rows name sources and no regulation, or whose source is one for the whole table and stands in code.</summary>
    public static IReadOnlyList<string> WithoutCitations { get; } =
    [
        "alignment-pairs.tsv", "award-criteria.tsv", "award-editions.tsv", "budget-tags.tsv", "code-moves.tsv", "level-digits.tsv",
        "nomenclature-entries.tsv", "nomenclature-notes.tsv", "regions.tsv", "time-zones.tsv", "unit-names.tsv",
    ];

    public static IEnumerable<Carrier> Carriers() =>
        from table in All
        from row in EmbeddedTable.Read(table.Table).Rows
        from source in table.Sources
        let citation = row[source.Citation]
        where citation.Length > 0
        select new Carrier(
            CarrierKind.Entry, table.Table, string.Join(' ', table.Name.Select(column => row[column]).Where(cell => cell.Length > 0)), table.Entry, citation,
            new LegalBasis(citation, row[source.Marks]));
}
