using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>What was delivered of one planned line by a day (<i>baris pelaksanaan</i>).</summary>
[LegalTerm("baris pelaksanaan")]
public sealed class DeliveryLine
{
    private readonly LocalDate _day;

    internal DeliveryLine(PlanLine plan, LocalDate day, IReadOnlyList<long?> months, Rupiah? spent)
    {
        Plan = plan;
        _day = day;
        Months = months;
        Spent = spent;
        Planned = plan.In(new BudgetYear(day.Year)).Planned;
        Ended = DeliveryWork.MonthsEnded(day);
        Status = StatusNow();
    }

    /// <summary>The line of the plan.</summary>
    public PlanLine Plan { get; }

    /// <summary>What the year is to deliver.</summary>
    public long Planned { get; }

    /// <summary>What each month delivered, January first; null where nothing was reported, which is not zero.</summary>
    public IReadOnlyList<long?> Months { get; }

    /// <summary>All that was delivered by the day; 0 when nothing was reported, see <see cref="IsReported"/>.</summary>
    public long Delivered => Months.Sum(units => units ?? 0);

    /// <summary>True when at least one month was reported.</summary>
    public bool IsReported => Months.Any(units => units is not null);

    /// <summary>What was spent by the day; null when no entry says.</summary>
    public Rupiah? Spent { get; }

    /// <summary>What should have been delivered by the months that are over, exactly: planned times the profile. A unit counts
    /// as expected when it is wholly due. Null without a profile.</summary>
    public Ratio? Expected => Plan.Item.Profile is { } profile ? profile.Through(Ended) * Planned : null;

    /// <summary>How the need moved in the year so far: what the plan opened with, what was new or lapsed, and what was delivered. The years
    /// of several deliveries make a <see cref="NeedHistory"/>.</summary>
    public NeedYear Balance
    {
        get
        {
            var year = Plan.In(new BudgetYear(_day.Year));
            return new NeedYear(year.Year, year.Opening, year.New ?? 0, year.Lapsed, Delivered);
        }
    }

    /// <summary>Where the line stands.</summary>
    public DeliveryStatus Status { get; }

    /// <summary>What is expected, without the unit that is not wholly due.</summary>
    internal long? WholeUnitsDue => Expected is { } share ? (long)ExactRounding.ToWhole(share, RoundingMode.Down) : null;

    /// <summary>How many months of the year are over on the day, 0 to 12.</summary>
    internal int Ended { get; }

    /// <summary>The status with its numbers in a sentence.</summary>
    public string ToString(Language language)
    {
        var (done, planned, unit) = (PrintedCount.Of(Delivered, language), PrintedCount.Of(Planned, language), Plan.Need?.Unit);
        var expected = WholeUnitsDue is { } due ? PrintedCount.Of(due, language) : null;
        var day = $"{_day.Day} {Month.Of(_day).ToString(language)}";
        return language == Language.Indonesian
            ? $"Sampai dengan {day} terlaksana {done} dari rencana {planned} {unit}{(expected is null ? "" : $"; menurut profil bulanan seharusnya {expected}")}: {Status.Name(language)}."
            : $"By {day}, {done} of {planned} {unit} planned were delivered{(expected is null ? "" : $"; the monthly profile expects {expected}")}: {Status.Name(language)}.";
    }

    /// <summary>The English sentence.</summary>
    public override string ToString() => ToString(Language.English);

    private DeliveryStatus StatusNow()
    {
        if (Planned == 0) return DeliveryStatus.NotPlanned;
        if (Delivered >= Planned) return DeliveryStatus.Done;
        if (Ended == 12 || Plan.Item.Profile?.Through(Ended) == Ratio.One) return DeliveryStatus.Missed;
        return WholeUnitsDue <= Delivered ? DeliveryStatus.OnTrack : DeliveryStatus.StillTime;
    }
}
