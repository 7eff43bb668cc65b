using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>A document of the matrix (<i>kolom dokumen</i>): one of the region, or those of all its agencies, as they stood in one round.</summary>
/// <remarks>Original, shifted and changed forms are columns of their own. An agency without a shift or change stands in the later columns as it stood before.</remarks>
[LegalTerm("kolom dokumen")]
public sealed class ServiceChainColumn
{
    internal ServiceChainColumn(PlanningDocumentKind kind, DocumentVersionKind round, IReadOnlyList<PlanningDocument> documents, ColumnMoney money)
    {
        Kind = kind;
        Round = round;
        Documents = documents;
        SpmRows = money.Rows;
        RowsWithoutMoney = money.RowsWithout;
        SpmMoney = money.HasAny ? money.Total : null;
        Assigned = money.HasAny ? money.Assigned : null;
        Unassigned = money.HasAny ? money.Unassigned : null;
    }

    /// <summary>Which document.</summary>
    public PlanningDocumentKind Kind { get; }

    /// <summary>As first set, shifted, or changed; as first set also for a plan of several years, which stands as it holds.</summary>
    public DocumentVersionKind Round { get; }

    /// <summary>The documents: one of the region, or one of each agency.</summary>
    public IReadOnlyList<PlanningDocument> Documents { get; }

    /// <summary>How many rows of sub kegiatan are tagged for the standards, those of no service included.</summary>
    public int SpmRows { get; }

    /// <summary>How many of them state no amount for the year, which is not Rp0.</summary>
    public int RowsWithoutMoney { get; }

    /// <summary>All the money of those rows, each counted once; null when none states any.</summary>
    public Rupiah? SpmMoney { get; }

    /// <summary>The part that goes to no service: the tag names none, or the policy leaves shared rows out; null when there is no money.</summary>
    public Rupiah? Unassigned { get; }

    /// <summary>What the services have together; with <see cref="Unassigned"/> it is <see cref="SpmMoney"/> unless money is counted more than once.</summary>
    public Rupiah? Assigned { get; }

    /// <summary>True when the services and what is unassigned add up to the money of the rows; false under a policy that counts a shared row for each service.</summary>
    public bool Closes => SpmMoney is not { } money || Assigned + Unassigned == money;

    /// <summary>The name of the document, such as <c>RKA-SKPD</c>, <c>DPA-SKPD pergeseran</c> or <c>DPPA-SKPD</c>.</summary>
    public string Name(Language language) => Round switch
    {
        DocumentVersionKind.Change => Kind.Name(DocumentVersion.Change(), language),
        DocumentVersionKind.Shift => Kind.Name(language) + (language == Language.Indonesian ? " pergeseran" : " shifted"),
        _ => Kind.Name(language),
    };

    /// <summary>The English name.</summary>
    public override string ToString() => Name(Language.English);
}
