using Spm.Core.Validation;
using static Spm.Core.Calendars.WindowFindings;

namespace Spm.Core.Calendars;

/// <summary>What is to be known about one delivery.</summary>
internal static class DeliveryFindings
{
    public static IEnumerable<Finding> Of(DeliveryJudgement judgement)
    {
        var where = new FindingPlace(judgement.Delivery.Region, judgement.Delivery.Period);
        var window = judgement.Window;
        if (judgement.Delivery.Submitted > judgement.Today)
            yield return new Finding(CalendarFindings.DeliveredAfterToday, where, Day(judgement.JudgedOn), Day(judgement.Today));
        if (judgement.LastDay is not { } last) yield break;
        if (judgement.Verdict == DeliveryVerdict.BeforeOpening && window.OpensFor(judgement.JudgedOn) is { } opens)
            yield return new Finding(CalendarFindings.BeforeOpening, where, Day(judgement.JudgedOn), Day(opens));
        if (judgement.Verdict == DeliveryVerdict.Late)
            yield return new Finding(CalendarFindings.Late, where, Day(judgement.JudgedOn), judgement.DaysLate, Day(last));
        if (judgement.Verdict == DeliveryVerdict.Missing)
            yield return new Finding(CalendarFindings.Missing, where, Day(last), judgement.DaysLate);
        if (judgement.IsOnTimeByExtension && window.Extension is { } extension)
            yield return new Finding(CalendarFindings.OnTimeByExtension, where, Day(extension.Until), extension.Reason);
        if (judgement.Verdict == DeliveryVerdict.OnTime && judgement.JudgedOn > window.LastDay)
            yield return new Finding(CalendarFindings.ShortenedAfterwards, where, Day(window.LastDay.Value), Day(judgement.JudgedOn), Day(last));
    }
}
