using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>The fourth stage (<i>pelaksanaan pemenuhan</i>): what was delivered by a day, against the plan of its year.</summary>
/// <remarks>Entries add up to the same in any order. Nothing is thrown for data: <see cref="Findings"/> says what does not count.</remarks>
[LegalTerm("pelaksanaan pemenuhan", "PP 2/2018 Pasal 15 (diingat)")]
public sealed class Delivery
{
    private Delivery(FulfillmentPlan plan, LocalDate day, DeliveryWork work)
    {
        Plan = plan;
        Day = day;
        Lines = work.Lines;
        Findings = work.Findings;
    }

    /// <summary>The third stage, against which the deliveries stand.</summary>
    public FulfillmentPlan Plan { get; }

    /// <summary>The day as of which they stand.</summary>
    public LocalDate Day { get; }

    /// <summary>The year of the plan that the day lies in.</summary>
    public BudgetYear Year => new(Day.Year);

    /// <summary>One line for each line of the plan, in its order.</summary>
    public IReadOnlyList<DeliveryLine> Lines { get; }

    /// <summary>What was noticed; findings about data, needs and plan stand there.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How much of what the stage asks is there: a report for each month that is over, also of zero, of every line planned this year.</summary>
    public StageCompleteness Completeness => Lines.Where(line => line.Planned > 0).Aggregate(default(StageCompleteness), (sum, line) => sum
        + new StageCompleteness(line.Months.Take(line.Ended).Count(units => units is not null), line.Ended));

    /// <summary>What was spent by the day, of the lines that say so.</summary>
    public Rupiah Spent => Lines.Aggregate(Rupiah.Zero, (sum, line) => sum + (line.Spent ?? Rupiah.Zero));

    /// <summary>Sets deliveries against the plan.</summary>
    /// <param name="plan">The third stage.</param>
    /// <param name="day">The day as of which they stand; entries of later months do not count.</param>
    /// <param name="entries">What was delivered, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan does not cover the year of the day.</exception>
    public static Delivery Of(FulfillmentPlan plan, LocalDate day, IEnumerable<DeliveryEntry> entries)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        if (!Require.NotNull(plan).Period.Contains(new BudgetYear(iso.Year)))
            throw new ArgumentOutOfRangeException(nameof(day), day, $"The plan covers {plan.Period}; {iso.Year} lies outside.");
        return new Delivery(plan, iso, new DeliveryWork(plan, iso, Require.Copy(entries)));
    }

    /// <summary>The line about the recipients, a resource or a relief of a service; null when the plan has none.</summary>
    /// <param name="service">The service.</param>
    /// <param name="resource">The name of the resource or relief; null for the recipients.</param>
    public DeliveryLine? Find(ServiceType service, string? resource) =>
        Plan.Find(service, resource) is { } line ? Lines.First(entry => entry.Plan == line) : null;

    /// <summary>The figures of every service for a submission of the year to the day (<c>s.d.</c> its month).</summary>
    /// <remarks>Required is everybody entitled, or what the standard asks in whole units. Done is what was there at the baseline, as far as
    /// the standard asks it, and what was delivered since. A line that is planned and of which nothing was reported is not reported.
    /// What earlier years of the plan delivered is there only when the data were collected anew.</remarks>
    public IReadOnlyList<ServiceFigures> Figures() => DeliveryFigures.Of(this);
}
