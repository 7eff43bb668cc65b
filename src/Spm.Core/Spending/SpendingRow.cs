using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>A row of a document with the way in which it enters the sums (<i>baris belanja</i>); none is dropped.</summary>
[LegalTerm("baris belanja")]
public sealed class SpendingRow
{
    internal SpendingRow(PlanningDocument document, DocumentRow row, SpendingStanding standing, Rupiah? ceiling, Rupiah? realised)
    {
        Document = document;
        Row = row;
        Standing = standing;
        Ceiling = ceiling;
        Realised = realised;
    }

    /// <summary>The document that it stands in.</summary>
    public PlanningDocument Document { get; }

    /// <summary>The row as given.</summary>
    public DocumentRow Row { get; }

    /// <summary>How it enters the sums.</summary>
    public SpendingStanding Standing { get; }

    /// <summary>The agency of the row, else that of its document; null when neither is given.</summary>
    public string? Agency => Row.Agency ?? Document.Agency;

    /// <summary>The agency without what writers vary.</summary>
    internal string? AgencyKey { get; init; }

    /// <summary>The ceiling that counts; null when the row has none for the year, which is not Rp0.</summary>
    public Rupiah? Ceiling { get; }

    /// <summary>What was spent since 1 January; null when not reported, which is not Rp0.</summary>
    public Rupiah? Realised { get; }

    /// <summary>The tag behind it; null when there is none, or when the row of an action plan names its service itself.</summary>
    public BudgetTag? Tag { get; internal init; }

    /// <summary>The code as which it was looked up where the document's own was renumbered; null where it was looked up as it stands.</summary>
    public NomenclatureCode? Successor { get; internal init; }

    /// <summary>What each service gets, in the order of the catalogue; none for a row that counts for no service.</summary>
    public IReadOnlyList<SpendingPart> Parts { get; internal init; } = [];

    /// <summary>True when more than one service counts the whole row, so that their sums overlap.</summary>
    public bool IsCountedTwice => Parts.Count > 1 && Parts.All(part => part.Share == Ratio.One);

    /// <summary>Code and name as written.</summary>
    public override string ToString() => Row.ToString();
}
