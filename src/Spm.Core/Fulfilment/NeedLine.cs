using Spm.Core.Catalog;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>What one service needs of one thing in a year (<i>baris kebutuhan</i>): recipients, a resource, or relief of cost.</summary>
/// <remarks>Need and surplus are never negative and never both above 0: need − surplus = required − available. A value is null when a
/// number behind it was not collected or is refused; null is not zero.</remarks>
[LegalTerm("baris kebutuhan", "PP 2/2018 Pasal 13 (sebagian diingat)")]
public sealed class NeedLine
{
    internal NeedLine(ServiceType service, NeedKind kind, string? resource, string unit)
    {
        Service = service;
        Kind = kind;
        Resource = resource;
        Unit = unit;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>Recipients, one of the four resources, or relief.</summary>
    public NeedKind Kind { get; }

    /// <summary>The name of the resource or relief; null for recipients.</summary>
    public string? Resource { get; }

    /// <summary>What is counted.</summary>
    public string Unit { get; }

    /// <summary>The standard behind it; null for recipients and relief.</summary>
    public ResourceStandard? Standard { get; internal init; }

    /// <summary>How many recipients or counted units the standard is multiplied by; null when unknown.</summary>
    public long? Base { get; internal init; }

    /// <summary>Base times factor by the policy on whole units; everybody entitled on the line of recipients.</summary>
    public Ratio? Required { get; internal init; }

    /// <summary>How many there are; on the line of recipients those who have it already.</summary>
    public long? Available { get; internal init; }

    /// <summary>What is missing: required − available, never below 0.</summary>
    public Ratio? Need => Required - Available is { } rest ? Ratio.Max(rest, Ratio.Zero) : null;

    /// <summary>What there is beyond the standard: available − required, never below 0. It lowers no other need.</summary>
    public Ratio? Surplus => Available - Required is { } rest ? Ratio.Max(rest, Ratio.Zero) : null;

    /// <summary>The price of a unit; null when none is given.</summary>
    public UnitPrice? Price { get; internal init; }

    /// <summary>Need times price; a part of a sen, possible only when parts of units stay, is rounded to the nearest. Null when either is unknown.</summary>
    public Rupiah? Cost => Need is { } need && Price is { } price
        ? Rupiah.FromSen((Int128)ExactRounding.ToWhole(need * new Ratio(price.Amount.Sen, 1), RoundingMode.HalfAwayFromZero))
        : null;

    /// <summary>The name of the resource or relief, or the word for recipients.</summary>
    public string Name(Language language) => Resource ?? Kind.Name(language);

    /// <summary>The need in whole units, as a plan counts; null when it is unknown.</summary>
    internal long? Units => Need is { } need ? (long)WholeUnits.Ceiling(need) : null;

    internal NeedKey Key => new(Service, Resource);

    /// <summary>Service and name: <c>kabkota.kesehatan.ibu-hamil, Bidan</c>.</summary>
    public override string ToString() => $"{Service}, {Name(Language.English)}";
}
