using Spm.Core.Periods;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>The findings of one check or one pair, sorted for a reader whatever the order in which they were made; used by one check only.</summary>
internal sealed class AlignmentNotes(AlignmentFacts facts)
{
    private readonly List<(Finding Finding, PlanningDocument? Document)> _entries = [];

    public void Add(FindingDefinition definition, PlacedRow at, params object[] arguments) => Add(definition, definition.Severity, at, null, null, arguments);

    public void Add(FindingDefinition definition, FindingSeverity severity, PlacedRow at, string? service, string? indicator, params object[] arguments) =>
        Add(definition, severity, at.Document, at.Row.Reading.Text, at.Row.Place, service ?? at.Row.Service, indicator, arguments);

    public void Add(FindingDefinition definition, PlanningDocument? document, string? service, SourcePlace? source, params object[] arguments) =>
        Add(definition, definition.Severity, document, null, source, service, null, arguments);

    public void AddRange(AlignmentNotes others) => _entries.AddRange(others._entries);

    public Finding[] ToArray()
    {
        _entries.Sort(static (left, right) => Compare(left, right));
        return [.. _entries.Select(entry => entry.Finding)];
    }

    private void Add(FindingDefinition definition, FindingSeverity severity, PlanningDocument? document, string? code, SourcePlace? source, string? service, string? indicator, object[] arguments)
    {
        var where = new FindingPlace(facts.Region, ReportingPeriod.Of(facts.Year), service, indicator, source)
        {
            Document = document?.ToString(Language.Indonesian),
            BudgetCode = string.IsNullOrWhiteSpace(code) ? null : code,
        };
        _entries.Add((new Finding(definition, facts.Options.SeverityOf(definition) ?? severity, where, arguments), document));
    }

    private static int Compare((Finding Finding, PlanningDocument? Document) left, (Finding Finding, PlanningDocument? Document) right)
    {
        if (DocumentOrder.Compare(left.Document, right.Document) is var documents and not 0) return documents;
        var (first, second) = (left.Finding, right.Finding);
        if (string.CompareOrdinal(first.Where.BudgetCode, second.Where.BudgetCode) is var codes and not 0) return codes;
        if (SourceOrder.Compare(first.Where.Source, second.Where.Source) is var places and not 0) return places;
        if (string.CompareOrdinal(first.Code, second.Code) is var numbers and not 0) return numbers;
        if (string.CompareOrdinal(first.Where.Service, second.Where.Service) is var services and not 0) return services;
        if (string.CompareOrdinal(first.Where.Indicator, second.Where.Indicator) is var indicators and not 0) return indicators;
        if (first.Severity.CompareTo(second.Severity) is var severities and not 0) return severities;
        return string.CompareOrdinal(first.Message(Language.English), second.Message(Language.English));
    }
}
