using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>What a row of a document gives to a service (<i>bagian baris untuk layanan</i>).</summary>
[LegalTerm("bagian baris untuk layanan")]
public sealed class ServiceChainPart
{
    internal ServiceChainPart(PlanningDocument document, DocumentRow row, NomenclatureCode? code, Ratio? share, Rupiah? money, Rupiah? rowMoney, bool isRecipients, IReadOnlyList<RowTarget> targets)
    {
        Document = document;
        Row = row;
        Code = code;
        Share = share;
        Money = money;
        RowMoney = rowMoney;
        IsRecipients = isRecipients;
        Targets = targets;
    }

    /// <summary>The document.</summary>
    public PlanningDocument Document { get; }

    /// <summary>The row.</summary>
    public DocumentRow Row { get; }

    /// <summary>Its code, replaced by the successor that the crosswalk knows; null for a row that names the service instead.</summary>
    public NomenclatureCode? Code { get; }

    /// <summary>The part of the row that is for the service; null for a programme or kegiatan, of which nobody can say.</summary>
    public Ratio? Share { get; }

    /// <summary>The service's part of the row's amount for the year; null when the row states none or the share is not known, which is not Rp0.</summary>
    public Rupiah? Money { get; }

    /// <summary>True when the row's target counts the people of the service: the service has this one sub kegiatan alone, or the row names the service.</summary>
    public bool IsRecipients { get; }

    /// <summary>The agency: that of the row, else that of its document; null when neither says.</summary>
    public string? Agency => Row.Agency ?? Document.Agency;

    /// <summary>The targets of the year as read; none when none is given.</summary>
    public IReadOnlyList<TargetValue> TargetValues => Array.AsReadOnly([.. Targets.Select(target => target.Value)]);

    /// <summary>The whole amount of the row.</summary>
    internal Rupiah? RowMoney { get; }

    internal IReadOnlyList<RowTarget> Targets { get; }

    /// <summary>Above Rp0.</summary>
    internal bool IsFunded => Money > Rupiah.Zero;
}
