using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Nomenclature;

namespace Spm.Core.PlanningDocuments;

/// <summary>Where the region's document faces those of some agencies, only their rows of it are compared.</summary>
internal static class PairCoverage
{
    public static (DocumentSet Left, DocumentSet Right) Restrict(DocumentSet left, DocumentSet right, AlignmentFacts facts, AlignmentNotes notes)
    {
        if (left.IsOfAgencies == right.IsOfAgencies) return (left, right);
        return right.IsOfAgencies ? (Restricted(left, right, facts, notes), right) : (left, Restricted(right, left, facts, notes));
    }

    private static DocumentSet Restricted(DocumentSet region, DocumentSet agencies, AlignmentFacts facts, AlignmentNotes notes)
    {
        var names = agencies.AllRows.Select(row => row.Agency).Concat(agencies.Documents.Select(document => document.Agency)).OfType<string>().Select(facts.Fold).ToHashSet(StringComparer.Ordinal);
        var fields = agencies.At(NomenclatureDepth.BudgetProgram).Select(program => program.Code.Parent).OfType<NomenclatureCode>().ToHashSet();
        if (agencies.At(NomenclatureDepth.BudgetProgram).Count == 0) return region;
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        var covered = region.Where(row => IsCovered(row) || !LeaveOut(row));
        foreach (var (who, count) in left)
            notes.Add(AlignmentFindings.NotCovered, region.Documents[0], null, null, count.ToString(CultureInfo.InvariantCulture), who, region.Name, agencies.Kind.Name(Language.Indonesian));
        return covered;

        // A row of an agency that spells its name in another way still meets its own code.
        bool IsCovered(PlacedRow row) => row.Row.Code is not { } code || code.Depth < NomenclatureDepth.BudgetProgram
            || (row.Agency is { } agency ? names.Contains(facts.Fold(agency)) || agencies.Find(code) is { RowCount: > 0 } : Field(code) is { } field && fields.Contains(field));

        bool LeaveOut(PlacedRow row)
        {
            if (facts.Options.SpmOnly && !facts.IsSpm(row)) return true;
            var who = row.Agency is { } agency ? OneLine.Of(agency) : $"bidang {Field(row.Row.Code!)}";
            left[who] = left.GetValueOrDefault(who) + 1;
            return true;
        }
    }

    private static NomenclatureCode? Field(NomenclatureCode code) => code.Ancestor(NomenclatureDepth.BidangUrusan);
}
