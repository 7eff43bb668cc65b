using NodaTime;
using Spm.Core.Calendars;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using static Spm.Core.Tests.Calendars.SampleCalendars;

namespace Spm.Core.Tests.Calendars;

public class ReportingCalendarTests
{
    private static readonly LegalBasis Circular = new("Surat Edaran Sekretaris Daerah Kabupaten Bulungan (contoh)", "SEEN contoh");

    // What an office in Palu describes: monthly and semester reports from the agencies to the coordinator, before the national dates.
    private static readonly ReportingCalendar WithInner = National
        .With(new ClosingPattern(ReportingDuty.AgencyReport, ReportingPeriod.Parse("2025-01"), 1, 5, Circular) { Scope = CalendarScope.Region(Bulungan) })
        .With(new ClosingPattern(ReportingDuty.AgencyReport, ReportingPeriod.Parse("2025-S1"), 1, 10, Circular) { Scope = CalendarScope.Region(Bulungan) });

    [Fact]
    public void With_InnerCalendar_IsLayeredOverTheNationalOne()
    {
        var windows = WithInner.WindowsOf(new BudgetYear(2025), Bulungan);

        Assert.Equal(12 + 2, windows.Count(window => window.Duty == ReportingDuty.AgencyReport));
        Assert.Equal(Day("2025-08-05"), WithInner.Window(ReportingDuty.AgencyReport, ReportingPeriod.Parse("2025-07"), Bulungan).LastDay);
        Assert.Equal(Day("2025-07-10"), WithInner.Window(ReportingDuty.AgencyReport, ReportingPeriod.Parse("2025-S1"), Bulungan).LastDay);
        Assert.Null(WithInner.Window(ReportingDuty.AgencyReport, ReportingPeriod.Parse("2024-12"), Bulungan).LastDay);
        Assert.Null(WithInner.Window(ReportingDuty.AgencyReport, ReportingPeriod.Parse("2025-07"), Bulungan.Province).LastDay);
        Assert.Equal(
            National.WindowsOf(new BudgetYear(2025), Bulungan).Select(window => window.ToString()),
            windows.Where(window => window.Duty != ReportingDuty.AgencyReport).Select(window => window.ToString()));
        Assert.Equal(windows.OrderBy(window => window.LastDay).Select(window => window.LastDay), windows.Select(window => window.LastDay));
    }

    [Theory]
    [InlineData("2025-02", 1, 30, "2025-03-30")]
    [InlineData("2025-01", 1, 31, "2025-02-28")]
    [InlineData("2024-01", 1, 30, "2024-02-29")]
    [InlineData("2025-11", 2, 15, "2026-01-15")]
    [InlineData("2025-03", 0, 25, "2025-03-25")]
    [InlineData("2025-03", 12, 1, "2026-03-01")]
    public void ClosingPattern_ShortMonthOrNextYear_EndsOnADayThatExists(string month, int months, int day, string last)
    {
        var pattern = new ClosingPattern(ReportingDuty.AgencyReport, ReportingPeriod.Parse("2024-01"), months, day, Circular);

        Assert.Equal(Day(last), National.With(pattern).Window(ReportingDuty.AgencyReport, ReportingPeriod.Parse(month)).LastDay);
    }

