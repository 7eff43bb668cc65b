using NodaTime;
using Spm.Core.Periods;

namespace Spm.Core.PlanningDocuments;

/// <summary>Which documents of a chain stand in which column on a day.</summary>
internal static class ChainDocuments
{
    private static readonly PlanningDocumentKind[] OfOneYear = [.. Enum.GetValues<PlanningDocumentKind>().Where(kind => !kind.IsMediumTerm())];

    /// <summary>Plans of several years, then the original round, then the shifted and the changed one.</summary>
    public static IEnumerable<(PlanningDocumentKind Kind, DocumentVersionKind Round, IReadOnlyList<PlanningDocument> Documents)> Of(DocumentChain chain, BudgetYear year, LocalDate day)
    {
        var medium = chain.MediumTermPlan(year, day);
        foreach (var kind in Enum.GetValues<PlanningDocumentKind>().Where(kind => kind.IsMediumTerm()))
        {
            IReadOnlyList<PlanningDocument> found = kind is PlanningDocumentKind.Rpjmd or PlanningDocumentKind.Rpd
                ? medium?.Kind == kind ? [medium] : []
                : chain.InForce(kind, year, day);
            if (found.Count > 0) yield return (kind, DocumentVersionKind.Original, found);
        }

        var histories = OfOneYear.Select(kind => (Kind: kind, Agencies: Histories(chain, kind, year, day))).ToArray();
        foreach (var round in Enum.GetValues<DocumentVersionKind>())
            foreach (var (kind, agencies) in histories)
            {
                // A round that no agency went through is no column.
                if (!agencies.Any(history => history.Any(document => RoundOf(history, document) == round))) continue;
                var documents = agencies.Select(history => history.LastOrDefault(document => RoundOf(history, document) <= round)).OfType<PlanningDocument>().ToArray();
                yield return (kind, round, documents);
            }
    }

    private static PlanningDocument[][] Histories(DocumentChain chain, PlanningDocumentKind kind, BudgetYear year, LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return [.. chain.Covering(kind, year).Where(document => document.Status == DocumentStatus.Set && document.HoldsFrom <= iso)
            .OrderBy(document => document.HoldsFrom)
            .GroupBy(document => document.Agency, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray())];
    }

    // Whatever follows a change belongs to the changed round, a shift included.
    private static DocumentVersionKind RoundOf(PlanningDocument[] history, PlanningDocument document) =>
        history.TakeWhile(earlier => earlier != document).Append(document).Max(earlier => earlier.Version.Kind);
}
