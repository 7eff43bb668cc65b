using NodaTime;
using NodaTime.Text;
using Spm.Core.Calendars;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Calendars;

/// <summary>Reports and dates that the tests speak about.</summary>
internal static class SampleCalendars
{
    public static ReportingCalendar National { get; } = ReportingCalendar.National;

    public static RegionCode Bulungan { get; } = RegionCode.Parse("65.01");

    public static LegalBasis Letter { get; } = new("Surat Dirjen Bina Bangda (contoh)", "SEEN contoh");

    public static ReportingPeriod Quarter(string text) => ReportingPeriod.Of(Core.Periods.Quarter.Parse(text));

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The quarterly report of Bulungan.</summary>
    public static ReportDelivery Sent(string quarter, string? day) =>
        new(Bulungan, ReportingDuty.QuarterlyReport, Quarter(quarter), day is null ? null : Day(day));

    public static CalendarEntry Published(string quarter, string closing) => new(ReportingDuty.QuarterlyReport, Quarter(quarter), Day(closing), Letter);

    public static DeadlineExtension Extended(string quarter, string until, CalendarScope scope = default) =>
        new(ReportingDuty.QuarterlyReport, Quarter(quarter), Day(until), "banjir", Letter) { Scope = scope };
}