    [Fact]
    public void With_PatternOfTheCaller_DisplacesTheInferredOne()
    {
        var own = new ClosingPattern(ReportingDuty.QuarterlyReport, Quarter("2026-Q1"), 1, 15, Letter);

        Assert.Equal(Day("2026-04-15"), National.With(own).Window(ReportingDuty.QuarterlyReport, Quarter("2026-Q1")).LastDay);
        Assert.Equal(Day("2026-01-20"), National.With(own).Window(ReportingDuty.QuarterlyReport, Quarter("2025-Q4")).LastDay);
        Assert.Null(National.WithoutPatterns().Window(ReportingDuty.QuarterlyReport, Quarter("2026-Q1")).LastDay);
        Assert.Equal(Day("2024-07-20"), National.WithoutPatterns().Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q2")).LastDay);
    }

    [Theory]
    [InlineData("2024-06-30", WindowState.NotYetOpen, 20)]
    [InlineData("2024-07-01", WindowState.Open, 19)]
    [InlineData("2024-07-12", WindowState.Open, 8)]
    [InlineData("2024-07-13", WindowState.DueSoon, 7)]
    [InlineData("2024-07-20", WindowState.DueSoon, 0)]
    [InlineData("2024-07-21", WindowState.Closed, -1)]
    public void StateOn_EachDay_CountsToTheLast(string today, WindowState state, int left)
    {
        var window = National.Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q2"));

        Assert.Equal((state, left), (window.StateOn(Day(today)), window.DaysLeft(Day(today))!.Value));
        Assert.Equal(state == WindowState.DueSoon && left > 0 ? WindowState.Open : state, window.StateOn(Day(today), soon: 0));
    }

    [Fact]
    public void OpenOn_Day_GivesWhatCanBeHandedIn()
    {
        Assert.Equal(
            ["QuarterlyReport 2024-Q4", "AnnualReport 2024", "AnnualReportWithLppd 2024", "PlannedNumbers 2025", "PlannedNumbersChange 2025"],
            Open("2025-01-10"));
        Assert.Equal(["PlannedNumbersChange 2025"], Open("2025-09-15"));
        Assert.Equal(["QuarterlyReport 2023-Q1"], Open("2023-06-01"));
        Assert.Empty(National.OpenOn(LocalDate.MinIsoValue));
        Assert.Empty(National.OpenOn(LocalDate.MaxIsoValue));

        static IEnumerable<string> Open(string today) => National.OpenOn(Day(today)).Select(window => $"{window.Duty} {window.Period}");
    }

    [Fact]
    public void Timeliness_Set_CountsEachVerdictApart()
    {
        var reports = new[] { ("65", "2025-10-18"), ("65.01", "2025-10-20"), ("65.02", "2025-10-25"), ("65.03", (string?)null) }
            .Select(row => new ReportDelivery(RegionCode.Parse(row.Item1), ReportingDuty.QuarterlyReport, Quarter("2025-Q3"), row.Item2 is null ? null : Day(row.Item2)))
            .Append(Sent("2025-Q4", null)).Append(Sent("2022-Q1", "2022-04-01"));
        var timeliness = Timeliness.Of(National, reports, Day("2025-11-01"));

        Assert.Equal(new Ratio(1, 2), timeliness.Share);
        Assert.Equal((4, 2, 1, 1), (timeliness.Due, timeliness.Count(DeliveryVerdict.OnTime), timeliness.Count(DeliveryVerdict.Late), timeliness.Count(DeliveryVerdict.Missing)));
        Assert.Equal(
            "2 dari 4 laporan tepat waktu; 1 batas waktu tidak diketahui; 1 belum jatuh tempo; 1 terlambat; 1 belum disampaikan, lewat batas waktu",
            timeliness.ToString(Language.Indonesian));
        Assert.Equal("2 of 4 reports on time; 1 no date known; 1 not yet due; 1 late; 1 missing, overdue", timeliness.ToString());
        Assert.Null(Timeliness.Of(National, [], Day("2025-11-01")).Share);
        Assert.Equal(new Ratio(3, 4), Timeliness.Of(National.With(Extended("2025-Q3", "2025-10-31")), reports, Day("2025-11-01")).Share);
    }

    [Fact]
    public void With_DatesOfAnotherCalendar_AreTheSameDays()
    {
        var (closing, until) = (Day("2025-10-30").WithCalendar(CalendarSystem.IslamicBcl), Day("2025-11-05").WithCalendar(CalendarSystem.IslamicBcl));
        var entry = new CalendarEntry(ReportingDuty.QuarterlyReport, Quarter("2025-Q3"), closing, Letter) { Opening = Day("2025-10-02").WithCalendar(CalendarSystem.IslamicBcl), Announced = closing };
        var extension = new DeadlineExtension(ReportingDuty.QuarterlyReport, Quarter("2025-Q3"), until, "banjir", Letter);
        var calendar = National.With(entry).With(extension).WithHolidays([closing, Day("2025-01-01")]);

        var window = calendar.Window(ReportingDuty.QuarterlyReport, Quarter("2025-Q3"));

        Assert.Equal((Day("2025-10-02"), Day("2025-11-05"), Day("2025-10-30")), (window.Opens, window.LastDay, entry.Announced));
        Assert.Equal([Day("2025-01-01"), Day("2025-10-30")], calendar.Holidays);
    }

    [Fact]
    public void Timeliness_AgenciesOfOneRegion_AreReportsOfTheirOwn()
    {
        ReportDelivery From(string agency, string day) =>
            new(Bulungan, ReportingDuty.AgencyReport, ReportingPeriod.Parse("2025-07"), Day(day)) { Agency = agency };

        Assert.Equal(new Ratio(1, 2), Timeliness.Of(WithInner, [From("Dinas Kesehatan", "2025-08-05"), From("Dinas Sosial", "2025-08-06"), From("Dinas Sosial", "2025-08-07")], Day("2025-09-01")).Share);
    }

    [Fact]
    public void Print_Year_ShowsDaysSourcesAndReading()
    {
        var text = CalendarText.Print(National.With(Extended("2024-Q2", "2024-07-31")), new BudgetYear(2024), Day("2024-07-18"));

        Assert.Equal(
            """
            JADWAL PELAPORAN SPM · tahun anggaran 2024 · keadaan per 18 Juli 2024

              Kewajiban                     Periode      Dibuka           Batas waktu      Sisa hari  Status        Sumber
              laporan triwulan di e-SPM     TW I 2024    1 April 2024*    30 April 2024            –  ditutup       sumber berbeda
              laporan triwulan di e-SPM     TW II 2024   1 Juli 2024*     31 Juli 2024            13  dibuka        diperpanjang; dibaca
              laporan triwulan di e-SPM     TW III 2024  1 Oktober 2024*  20 Oktober 2024         94  belum dibuka  dibaca
              laporan triwulan di e-SPM     TW IV 2024   1 Januari 2025*  19 Januari 2025        185  belum dibuka  dibaca
              laporan tahunan di e-SPM      Tahun 2024   1 Januari 2025*  19 Januari 2025        185  belum dibuka  dibaca
              laporan tahunan bersama LPPD  Tahun 2024   1 Januari 2025*  31 Maret 2025          256  belum dibuka  sumber berbeda
            Perpanjangan: banjir (nasional; Surat Dirjen Bina Bangda (contoh) [SEEN contoh])

            * Hari pembukaan disimpulkan; tidak ada yang diumumkan.
            closing-day=as-published: menurut rumusan sumber; tanggal tanpa rumusan masih termasuk tepat waktu
            holiday=no-adjustment: hari libur tidak menggeser batas waktu
            conflicting-date=latest: dipakai tanggal yang paling akhir
            unknown-opening=after-the-period: sejak hari pertama sesudah periode berakhir

            """.ReplaceLineEndings("\n"),
            text);
        Assert.Contains("Batas waktu dari pola yang disimpulkan bukan ketentuan.", CalendarText.Print(National, new BudgetYear(2026), Day("2026-01-01")), StringComparison.Ordinal);
        Assert.Contains("pola; disimpulkan", CalendarText.Print(National, new BudgetYear(2026), Day("2026-01-01"), Bulungan), StringComparison.Ordinal);
        Assert.Contains("pattern; inferred", CalendarText.Print(National, new BudgetYear(2026), Day("2026-01-01"), null, Language.English), StringComparison.Ordinal);
        Assert.Contains("Tidak ada tanggal yang diketahui.", CalendarText.Print(National, new BudgetYear(2018), Day("2026-01-01")), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_Window_NamesDaysWordingAndBasis()
    {
        var before = National.Window(ReportingDuty.AnnualReport, ReportingPeriod.Parse("2024"), Bulungan);
        var disputed = National.Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q1"));
        var extended = National.With(Published("2024-Q2", "2024-07-20") with { Opening = Day("2024-07-02") }).With(Extended("2024-Q2", "2024-07-31"))
            .Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q2"));

        Assert.StartsWith(
            "65.01: Laporan tahunan di e-SPM, Tahun 2024: 1 Januari 2025 (disimpulkan) sampai dengan 19 Januari 2025. "
            + "Dasar: sebelum 20 Januari 2025, menurut pers tentang Kalimantan Tengah [SEEN-seed (Kalteng); SEEN pers]. Cara membaca: closing-day=as-published",
            before.ToString(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("[CONFLICT: 20 atau 30 April 2024]. Sources give 20 April 2024 and 30 April 2024.", disputed.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(
            "Quarterly report in e-SPM, Q2 2024: 2 July 2024 until 31 July 2024. Basis: 20 July 2024, Surat Dirjen Bina Bangda (contoh) [SEEN contoh]. "
            + "Extended because of banjir (nationwide): Surat Dirjen Bina Bangda (contoh) [SEEN contoh].",
            extended.ToString(), StringComparison.Ordinal);
        Assert.Equal((true, false), (before.IsOpeningInferred, extended.IsOpeningInferred));
    }

    [Fact]
    public void Parts_NotOfTheirPeriod_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new CalendarEntry(ReportingDuty.QuarterlyReport, ReportingPeriod.Parse("2025"), Day("2025-10-01"), Letter));
        Assert.Throws<ArgumentException>(() => Published("2025-Q3", "2025-06-30"));
        Assert.Throws<ArgumentException>(() => Published("2025-Q3", "2025-10-20") with { Opening = Day("2025-10-21") });
        Assert.Throws<ArgumentException>(() => new DeadlineExtension(ReportingDuty.AnnualReport, Quarter("2025-Q3"), Day("2025-10-27"), "banjir", Letter));
        Assert.Throws<ArgumentException>(() => new DeadlineExtension(ReportingDuty.QuarterlyReport, Quarter("2025-Q3"), Day("2025-10-27"), " ", Letter));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClosingPattern(ReportingDuty.QuarterlyReport, Quarter("2025-Q3"), 13, 1, Letter));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClosingPattern(ReportingDuty.QuarterlyReport, Quarter("2025-Q3"), 1, 32, Letter));
        Assert.Throws<ArgumentOutOfRangeException>(() => National.Window((ReportingDuty)99, Quarter("2025-Q3")));
        Assert.Throws<ArgumentException>(() => CalendarScope.Province(Bulungan));
    }

    [Fact]
    public void Names_EveryValue_HasOneInBothLanguages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(7, Enum.GetValues<ReportingDuty>().Select(duty => duty.Name(language)).Distinct().Count());
            Assert.Equal(5, Enum.GetValues<WindowState>().Select(state => state.Name(language)).Distinct().Count());
            Assert.Equal(6, Enum.GetValues<DeliveryVerdict>().Select(verdict => verdict.Name(language)).Distinct().Count());
            Assert.Throws<ArgumentOutOfRangeException>(() => ((ReportingDuty)99).Name(language));
            Assert.Throws<ArgumentOutOfRangeException>(() => ((WindowState)99).Name(language));
            Assert.Throws<ArgumentOutOfRangeException>(() => ((DeliveryVerdict)99).Name(language));
        }
    }
}
