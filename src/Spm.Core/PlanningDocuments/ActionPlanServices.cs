using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Nomenclature;

namespace Spm.Core.PlanningDocuments;

/// <summary>An action plan that goes by services against the programmes of the plan that it feeds: each service has one of its programmes there.</summary>
internal static class ActionPlanServices
{
    public static void Compare(AlignmentPairRule rule, DocumentSet left, DocumentSet right, AlignmentFacts facts, AlignmentNotes notes)
    {
        if (rule.IsSuccession || left.Kind != PlanningDocumentKind.ActionPlan || facts.Catalog is not { } catalog) return;
        foreach (var row in left.AllRows)
        {
            if (row.Row.Code is not null || row.Row.Service is not { } key || catalog.Find(key) is not { } service) continue;
            var programs = ProgramsOf(service, facts);
            if (programs.Length == 0 || programs.Any(program => right.Find(program) is not null)) continue;
            var codes = string.Join(", ", programs.Order());
            notes.Add(AlignmentFindings.ProgramMissing, rule.Severity, row, service.Key, null,
                new Bilingual($"{codes} ({service.OfficialName})", $"{codes} ({service.OfficialName})"), DocumentSet.NameOf(row.Document), right.Name);
        }
    }

    /// <summary>The programmes that the services of an action plan stand for; none for another document.</summary>
    public static IEnumerable<NomenclatureCode> Programs(DocumentSet set, AlignmentFacts facts)
    {
        if (set.Kind != PlanningDocumentKind.ActionPlan || facts.Catalog is not { } catalog) return [];
        return set.AllRows.Where(row => row.Row.Code is null).Select(row => row.Row.Service is { } key ? catalog.Find(key) : null).OfType<ServiceType>().Distinct().SelectMany(service => ProgramsOf(service, facts));
    }

    private static NomenclatureCode[] ProgramsOf(ServiceType service, AlignmentFacts facts) =>
        [.. facts.Options.Tagging.TagsOf(service).Where(tag => tag.Level == facts.Level).Select(tag => tag.Code.Ancestor(NomenclatureDepth.BudgetProgram)).OfType<NomenclatureCode>().Distinct()];
}
