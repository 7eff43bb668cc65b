using Spm.Core.Internal;

namespace Spm.Core.Calendars;

/// <summary>A judgement in words.</summary>
internal static class DeliverySentence
{
    public static string Of(DeliveryJudgement judgement, Language language)
    {
        var sender = judgement.Delivery.Agency is { } agency ? $" ({OneLine.Of(agency)})" : "";
        return $"{WindowSentence.Name(judgement.Window, language)}{sender}: {Verdict(judgement, language)}.{WindowSentence.Grounds(judgement.Window, language)}";
    }

    /// <summary>The verdict and its days, without report and source.</summary>
    public static string Verdict(DeliveryJudgement judgement, Language language)
    {
        var (id, days) = (language == Language.Indonesian, judgement.DaysLate);
        var on = PrintedDay.Of(judgement.JudgedOn, language);
        var last = judgement.LastDay is { } day ? PrintedDay.Of(day, language) : "";
        var late = days == 1 ? "1 day" : FormattableString.Invariant($"{days} days");
        return judgement.Verdict switch
        {
            DeliveryVerdict.OnTime when judgement.IsOnTimeByExtension => id
                ? $"disampaikan {on}, tepat waktu karena perpanjangan sampai dengan {last}"
                : $"handed in on {on}, on time by the extension until {last}",
            DeliveryVerdict.OnTime => id ? $"disampaikan {on}, tepat waktu (batas waktu {last})" : $"handed in on {on}, on time (last day {last})",
            DeliveryVerdict.Late => id ? $"disampaikan {on}, terlambat {days} hari dari batas waktu {last}" : $"handed in on {on}, {late} after the last day, {last}",
            DeliveryVerdict.Missing => id ? $"belum disampaikan, lewat {days} hari dari batas waktu {last}" : $"not handed in, {late} after the last day, {last}",
            DeliveryVerdict.NotYetDue => id ? $"belum disampaikan, belum jatuh tempo (batas waktu {last})" : $"not handed in, not yet due (last day {last})",
            DeliveryVerdict.BeforeOpening => id ? $"disampaikan {on}, sebelum masa pelaporan dibuka" : $"handed in on {on}, before the window opened",
            _ when judgement.Delivery.Submitted is null => id ? "belum disampaikan, batas waktu tidak diketahui" : "not handed in, no closing date is known",
            _ => id ? $"disampaikan {on}, batas waktu tidak diketahui" : $"handed in on {on}, no closing date is known",
        };
    }
}
