using Spm.Core.Internal;

namespace Spm.Core.Fulfilment;

/// <summary>Printed words for kinds of need (<i>sebutan jenis kebutuhan</i>).</summary>
[LegalTerm("sebutan jenis kebutuhan")]
public static class NeedKindNames
{
    /// <summary>The words in a language, such as <c>barang</c> or <c>goods</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public static string Name(this NeedKind kind, Language language) => (kind, language) switch
    {
        (NeedKind.Recipients, Language.Indonesian) => "penerima pelayanan dasar",
        (NeedKind.Recipients, _) => "recipients",
        (NeedKind.Goods, Language.Indonesian) => "barang",
        (NeedKind.Goods, _) => "goods",
        (NeedKind.ServiceRendered, Language.Indonesian) => "jasa",
        (NeedKind.ServiceRendered, _) => "services",
        (NeedKind.Facility, Language.Indonesian) => "sarana dan prasarana",
        (NeedKind.Facility, _) => "facilities",
        (NeedKind.Staff, Language.Indonesian) => "personel",
        (NeedKind.Staff, _) => "staff",
        (NeedKind.CostRelief, Language.Indonesian) => "pembebasan biaya",
        (NeedKind.CostRelief, _) => "cost relief",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind:D} is no kind of need."),
    };

    /// <summary>Recipients and relief have lines of their own; a stock or a standard is about one of the other four.</summary>
    internal static NeedKind OfResource(NeedKind kind) => Require.Defined(kind) is not (NeedKind.Recipients or NeedKind.CostRelief)
        ? kind
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind} is no resource; accepted are Goods, ServiceRendered, Facility and Staff.");
}
