using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>The amount that a row of a document gives to a year.</summary>
internal static class RowMoney
{
    /// <summary>The amount of the kind that the document carries: indicative in plans, provisional in KUA and PPAS, granted in RKA, APBD and DPA; null when there is none.</summary>
    public static Rupiah? Of(PlanningDocument document, DocumentRow row, BudgetYear year) => row.Amount(document.Kind switch
    {
        PlanningDocumentKind.Kua or PlanningDocumentKind.Ppas => CeilingKind.Ppas,
        >= PlanningDocumentKind.Rka => CeilingKind.Budget,
        _ => CeilingKind.Indicative,
    }, year);
}
