using Spm.Core.Internal;

namespace Spm.Core.Fulfilment;

/// <summary>How much of a resource a region has for a service (<i>ketersediaan barang, jasa, sarana, dan personel</i>).</summary>
/// <remarks>Held as collected, even below zero: the collection finds it. Personnel in this stage is RECALLED of Permendagri 59/2021.</remarks>
[LegalTerm("ketersediaan barang, jasa, sarana, dan personel", "PP 2/2018 Pasal 12")]
public sealed record ResourceStock
{
    /// <summary>Makes an entry.</summary>
    /// <param name="resource">The name, such as <c>Bidan</c>; the standard of the resource carries the same one.</param>
    /// <param name="kind">Goods, services rendered, facilities or staff.</param>
    /// <param name="unit">What is counted, such as <c>orang</c> or <c>paket</c>.</param>
    /// <param name="available">How many there are; null when it was not collected, which is not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is no resource.</exception>
    public ResourceStock(string resource, NeedKind kind, string unit, long? available)
    {
        Resource = Require.Text(resource);
        Kind = NeedKindNames.OfResource(kind);
        Unit = Require.Text(unit);
        Available = available;
    }

    /// <summary>The name of the resource.</summary>
    public string Resource { get; }

    /// <summary>Goods, services rendered, facilities or staff.</summary>
    public NeedKind Kind { get; }

    /// <summary>What is counted.</summary>
    public string Unit { get; }

    /// <summary>How many there are; null when it was not collected.</summary>
    public long? Available { get; }
}
