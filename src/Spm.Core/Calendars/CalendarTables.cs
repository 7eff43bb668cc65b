using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Calendars;

/// <summary>The shipped dates and patterns of an edition, and what is known about periods without a date.</summary>
internal sealed class CalendarTables
{
    private static readonly FrozenDictionary<LocalDate, Lazy<CalendarTables>> Shipped = Edition.All.ToFrozenDictionary(
        edition => edition,
        edition => new Lazy<CalendarTables>(() => new(EmbeddedTable.Read("closing-dates.tsv"), EmbeddedTable.Read("closing-patterns.tsv"), edition)));

    public CalendarTables(EmbeddedTable dates, EmbeddedTable patterns, LocalDate edition)
    {
        Known = edition;
        var rows = dates.KnownOn(edition, "duty", "period", "scope", "closing");
        Acts = Array.AsReadOnly([.. CalendarAct.Of(rows.Where(HasDate).Select(Entry))]);
        Gaps = rows.Where(row => !HasDate(row)).ToFrozenDictionary(row => (Duty(row), ReportingPeriod.Parse(row["period"])), Basis);
        Patterns = Array.AsReadOnly([.. patterns.KnownOn(edition, "duty", "from").Select(Pattern)]);
    }

    public LocalDate Known { get; }

    public IReadOnlyList<CalendarAct> Acts { get; }

    public IReadOnlyList<ClosingPattern> Patterns { get; }

    public FrozenDictionary<(ReportingDuty Duty, ReportingPeriod Period), LegalBasis> Gaps { get; }

    public static CalendarTables Of(LocalDate edition) => Shipped[edition].Value;

    private static bool HasDate(EmbeddedTable.Row row) => row.Optional("closing") is not null;

    private static CalendarEntry Entry(EmbeddedTable.Row row) => new(Duty(row), ReportingPeriod.Parse(row["period"]), Day(row["closing"]), Basis(row))
    {
        Scope = row["scope"] == "nation" ? CalendarScope.Nation : CalendarScope.Region(RegionCode.Parse(row["scope"])),
        Opening = row.Optional("opening") is { } opening ? Day(opening) : null,
        Wording = row["wording"] switch
        {
            "" => ClosingWording.NotSaid,
            "until" => ClosingWording.Until,
            "before" => ClosingWording.Before,
            var other => throw new InvalidOperationException($"closing-dates.tsv: \"{other}\" is not a wording."),
        },
    };

    private static ClosingPattern Pattern(EmbeddedTable.Row row) =>
        new(Duty(row), ReportingPeriod.Parse(row["from"]), Number(row["months"]), Number(row["day"]), Basis(row));

    private static LegalBasis Basis(EmbeddedTable.Row row) => new(row["source"], row["confidence"]);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static ReportingDuty Duty(EmbeddedTable.Row row) => row["duty"] switch
    {
        "quarterly" => ReportingDuty.QuarterlyReport,
        "annual" => ReportingDuty.AnnualReport,
        "annual-lppd" => ReportingDuty.AnnualReportWithLppd,
        "planned" => ReportingDuty.PlannedNumbers,
        "planned-change" => ReportingDuty.PlannedNumbersChange,
        "correction" => ReportingDuty.Correction,
        var other => throw new InvalidOperationException($"closing-dates.tsv: \"{other}\" is not a duty."),
    };
}
