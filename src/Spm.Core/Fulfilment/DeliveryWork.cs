using NodaTime;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>The deliveries of a year against its plan, gathered once.</summary>
internal sealed class DeliveryWork
{
    private static readonly Rupiah MostAmount = Rupiah.FromRupiah(Figure.MostCount);

    private readonly FulfillmentPlan _plan;
    private readonly LocalDate _day;
    private readonly FindingList _findings;

    public DeliveryWork(FulfillmentPlan plan, LocalDate day, IReadOnlyList<DeliveryEntry> entries)
    {
        (_plan, _day) = (plan, day);
        _findings = new FindingList(plan.Needs.Data.Region, new BudgetYear(day.Year));
        foreach (var entry in entries) Check(entry);
        var counted = entries.Where(IsCounted).ToLookup(entry => entry.Key);
        Lines = Array.AsReadOnly(plan.Lines.Select(line => Line(line, [.. counted[line.Item.Key]])).ToArray());
        Findings = _findings.ToReadOnly();
    }

    public IReadOnlyList<DeliveryLine> Lines { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The last day of a month ends it.</summary>
    public static int MonthsEnded(LocalDate day) => Month.Of(day).End == day ? day.Month : day.Month - 1;

    private static bool IsCount(DeliveryEntry entry) => entry.Units is >= -Figure.MostCount and <= Figure.MostCount;

    private static bool IsAccepted(DeliveryEntry entry) => IsCount(entry) && (entry.Spent is null || (entry.Spent <= MostAmount && entry.Spent >= -MostAmount));

    private bool IsCounted(DeliveryEntry entry) => IsAccepted(entry) && entry.Month.Year.Number == _day.Year && entry.Month.Start <= _day;

    private void Check(DeliveryEntry entry)
    {
        var month = ReportingPeriod.Of(entry.Month);
        if (!IsAccepted(entry)) Add(FulfilmentFindings.CountOutOfRange, entry, IsCount(entry) ? entry.Spent! : entry.Units);
        else if (entry.Units < 0) Add(FulfilmentFindings.DeliveredBelowZero, entry, entry.Units, month);
        if (_plan.Find(entry.Service, entry.Resource) is not { } line) Add(FulfilmentFindings.DeliveredWithoutPlan, entry, month);
        else if (IsBefore(entry.Month, line)) Add(FulfilmentFindings.DeliveredBeforePlan, entry, month);
        else if (entry.Month.Year.Number != _day.Year || entry.Month.Start > _day) Add(FulfilmentFindings.DeliveredAtAnotherTime, entry, month);
    }

    private bool IsBefore(Month month, PlanLine line) =>
        _plan.Document?.Date > month.End || line.Years.FirstOrDefault(year => year.Planned > 0) is { } first && month.Year < first.Year;

    private DeliveryLine Line(PlanLine plan, DeliveryEntry[] entries)
    {
        var months = new Int128?[12];
        Rupiah? spent = null;
        foreach (var entry in entries)
        {
            months[entry.Month.Number - 1] = (months[entry.Month.Number - 1] ?? 0) + entry.Units;
            if (entry.Spent is { } amount) spent = (spent ?? Rupiah.Zero) + amount;
        }

        // Sums that no count can hold are left out as a whole, so that no order of the entries matters.
        var total = months.Aggregate((Int128)0, (sum, units) => sum + (units ?? 0));
        if (months.Any(units => Int128.Abs(units ?? 0) > Figure.MostCount) || Int128.Abs(total) > Figure.MostCount)
        {
            _findings.Add(FulfilmentFindings.CountOutOfRange, plan.Item.Service, plan.Item.Resource, total);
            months = new Int128?[12];
        }

        var line = new DeliveryLine(plan, _day, Array.AsReadOnly(Array.ConvertAll(months, units => (long?)units)), spent);
        if (line.Delivered > line.Planned) _findings.Add(FulfilmentFindings.DeliveredAbovePlan, plan.Item.Service, plan.Item.Resource, line.Delivered, line.Planned);
        if (line.Planned > 0 && plan.Item.Profile is null) _findings.Add(FulfilmentFindings.ProfileMissing, plan.Item.Service, plan.Item.Resource);
        return line;
    }

    private void Add(FindingDefinition definition, DeliveryEntry entry, params object[] arguments) => _findings.Add(definition, entry.Service, entry.Resource, arguments);
}
