using NodaTime;
using Spm.Core.Validation;

namespace Spm.Core.Calendars;

/// <summary>Whether one report came in time, and why (<i>hasil penilaian ketepatan waktu</i>).</summary>
/// <remarks>Judged is the first delivery: a report that is returned and sent again stays as early as it was. Immutable.</remarks>
[LegalTerm("hasil penilaian ketepatan waktu")]
public sealed class DeliveryJudgement
{
    internal DeliveryJudgement(ReportDelivery delivery, ReportingWindow window, LocalDate today)
    {
        (Delivery, Window, Today) = (delivery, window, today);
        LastDay = window.LastDayFor(JudgedOn);
        Verdict = VerdictBy(LastDay);
        DaysLate = Verdict is DeliveryVerdict.Late or DeliveryVerdict.Missing && LastDay is { } last ? Period.DaysBetween(last, JudgedOn) : 0;
        Findings = Array.AsReadOnly<Finding>([.. window.Findings, .. DeliveryFindings.Of(this)]);
    }

    /// <summary>The report.</summary>
    public ReportDelivery Delivery { get; }

    /// <summary>Its window.</summary>
    public ReportingWindow Window { get; }

    /// <summary>The day on which it was judged.</summary>
    public LocalDate Today { get; }

    /// <summary>On time, late, missing, or why neither can be said.</summary>
    public DeliveryVerdict Verdict { get; }

    /// <summary>The last day that it was held to; null when none is known. It is later than that of the window when the window was shortened afterwards.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Days after the last day, from 1; 0 for what is neither late nor missing.</summary>
    public int DaysLate { get; }

    /// <summary>True when it is on time only because of an extension.</summary>
    public bool IsOnTimeByExtension => Verdict == DeliveryVerdict.OnTime && !(Window.UnextendedFor(JudgedOn) >= JudgedOn);

    /// <summary>True when sources give several closing dates and another of them would give another verdict.</summary>
    public bool DependsOnReading =>
        VerdictBy(Window.Extended(Window.UnextendedFor(JudgedOn, reading => reading.Earliest)))
        != VerdictBy(Window.Extended(Window.UnextendedFor(JudgedOn, reading => reading.Latest)));

    /// <summary>What is to be known about the window and the delivery; an error is a date that cannot be.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The verdict, the days and what they rest on, in a few sentences.</summary>
    public string ToString(Language language) => DeliverySentence.Of(this, language);

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    internal LocalDate JudgedOn => Delivery.Submitted ?? Today;

    private DeliveryVerdict VerdictBy(LocalDate? last)
    {
        if (last is null) return DeliveryVerdict.NoDateKnown;
        if (JudgedOn > last) return Delivery.Submitted is null ? DeliveryVerdict.Missing : DeliveryVerdict.Late;
        if (Delivery.Submitted is null) return DeliveryVerdict.NotYetDue;
        return Window.OpensFor(JudgedOn) > JudgedOn ? DeliveryVerdict.BeforeOpening : DeliveryVerdict.OnTime;
    }
}
