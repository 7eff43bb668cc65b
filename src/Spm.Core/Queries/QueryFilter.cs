using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Queries;

/// <summary>Which rows are asked for; an empty list asks for all.</summary>
internal sealed record QueryFilter(IReadOnlyList<ReportingPeriod> Periods, IReadOnlyList<RegionCode> Regions, IReadOnlyList<RegionCode> Provinces)
{
    public static QueryFilter All { get; } = new([], [], []);

    /// <summary>Every text that is a period as the library prints it; rows that spell it otherwise are not asked for.</summary>
    public IEnumerable<string> PeriodTexts => Periods.SelectMany(period => new[] { period.ToString(), period.ToString(Language.Indonesian), MonthForm(period) }).Distinct(StringComparer.Ordinal);

    // The year to date through a quarter is that through its last month, which may be written either way.
    private static string MonthForm(ReportingPeriod period) =>
        period.Kind == ReportingPeriodKind.YearToDate ? FormattableString.Invariant($"{period.Year}-01/{period.LastMonth.Number:00}") : period.ToString();
}
