using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>The third stage (<i>penyusunan rencana pemenuhan</i>): needs spread over years and sub-activities, within ceilings.</summary>
/// <remarks>Whole units only. A ceiling is never passed, and what it leaves unmet stands in units and rupiah. Lines without a price cost
/// nothing here: a finding of the second stage says that their cost is unknown.</remarks>
[LegalTerm("penyusunan rencana pemenuhan", "Permendagri 59/2021 Pasal 1 angka 10")]
public sealed class FulfillmentPlan
{
    private readonly Dictionary<NeedKey, PlanLine> _byKey;

    private FulfillmentPlan(NeedsCalculation needs, PlanPeriod period, PlanWork work, CeilingUse use, RegionalDocument? document)
    {
        Needs = needs;
        Period = period;
        Use = use;
        Document = document;
        Ceilings = work.Ceilings;
        Lines = work.Lines;
        Findings = work.Findings;
        _byKey = Lines.ToDictionary(line => line.Item.Key);
    }

    /// <summary>The second stage, from which the plan comes.</summary>
    public NeedsCalculation Needs { get; }

    /// <summary>The years of the plan.</summary>
    public PlanPeriod Period { get; }

    /// <summary>What happens to money that the next item in order cannot use.</summary>
    public CeilingUse Use { get; }

    /// <summary>The document that sets the plan; null when none is named.</summary>
    public RegionalDocument? Document { get; }

    /// <summary>The ceilings, one for each year and source that has one.</summary>
    public IReadOnlyList<PlanCeiling> Ceilings { get; }

    /// <summary>One line for each item, in the order of the caller.</summary>
    public IReadOnlyList<PlanLine> Lines { get; }

    /// <summary>What was noticed; findings about data and needs stand there.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How much of what the stage asks is there: an item for every need above 0, and a sub-activity for every item.</summary>
    public StageCompleteness Completeness
    {
        get
        {
            var needed = Needs.In(Period.First).Lines.Where(line => line.Need > Ratio.Zero).ToArray();
            var carried = Lines.Count(line => line.Item.SubActivities.Count > 0);
            return new StageCompleteness(needed.Count(line => _byKey.ContainsKey(line.Key)) + carried, needed.Length + Lines.Count);
        }
    }

    /// <summary>Makes a plan.</summary>
    /// <param name="needs">The second stage; later years are projected by its rules.</param>
    /// <param name="period">The years of the plan.</param>
    /// <param name="items">What is taken up; of two for one need the first is used.</param>
    /// <param name="ceilings">At most one for each year and source; none does not limit.</param>
    /// <param name="use">What happens to money that the next item cannot use; <see cref="CeilingUse.StrictOrder"/> unless told.</param>
    /// <param name="document">The document that sets the plan; deliveries before its day are found.</param>
    /// <exception cref="ArgumentException">A spread speaks of another number of years than the plan.</exception>
    public static FulfillmentPlan Of(
        NeedsCalculation needs, PlanPeriod period, IEnumerable<PlanItem> items, IEnumerable<PlanCeiling>? ceilings = null, CeilingUse? use = null, RegionalDocument? document = null)
    {
        var given = Require.Copy(items);
        if (given.FirstOrDefault(item => item.Spread.Years is { } years && years != period.Count) is { } other)
            throw new ArgumentException($"The spread of {other.Resource ?? other.Service.Key} speaks of {other.Spread.Years} years; the plan has {period.Count}.", nameof(items));
        var work = new PlanWork(Require.NotNull(needs), period, given, Require.Copy(ceilings ?? []), use ?? CeilingUse.StrictOrder);
        work.Run();
        return new FulfillmentPlan(needs, period, work, use ?? CeilingUse.StrictOrder, document);
    }

    /// <summary>The line about the recipients, a resource or a relief of a service; null when no item takes it up.</summary>
    /// <param name="service">The service.</param>
    /// <param name="resource">The name of the resource or relief; null for the recipients.</param>
    public PlanLine? Find(Catalog.ServiceType service, string? resource) => _byKey.GetValueOrDefault(new NeedKey(Require.NotNull(service), resource));

    /// <summary>The cost of a year from one source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The plan does not cover the year.</exception>
    public Rupiah Cost(BudgetYear year, FundSource source) =>
        Lines.Where(line => line.Item.Source == source).Aggregate(Rupiah.Zero, (sum, line) => sum + (line.In(year).Cost ?? Rupiah.Zero));
}
