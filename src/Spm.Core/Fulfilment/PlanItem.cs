using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>What a plan takes up of one need (<i>butir rencana pemenuhan</i>): by when, how urgently, from which money, in which sub-activities.</summary>
[LegalTerm("butir rencana pemenuhan")]
public sealed record PlanItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="service">The service.</param>
    /// <param name="resource">The name of the resource or relief; null for the recipients.</param>
    /// <param name="priority">1 comes first; items of one priority follow the order of the caller.</param>
    public PlanItem(ServiceType service, string? resource, int priority = 1)
    {
        Service = Require.NotNull(service);
        Resource = resource is null ? null : Require.Text(resource);
        Priority = priority;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The name of the resource or relief; null for the recipients.</summary>
    public string? Resource { get; }

    /// <summary>A smaller number comes first.</summary>
    public int Priority { get; }

    /// <summary>Where the money comes from; the ceiling of that source holds.</summary>
    public FundSource Source { get; init => field = Require.Defined(value); } = FundSource.Apbd;

    /// <summary>How the need is spread over the years; at once unless told.</summary>
    public YearSpread Spread { get; init => field = Require.NotNull(value); } = YearSpread.AtOnce;

    /// <summary>The sub-activities that carry it; none yet is incomplete.</summary>
    public IReadOnlyList<SubActivity> SubActivities { get; init => field = Require.Copy(value); } = [];

    /// <summary>Resources of the same service of which one unit serves one recipient, such as houses built: no more is planned here than
    /// their planned units together. None: nothing is followed.</summary>
    public IReadOnlyList<string> Follows { get; init => field = Require.Copy(value); } = [];

    /// <summary>How a year's deliveries usually spread over its months; null when nobody knows.</summary>
    public MonthlyProfile? Profile { get; init; }

    internal NeedKey Key => new(Service, Resource);
}
