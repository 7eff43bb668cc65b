using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>Which amount of a row is the one of its document, and which amounts can be computed with.</summary>
internal static class DocumentMoney
{
    // A thousand times a million times a million times a million rupiah and less: sums of all rows of all documents stay within 127 bits.
    private static readonly Rupiah Most = Rupiah.FromRupiah(1_000_000_000_000_000_000);

    /// <summary>The kind of ceiling that a document carries: indicative in plans, provisional in KUA and PPAS, granted in RKA, APBD and DPA.</summary>
    public static CeilingKind CeilingOf(PlanningDocumentKind kind) => kind switch
    {
        PlanningDocumentKind.Kua or PlanningDocumentKind.Ppas => CeilingKind.Ppas,
        PlanningDocumentKind.Rka or PlanningDocumentKind.Apbd or PlanningDocumentKind.Dpa => CeilingKind.Budget,
        _ => CeilingKind.Indicative,
    };

    public static bool IsUsable(Rupiah amount) => amount >= Rupiah.Zero && amount <= Most;

    /// <summary>Why a row has no ceiling to compare with: none is given, or the one given cannot be one.</summary>
    public static Bilingual NoCeiling(PlacedRow row, int year) => row.Row.Amount(CeilingOf(row.Document.Kind), new BudgetYear(year)) is null
        ? new Bilingual("belum diisi", "not given")
        : new Bilingual("tidak dapat dipakai", "not usable");

    /// <summary>The amount when it is one that can be computed with; null otherwise, and the check says so.</summary>
    public static Rupiah? Usable(Rupiah? amount) => amount is { } given && IsUsable(given) ? given : null;
}
