namespace Spm.Core.PlanningDocuments;

/// <summary>Printed names of planning documents (<i>sebutan dokumen perencanaan</i>).</summary>
[LegalTerm("sebutan dokumen perencanaan")]
public static class PlanningDocumentKindNames
{
    /// <summary>The name as officials use it, such as <c>Renja PD</c>; the same in both languages except the action plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The document is not a named one.</exception>
    public static string Name(this PlanningDocumentKind kind, Language language) => (kind, language) switch
    {
        (PlanningDocumentKind.ActionPlan, Language.Indonesian) => "Rencana aksi SPM",
        (PlanningDocumentKind.ActionPlan, _) => "SPM action plan",
        (PlanningDocumentKind.Rpjmd, _) => "RPJMD",
        (PlanningDocumentKind.Rpd, _) => "RPD",
        (PlanningDocumentKind.Renstra, _) => "Renstra PD",
        (PlanningDocumentKind.Rkpd, _) => "RKPD",
        (PlanningDocumentKind.Renja, _) => "Renja PD",
        (PlanningDocumentKind.Kua, _) => "KUA",
        (PlanningDocumentKind.Ppas, _) => "PPAS",
        (PlanningDocumentKind.Rka, _) => "RKA-SKPD",
        (PlanningDocumentKind.Apbd, _) => "APBD",
        (PlanningDocumentKind.Dpa, _) => "DPA-SKPD",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named document."),
    };

    /// <summary>The name of a version of it: <c>RKPD-P</c>, <c>Renja-P</c>, <c>KUPA</c>, <c>PPAS-P</c>, <c>P-APBD</c>, <c>DPPA-SKPD</c> once it was changed.</summary>
    public static string Name(this PlanningDocumentKind kind, DocumentVersion version, Language language) => (kind, version.Kind) switch
    {
        (PlanningDocumentKind.Rkpd, DocumentVersionKind.Change) => "RKPD-P",
        (PlanningDocumentKind.Renja, DocumentVersionKind.Change) => "Renja-P",
        (PlanningDocumentKind.Kua, DocumentVersionKind.Change) => "KUPA",
        (PlanningDocumentKind.Ppas, DocumentVersionKind.Change) => "PPAS-P",
        (PlanningDocumentKind.Rka, DocumentVersionKind.Change) => "RKA-P",
        (PlanningDocumentKind.Apbd, DocumentVersionKind.Change) => "P-APBD",
        (PlanningDocumentKind.Dpa, DocumentVersionKind.Change) => "DPPA-SKPD",
        _ => Name(kind, language),
    };

    /// <summary>True for a plan of several years: action plan, RPJMD, RPD, Renstra.</summary>
    public static bool IsMediumTerm(this PlanningDocumentKind kind) => kind <= PlanningDocumentKind.Renstra;

    /// <summary>True for a document that each agency has for itself: Renstra, Renja, RKA, DPA.</summary>
    public static bool IsOfAgency(this PlanningDocumentKind kind) =>
        kind is PlanningDocumentKind.Renstra or PlanningDocumentKind.Renja or PlanningDocumentKind.Rka or PlanningDocumentKind.Dpa;
}
