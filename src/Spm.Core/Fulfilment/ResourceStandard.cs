using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>How much of a resource the technical standard asks (<i>standar teknis kebutuhan</i>): a factor for each recipient, or for each school,
/// post or other counted unit.</summary>
/// <remarks>Most quantities per recipient are RECALLED: no annex of a technical standard was read in full, so the caller gives them with
/// their basis and the library ships none.</remarks>
[LegalTerm("standar teknis kebutuhan", "Permendagri 59/2021 Pasal 1 angka 11")]
public sealed record ResourceStandard
{
    /// <summary>Makes a standard.</summary>
    /// <param name="service">The service.</param>
    /// <param name="resource">The name of the resource, the same as in the collected data.</param>
    /// <param name="kind">Goods, services rendered, facilities or staff.</param>
    /// <param name="unit">What is counted, such as <c>tablet</c>.</param>
    /// <param name="factor">How many for each recipient or counted unit, such as 90 or 1/40; 0 or below is found and leaves the need unknown.</param>
    /// <param name="basis">Where the factor comes from and how it is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is no resource.</exception>
    public ResourceStandard(ServiceType service, string resource, NeedKind kind, string unit, Ratio factor, LegalBasis basis)
    {
        Service = Require.NotNull(service);
        Resource = Require.Text(resource);
        Kind = NeedKindNames.OfResource(kind);
        Unit = Require.Text(unit);
        Factor = factor;
        Basis = Require.NotNull(basis);
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The name of the resource.</summary>
    public string Resource { get; }

    /// <summary>Goods, services rendered, facilities or staff.</summary>
    public NeedKind Kind { get; }

    /// <summary>What is counted.</summary>
    public string Unit { get; }

    /// <summary>How many for each recipient or counted unit, exactly.</summary>
    public Ratio Factor { get; }

    /// <summary>The counted unit that the factor is for, such as <c>sekolah</c> (<see cref="CountedUnit.Name"/>); null for recipients.</summary>
    public string? Per { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>Where the factor comes from and how it is known.</summary>
    public LegalBasis Basis { get; }
}
