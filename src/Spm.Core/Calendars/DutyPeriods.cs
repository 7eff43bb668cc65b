using Spm.Core.Periods;

namespace Spm.Core.Calendars;

/// <summary>Which periods each duty is asked for.</summary>
internal static class DutyPeriods
{
    private static readonly ReportingPeriodKind[] Year = [ReportingPeriodKind.Year];
    private static readonly ReportingPeriodKind[] Quarter = [ReportingPeriodKind.Quarter];
    private static readonly ReportingPeriodKind[] QuarterOrYear = [ReportingPeriodKind.Quarter, ReportingPeriodKind.Year];
    private static readonly ReportingPeriodKind[] Inner =
        [ReportingPeriodKind.Month, ReportingPeriodKind.Quarter, ReportingPeriodKind.Semester, ReportingPeriodKind.Year];

    /// <summary>The period that the calendar knows: a year to date that ends with a quarter is that quarter's report; null when the duty
    /// is not asked for such a period.</summary>
    public static ReportingPeriod? Asked(ReportingDuty duty, ReportingPeriod period)
    {
        var kinds = Kinds(duty);
        if (kinds.Contains(period.Kind)) return period;
        var endsQuarter = period is { Kind: ReportingPeriodKind.YearToDate, LastMonth.Number: 3 or 6 or 9 or 12 };
        return endsQuarter && duty != ReportingDuty.AgencyReport && kinds.Contains(ReportingPeriodKind.Quarter)
            ? ReportingPeriod.Of(period.LastQuarter)
            : null;
    }

    /// <summary>Every period of a year that a duty may be asked for.</summary>
    public static IEnumerable<ReportingPeriod> Of(ReportingDuty duty, BudgetYear year) => Kinds(duty).SelectMany(kind => kind switch
    {
        ReportingPeriodKind.Month => Enumerable.Range(1, 12).Select(number => ReportingPeriod.Of(Month.Of(year, number))),
        ReportingPeriodKind.Quarter => Enumerable.Range(1, 4).Select(number => ReportingPeriod.Of(Periods.Quarter.Of(year, number))),
        ReportingPeriodKind.Semester => Enumerable.Range(1, 2).Select(number => ReportingPeriod.Of(Semester.Of(year, number))),
        _ => [ReportingPeriod.Of(year)],
    });

    /// <summary>The accepted periods in words.</summary>
    public static string Accepted(ReportingDuty duty, Language language) =>
        string.Join(language == Language.Indonesian ? " atau " : " or ", Kinds(duty).Select(kind => (kind, language) switch
        {
            (ReportingPeriodKind.Month, Language.Indonesian) => "bulan",
            (ReportingPeriodKind.Month, _) => "a month",
            (ReportingPeriodKind.Quarter, Language.Indonesian) => "triwulan",
            (ReportingPeriodKind.Quarter, _) => "a quarter",
            (ReportingPeriodKind.Semester, Language.Indonesian) => "semester",
            (ReportingPeriodKind.Semester, _) => "a semester",
            (_, Language.Indonesian) => "tahun",
            _ => "a year",
        }));

    private static ReportingPeriodKind[] Kinds(ReportingDuty duty) => duty switch
    {
        ReportingDuty.QuarterlyReport => Quarter,
        ReportingDuty.Correction => QuarterOrYear,
        ReportingDuty.AgencyReport => Inner,
        _ => Year,
    };
}
