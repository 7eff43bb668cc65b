using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.ActionPlans;

/// <summary>A region's plan to reach the whole standard (<i>rencana aksi penerapan SPM</i>, renaksi): from the present condition, year by year, with programmes, money and agencies.</summary>
/// <remarks>Held as given; <see cref="ActionPlanCheck"/> finds what is amiss. Five years are usual, one to six have been seen, and so have a regulation
/// of the head of region and a plain decree: the sources conflict.</remarks>
[LegalTerm("rencana aksi", "Permendagri 59/2021 Pasal 19 ayat (2) huruf a, Pasal 21 ayat (2) huruf a")]
public sealed partial record ActionPlan
{
    /// <summary>Makes a plan.</summary>
    /// <param name="region">The region.</param>
    /// <param name="period">The years.</param>
    /// <param name="services">What it says about each service.</param>
    public ActionPlan(RegionCode region, PlanPeriod period, IEnumerable<PlannedService> services)
    {
        Region = region;
        Period = period;
        Services = Require.Copy(services);
    }

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>The years.</summary>
    public PlanPeriod Period { get; }

    /// <summary>What it says about each service, in the order of the caller.</summary>
    public IReadOnlyList<PlannedService> Services { get; init => field = Require.Copy(value); }

    /// <summary>The steps of its life, in order; none when nothing was said.</summary>
    public IReadOnlyList<ActionPlanStep> Steps { get; init => field = Require.Copy(value); } = [];

    /// <summary>By when it has to be set, and for which document; null when nobody says.</summary>
    public ActionPlanDue? Due { get; init; }

    /// <summary>The money that the plan states as its total, by year and source; sums are compared with it. None: nothing is compared.</summary>
    public IReadOnlyList<PlanFunding> StatedTotals { get; init => field = Require.Copy(value); } = [];

    /// <summary>The provision behind the plan of a region, and how it is known.</summary>
    public LegalBasis Basis => Region.IsProvince ? Provincial : Local;

    /// <summary>The state on a day; null before the first step.</summary>
    /// <param name="day">The day, in any calendar.</param>
    public ActionPlanState? StateOn(LocalDate day) => Steps.LastOrDefault(step => step.Day <= day.WithCalendar(CalendarSystem.Iso))?.State;

    /// <summary>The document that sets the plan on a day, its last change if there was one; null when none is named.</summary>
    /// <param name="day">The day, in any calendar.</param>
    public RegionalDocument? DocumentOn(LocalDate day) =>
        Steps.LastOrDefault(step => step.State >= ActionPlanState.Set && step.Document is not null && step.Day <= day.WithCalendar(CalendarSystem.Iso))?.Document;

    /// <summary>What it says about a service; null when it says nothing.</summary>
    public PlannedService? Find(ServiceType service) => Services.FirstOrDefault(planned => planned.Service.Key == Require.NotNull(service).Key);

    /// <summary>What a year is to cost from one source, over all services.</summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public Rupiah Cost(BudgetYear year, FundSource source) => Services.SelectMany(planned => planned.Activities).SelectMany(activity => activity.Funding)
        .Where(funding => funding.Year == year && funding.Source == source)
        .Aggregate(Rupiah.Zero, (sum, funding) => sum + funding.Amount);

    internal static LegalBasis Provincial { get; } = new("Permendagri 59/2021 Pasal 19 ayat (2) huruf a", "SEEN pers: peraturan gubernur; CONFLICT bentuk dan periode antardaerah");

    internal static LegalBasis Local { get; } = new("Permendagri 59/2021 Pasal 21 ayat (2) huruf a", "SEEN paparan: peraturan bupati/wali kota; CONFLICT bentuk dan periode antardaerah");
}
