using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Calendars;

/// <summary>How many of the reports that were due came in time (<i>ketepatan waktu</i>), exact.</summary>
/// <remarks>Counts reports, nothing in them: it is neither fill rate (<i>keterisian</i>), completeness (<i>kelengkapan</i>) nor achievement
/// (<i>capaian</i>). Several deliveries of one report count once, by the first within or after the window. What is not yet due, came before the
/// window opened or has no known date is left out of the share and counted apart. Immutable.</remarks>
[LegalTerm("ketepatan waktu")]
public sealed class Timeliness
{
    private Timeliness(ReportingCalendar calendar, LocalDate today, IReadOnlyList<DeliveryJudgement> judgements) =>
        (Calendar, Today, Judgements) = (calendar, today, judgements);

    /// <summary>The calendar that they were held to.</summary>
    public ReportingCalendar Calendar { get; }

    /// <summary>The day on which they were judged.</summary>
    public LocalDate Today { get; }

    /// <summary>One judgement a report, in the order in which the reports were first named.</summary>
    public IReadOnlyList<DeliveryJudgement> Judgements { get; }

    /// <summary>Reports that were due: on time, late or missing.</summary>
    public int Due => Count(DeliveryVerdict.OnTime) + Count(DeliveryVerdict.Late) + Count(DeliveryVerdict.Missing);

    /// <summary>On time over due, a share of 1; null when nothing was due.</summary>
    public Ratio? Share => Due == 0 ? null : new Ratio(Count(DeliveryVerdict.OnTime), Due);

    /// <summary>Judges a set of reports.</summary>
    /// <param name="calendar">The calendar that they are held to.</param>
    /// <param name="deliveries">Every report that is owed, also those not handed in.</param>
    /// <param name="today">The day on which they are judged.</param>
    public static Timeliness Of(ReportingCalendar calendar, IEnumerable<ReportDelivery> deliveries, LocalDate today)
    {
        Require.NotNull(calendar);
        var judgements = Require.Copy(deliveries)
            .GroupBy(delivery => (delivery.Region, delivery.Duty, DutyPeriods.Asked(delivery.Duty, delivery.Period) ?? delivery.Period, delivery.Agency))
            .Select(report => report
                .Select(delivery => calendar.Judge(delivery, today))
                .OrderBy(Rank).ThenBy(judgement => judgement.JudgedOn).First());
        return new Timeliness(calendar, today.WithCalendar(CalendarSystem.Iso), Array.AsReadOnly([.. judgements]));
    }

    /// <summary>How many reports got a verdict.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named verdict.</exception>
    public int Count(DeliveryVerdict verdict)
    {
        Require.Defined(verdict);
        return Judgements.Count(judgement => judgement.Verdict == verdict);
    }

    /// <summary>On one line: <c>3 dari 4 laporan tepat waktu; 2 belum jatuh tempo; 1 terlambat</c>.</summary>
    public string ToString(Language language)
    {
        var (id, onTime) = (language == Language.Indonesian, Count(DeliveryVerdict.OnTime));
        return string.Join("; ", Enum.GetValues<DeliveryVerdict>()
            .Where(verdict => verdict != DeliveryVerdict.OnTime && Count(verdict) > 0)
            .Select(verdict => $"{Count(verdict)} {verdict.Name(language)}")
            .Prepend(id ? $"{onTime} dari {Due} laporan tepat waktu" : $"{onTime} of {Due} reports on time"));
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    private static int Rank(DeliveryJudgement judgement) => judgement.Verdict switch
    {
        _ when judgement.Delivery.Submitted is null => 2,
        DeliveryVerdict.BeforeOpening => 1,
        _ => 0,
    };
}
