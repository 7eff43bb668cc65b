using Spm.Core.Calendars;
using Spm.Core.Periods;

namespace Spm.Core.Json;

/// <summary>Dates, patterns and extensions of a calendar, and reports handed in.</summary>
internal static class CalendarShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<CalendarAdditions> Format { get; } = new("spm-calendar", 1, [], "Tambahan jadwal pelaporan", _ => Additions!);

    public static Shape<CalendarScope> Scope { get; } = Shapes.Object<CalendarScope>("calendar-scope", of =>
    {
        var code = of.Optional("region", Names.Region, scope => scope.Code);
        var isWhole = of.Flag("wholeProvince", scope => scope.IsWholeProvince);
        return read => (code(read), isWhole(read)) switch
        {
            (null, true) => throw new ShapeRefusal(NoProvince, "wholeProvince"),
            (null, _) => CalendarScope.Nation,
            ({ IsProvince: false }, true) => throw new ShapeRefusal(NoProvince, "region"),
            ({ } province, true) => CalendarScope.Province(province),
            ({ } region, _) => CalendarScope.Region(region),
        };
    }, "{\"region\": \"65\", \"wholeProvince\": true}");

    public static Shape<CalendarEntry> Entry { get; } = Shapes.Object<CalendarEntry>("calendar-entry", of =>
    {
        var duty = of.Required("duty", Words.ReportingDuty, entry => entry.Duty);
        var period = of.Required("period", Values.ReportingPeriod, entry => entry.Period);
        var opening = of.Optional("opening", Values.Day, entry => entry.Opening);
        var closing = of.Required("closing", Values.Day, entry => entry.Closing);
        var wording = of.Usually("wording", Words.ClosingWording, entry => entry.Wording, ClosingWording.NotSaid);
        var announced = of.Optional("announced", Values.Day, entry => entry.Announced);
        var scope = of.Usually("scope", Scope, entry => entry.Scope, CalendarScope.Nation);
        var basis = of.Required("basis", Names.LegalBasis, entry => entry.Basis);
        return read =>
        {
            var entry = new CalendarEntry(duty(read), period(read), closing(read), basis(read))
            {
                Opening = opening(read),
                Wording = wording(read),
                Announced = announced(read),
                Scope = scope(read),
            };
            return entry.Period == period(read) ? entry : throw new ShapeRefusal(OtherPeriod(entry.Period), "period");
        };
    }, "{\"duty\": \"quarterly-report\", \"period\": \"2025-Q3\", \"closing\": \"2025-10-15\", \"basis\": {\"citation\": \"surat edaran\", \"marks\": \"SEEN\"}}");

    public static Shape<ClosingPattern> Pattern { get; } = Shapes.Object<ClosingPattern>("closing-pattern", of =>
    {
        var duty = of.Required("duty", Words.ReportingDuty, pattern => pattern.Duty);
        var from = of.Required("from", Values.ReportingPeriod, pattern => pattern.From);
        var months = of.Required("months", Values.Number(0, "1", 12), pattern => pattern.Months);
        var day = of.Required("day", Values.Number(1, "10", 31), pattern => pattern.Day);
        var scope = of.Usually("scope", Scope, pattern => pattern.Scope, CalendarScope.Nation);
        var basis = of.Required("basis", Names.LegalBasis, pattern => pattern.Basis);
        return read =>
        {
            var pattern = new ClosingPattern(duty(read), from(read), months(read), day(read), basis(read)) { Scope = scope(read) };
            return pattern.From == from(read) ? pattern : throw new ShapeRefusal(OtherPeriod(pattern.From), "from");
        };
    }, "{\"duty\": \"quarterly-report\", \"from\": \"2025-Q3\", \"months\": 1, \"day\": 10, \"basis\": {\"citation\": \"peraturan gubernur\", \"marks\": \"SEEN\"}}");

    public static Shape<DeadlineExtension> Extension { get; } = Shapes.Object<DeadlineExtension>("deadline-extension", of =>
    {
        var duty = of.Required("duty", Words.ReportingDuty, extension => extension.Duty);
        var period = of.Required("period", Values.ReportingPeriod, extension => extension.Period);
        var until = of.Required("until", Values.Day, extension => extension.Until);
        var reason = of.Required("reason", Shapes.Line("gangguan aplikasi"), extension => extension.Reason);
        var scope = of.Usually("scope", Scope, extension => extension.Scope, CalendarScope.Nation);
        var basis = of.Required("basis", Names.LegalBasis, extension => extension.Basis);
        return read =>
        {
            var extension = new DeadlineExtension(duty(read), period(read), until(read), reason(read), basis(read)) { Scope = scope(read) };
            return extension.Period == period(read) ? extension : throw new ShapeRefusal(OtherPeriod(extension.Period), "period");
        };
    }, "{\"duty\": \"quarterly-report\", \"period\": \"2025-Q3\", \"until\": \"2025-10-20\", \"reason\": \"gangguan aplikasi\", \"basis\": {\"citation\": \"surat edaran\", \"marks\": \"SEEN\"}}");

    public static Shape<CalendarReading> Reading { get; } = Shapes.Object<CalendarReading>("calendar-reading", of =>
    {
        var closingDay = of.Usually("closingDay", Policies.ClosingDayPolicy, reading => reading.ClosingDay, CalendarReading.Default.ClosingDay);
        var conflicting = of.Usually("conflictingDate", Policies.ConflictingDatePolicy, reading => reading.ConflictingDate, CalendarReading.Default.ConflictingDate);
        var holiday = of.Usually("holiday", Policies.HolidayPolicy, reading => reading.Holiday, CalendarReading.Default.Holiday);
        var opening = of.Usually("unknownOpening", Policies.UnknownOpeningPolicy, reading => reading.UnknownOpening, CalendarReading.Default.UnknownOpening);
        return read => CalendarReading.Default with { ClosingDay = closingDay(read), ConflictingDate = conflicting(read), Holiday = holiday(read), UnknownOpening = opening(read) };
    }, "{\"holiday\": \"next-working-day\"}");

    public static Shape<ReportDelivery> Delivery { get; } = Shapes.Object<ReportDelivery>("report-delivery", of =>
    {
        var region = of.Required("region", Names.Region, delivery => delivery.Region);
        var duty = of.Required("duty", Words.ReportingDuty, delivery => delivery.Duty);
        var period = of.Required("period", Values.ReportingPeriod, delivery => delivery.Period);
        var submitted = of.Optional("submitted", Values.Day, delivery => delivery.Submitted);
        var agency = of.Optional("agency", Shapes.Line("Dinas Kesehatan"), delivery => delivery.Agency);
        return read => new ReportDelivery(region(read), duty(read), period(read), submitted(read)) { Agency = agency(read) };
    });

    public static Shape<CalendarAdditions> Additions { get; } = Shapes.Object<CalendarAdditions>(null, of =>
    {
        of.Format(SpmFormat.Calendar);
        var entries = of.Many("entries", Entry, additions => additions.Entries);
        var patterns = of.Many("patterns", Pattern, additions => additions.Patterns);
        var extensions = of.Many("extensions", Extension, additions => additions.Extensions);
        var holidays = of.Many("holidays", Values.Day, additions => additions.Holidays);
        var reading = of.Optional("reading", Reading, additions => additions.Reading);
        return read => new CalendarAdditions
        {
            Entries = entries(read),
            Patterns = patterns(read),
            Extensions = extensions(read),
            Holidays = holidays(read),
            Reading = reading(read),
        };
    });

    private static Problem OtherPeriod(ReportingPeriod period) => new Problem(
        "periode laporan ini ditulis dengan satu cara saja", "the period of this report has one spelling only").WithExample($"\"{period}\"");

    private static Problem NoProvince => new Problem(
        "\"wholeProvince\" memerlukan kode provinsi dua angka dalam \"region\"", "\"wholeProvince\" needs the two digits of a province in \"region\"")
        .WithExample("{\"region\": \"65\", \"wholeProvince\": true}");
}
