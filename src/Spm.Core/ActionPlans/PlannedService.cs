using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>What a plan says about one service (<i>rencana per jenis pelayanan dasar</i>).</summary>
[LegalTerm("rencana per jenis pelayanan dasar")]
public sealed record PlannedService
{
    /// <summary>Makes the plan of a service.</summary>
    /// <param name="service">The service.</param>
    /// <param name="recipients">Who has to be served, year by year.</param>
    /// <param name="quality">The items of minimum quality.</param>
    /// <exception cref="ArgumentException">The recipients bear the name of an item, or an item bears none.</exception>
    public PlannedService(ServiceType service, PlannedIndicator recipients, IEnumerable<PlannedIndicator>? quality = null)
    {
        Service = Require.NotNull(service);
        Recipients = Require.NotNull(recipients);
        Quality = Require.Copy(quality ?? []);
        if (recipients.Name is not null) throw new ArgumentException($"\"{recipients.Name}\" is a quality item; the recipients have no name.", nameof(recipients));
        if (Quality.Any(item => item.Name is null)) throw new ArgumentException("A quality item needs a name; only the recipients have none.", nameof(quality));
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>Who has to be served, year by year.</summary>
    public PlannedIndicator Recipients { get; }

    /// <summary>The items of minimum quality; empty when the plan has none.</summary>
    public IReadOnlyList<PlannedIndicator> Quality { get; }

    /// <summary>The sub-activities that carry it.</summary>
    public IReadOnlyList<PlannedActivity> Activities { get; init => field = Require.Copy(value); } = [];

    /// <summary>The recipients, then the items.</summary>
    public IReadOnlyList<PlannedIndicator> Indicators => Array.AsReadOnly<PlannedIndicator>([Recipients, .. Quality]);

    /// <summary>What a year is to cost, from all sources.</summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public Rupiah Cost(BudgetYear year) =>
        Activities.SelectMany(activity => activity.Funding).Where(funding => funding.Year == year).Aggregate(Rupiah.Zero, (sum, funding) => sum + funding.Amount);

    /// <summary>The same service with the targets and money of one year; null when it has no target in that year.</summary>
    internal PlannedService? Only(BudgetYear year)
    {
        var quality = Quality.Where(item => item.In(year) is not null).Select(item => item with { Targets = Of(item, year) });
        if (Recipients.In(year) is null) return null;
        return new PlannedService(Service, Recipients with { Targets = Of(Recipients, year) }, quality)
        {
            Activities = [.. Activities.Select(activity => activity with { Funding = [.. activity.Funding.Where(funding => funding.Year == year)] })],
        };
    }

    private static PlanTarget[] Of(PlannedIndicator item, BudgetYear year) => [.. item.Targets.Where(target => target.Year == year)];
}
