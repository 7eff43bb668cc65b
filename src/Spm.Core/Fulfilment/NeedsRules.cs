using Spm.Core.Internal;

namespace Spm.Core.Fulfilment;

/// <summary>What needs are calculated by (<i>dasar penghitungan kebutuhan</i>): standards, prices, relief, and two named choices.</summary>
[LegalTerm("dasar penghitungan kebutuhan", "PP 2/2018 Pasal 13")]
public sealed record NeedsRules
{
    /// <summary>What each service asks of each resource; of two for one resource of a service the first is used.</summary>
    public IReadOnlyList<ResourceStandard> Standards { get; init => field = Require.Copy(value); } = [];

    /// <summary>What one unit costs; of two for one resource of a service the first is used.</summary>
    public IReadOnlyList<UnitPrice> Prices { get; init => field = Require.Copy(value); } = [];

    /// <summary>Citizens whose cost the region bears.</summary>
    public IReadOnlyList<CostRelief> Reliefs { get; init => field = Require.Copy(value); } = [];

    /// <summary>What becomes of parts of units; rounded up unless told.</summary>
    public WholeUnits WholeUnits { get; init => field = Require.NotNull(value); } = WholeUnits.Up;

    /// <summary>How many recipients other years have; as many unless told. Services may have a projection of their own
    /// (<see cref="ServiceData.Projection"/>), and recipients made by events stay as many in any case.</summary>
    public RecipientProjection Projection { get; init => field = Require.NotNull(value); } = RecipientProjection.Constant;
}
