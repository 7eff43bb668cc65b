using NodaTime;
using Spm.Core.Calendars;
using Spm.Core.Periods;
using static Spm.Core.Tests.Calendars.SampleCalendars;

namespace Spm.Core.Tests.Calendars;

public class DeliveryJudgementTests
{
    private static readonly LocalDate Today = new(2026, 6, 1);

    [Theory]
    [InlineData("2024-Q2", "2024-06-30", DeliveryVerdict.BeforeOpening, 0)]
    [InlineData("2024-Q2", "2024-07-01", DeliveryVerdict.OnTime, 0)]
    [InlineData("2024-Q2", "2024-07-20", DeliveryVerdict.OnTime, 0)]
    [InlineData("2024-Q2", "2024-07-21", DeliveryVerdict.Late, 1)]
    [InlineData("2024-Q2", "2024-08-20", DeliveryVerdict.Late, 31)]
    [InlineData("2024-Q4", "2025-01-19", DeliveryVerdict.OnTime, 0)]
    [InlineData("2024-Q4", "2025-01-20", DeliveryVerdict.Late, 1)]
    [InlineData("2025-Q3", "2025-10-21", DeliveryVerdict.Late, 1)]
    [InlineData("2022-Q1", "2022-10-21", DeliveryVerdict.NoDateKnown, 0)]
    [InlineData("2024-Q2", null, DeliveryVerdict.Missing, 681)]
    [InlineData("2026-Q2", null, DeliveryVerdict.NotYetDue, 0)]
    [InlineData("2022-Q1", null, DeliveryVerdict.NoDateKnown, 0)]
    public void Judge_Delivery_IsHeldToTheLastDay(string quarter, string? submitted, DeliveryVerdict verdict, int daysLate)
    {
        var judgement = National.Judge(Sent(quarter, submitted), Today);

        Assert.Equal((verdict, daysLate), (judgement.Verdict, judgement.DaysLate));
    }

    [Theory]
    [InlineData("2024-04-20", DeliveryVerdict.OnTime, DeliveryVerdict.OnTime, false)]
    [InlineData("2024-04-21", DeliveryVerdict.OnTime, DeliveryVerdict.Late, true)]
    [InlineData("2024-04-30", DeliveryVerdict.OnTime, DeliveryVerdict.Late, true)]
    [InlineData("2024-05-01", DeliveryVerdict.Late, DeliveryVerdict.Late, false)]
    public void Judge_DateInConflict_NamesWhetherItHangsOnTheReading(string submitted, DeliveryVerdict latest, DeliveryVerdict earliest, bool depends)
    {
        var strict = National.With(CalendarReading.Default with { ConflictingDate = ConflictingDatePolicy.Earliest });
        var (one, two) = (National.Judge(Sent("2024-Q1", submitted), Today), strict.Judge(Sent("2024-Q1", submitted), Today));

        Assert.Equal((latest, earliest), (one.Verdict, two.Verdict));
        Assert.Equal((depends, depends), (one.DependsOnReading, two.DependsOnReading));
    }

    [Fact]
    public void Judge_Extension_LengthensForItsScopeOnly()
    {
        var extended = National.With(Extended("2025-Q3", "2025-10-27", CalendarScope.Region(Bulungan)));
        var elsewhere = National.With(Extended("2025-Q3", "2025-10-27", CalendarScope.Region(Bulungan.Province)));
        var province = National.With(Extended("2025-Q3", "2025-10-27", CalendarScope.Province(Bulungan.Province)));
        var sent = Sent("2025-Q3", "2025-10-25");

        Assert.Equal(DeliveryVerdict.Late, National.Judge(sent, Today).Verdict);
        Assert.Equal(DeliveryVerdict.Late, elsewhere.Judge(sent, Today).Verdict);
        foreach (var calendar in new[] { extended, province })
        {
            var judgement = calendar.Judge(sent, Today);
            Assert.Equal(DeliveryVerdict.OnTime, judgement.Verdict);
            Assert.True(judgement.IsOnTimeByExtension);
            Assert.Equal(Letter, judgement.Window.Basis);
        }

        Assert.False(extended.Judge(Sent("2025-Q3", "2025-10-20"), Today).IsOnTimeByExtension);
        Assert.Equal(1, extended.Judge(Sent("2025-Q3", "2025-10-28"), Today).DaysLate);
    }

    [Fact]
    public void Judge_ExtensionWithoutAnyDate_IsTheDate()
    {
        var calendar = National.WithoutPatterns().With(Extended("2025-Q3", "2025-10-27"));
        var window = calendar.Window(ReportingDuty.QuarterlyReport, Quarter("2025-Q3"));

        Assert.Equal((Day("2025-10-01"), Day("2025-10-27")), (window.Opens, window.LastDay));
        Assert.Equal(DeliveryVerdict.BeforeOpening, calendar.Judge(Sent("2025-Q3", "2025-09-30"), Today).Verdict);
        Assert.Equal(DeliveryVerdict.OnTime, calendar.Judge(Sent("2025-Q3", "2025-10-27"), Today).Verdict);
    }

    [Theory]
    [InlineData("2025-10-12", DeliveryVerdict.OnTime)]
    [InlineData("2025-10-13", DeliveryVerdict.Late)]
    [InlineData("2025-10-10", DeliveryVerdict.OnTime)]
    public void Judge_WindowShortenedOnTheThirteenth_DoesNotReachBack(string submitted, DeliveryVerdict verdict)
    {
        var shortened = National.With(Published("2025-Q3", "2025-10-10") with { Announced = Day("2025-10-13") });

        Assert.Equal(verdict, shortened.Judge(Sent("2025-Q3", submitted), Today).Verdict);
        Assert.Equal(Day("2025-10-10"), shortened.Window(ReportingDuty.QuarterlyReport, Quarter("2025-Q3")).LastDay);
    }

    [Fact]
    public void Judge_WindowLengthenedAfterTheDelivery_CallsItOnTime()
    {
        var later = Published("2025-Q3", "2025-10-31") with { Announced = Day("2025-10-28") };

        Assert.Equal(DeliveryVerdict.Late, National.Judge(Sent("2025-Q3", "2025-10-25"), Today).Verdict);
        Assert.Equal(DeliveryVerdict.OnTime, National.With(later).Judge(Sent("2025-Q3", "2025-10-25"), Today).Verdict);
    }

    [Fact]
    public void Judge_FurtherExtensionWithoutAnyDate_OpensNoLater()
    {
        var calendar = National.WithoutPatterns().With(Extended("2025-Q3", "2025-09-20"));
        var sent = Sent("2025-Q3", "2025-09-10");

        Assert.Equal(DeliveryVerdict.OnTime, calendar.Judge(sent, Today).Verdict);
        Assert.Equal(DeliveryVerdict.OnTime, calendar.With(Extended("2025-Q3", "2025-10-27")).Judge(sent, Today).Verdict);
        Assert.Equal(
            DeliveryVerdict.OnTime,
            calendar.With(Published("2025-Q3", "2025-10-27") with { Opening = Day("2025-10-01"), Announced = Day("2025-09-15") }).Judge(sent, Today).Verdict);
    }

    [Fact]
    public void Judge_AnnouncementsInAnyOrder_StandByTheirDay()
    {
        var first = Published("2025-Q3", "2025-10-25") with { Announced = Day("2025-10-02") };
        var second = Published("2025-Q3", "2025-10-15") with { Announced = Day("2025-10-05") };
        foreach (var calendar in new[] { National.With(first).With(second), National.With(second).With(first), National.With(first, second) })
        {
            Assert.Equal(DeliveryVerdict.Late, calendar.Judge(Sent("2025-Q3", "2025-10-16"), Today).Verdict);
            Assert.Equal(Day("2025-10-25"), calendar.Judge(Sent("2025-Q3", "2025-10-04"), Today).LastDay);
        }
    }

    [Fact]
    public void Judge_PublishedDate_DisplacesThePatternAndAnEarlierEntry()
    {
        var known = National.With(Published("2025-Q3", "2025-11-05"));
        var corrected = known.With(Published("2025-Q3", "2025-11-07"));

        Assert.Equal(Day("2025-11-05"), known.Window(ReportingDuty.QuarterlyReport, Quarter("2025-Q3")).LastDay);
        Assert.Equal(Day("2025-11-07"), corrected.Window(ReportingDuty.QuarterlyReport, Quarter("2025-Q3")).LastDay);
        Assert.Empty(corrected.Window(ReportingDuty.QuarterlyReport, Quarter("2025-Q3")).Findings);
        Assert.Equal(Day("2024-04-25"), National.With(Published("2024-Q1", "2024-04-25")).Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q1")).LastDay);
    }

    [Fact]
    public void Judge_NarrowerScope_DisplacesTheWider()
    {
        var own = Published("2024-Q2", "2024-07-10") with { Scope = CalendarScope.Region(Bulungan) };
        var province = Published("2024-Q2", "2024-07-12") with { Scope = CalendarScope.Province(Bulungan.Province) };
        var calendar = National.With(own).With(province);

        Assert.Equal(Day("2024-07-10"), calendar.Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q2"), Bulungan).LastDay);
        Assert.Equal(Day("2024-07-12"), calendar.Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q2"), Bulungan.Province).LastDay);
        Assert.Equal(Day("2024-07-20"), calendar.Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q2")).LastDay);
    }

    [Fact]
    public void Judge_YearToDateThroughAQuarter_IsThatQuartersReport() => Assert.Equal(
        DeliveryVerdict.OnTime,
        National.Judge(new ReportDelivery(Bulungan, ReportingDuty.QuarterlyReport, ReportingPeriod.Parse("s.d. TW III 2024"), Day("2024-10-20")), Today).Verdict);

    [Fact]
    public void Delivery_AtAnInstant_FallsOnTheDayOfTheZone()
    {
        var midnightInJayapura = Instant.FromUtc(2025, 10, 20, 15, 30);
        ReportDelivery In(IndonesianTimeZone zone) => new(Bulungan, ReportingDuty.QuarterlyReport, Quarter("2025-Q3"), midnightInJayapura, zone);

        Assert.Equal(DeliveryVerdict.OnTime, National.Judge(In(IndonesianTimeZone.Wib), Today).Verdict);
        Assert.Equal(DeliveryVerdict.OnTime, National.Judge(In(IndonesianTimeZone.Wita), Today).Verdict);
        Assert.Equal(DeliveryVerdict.Late, National.Judge(In(IndonesianTimeZone.Wit), Today).Verdict);
    }

    [Fact]
    public void ToString_BothLanguages_NamesDaysBasisAndReading()
    {
        var late = National.Judge(Sent("2025-Q3", "2025-10-22"), Today);

        Assert.Equal(
            "65.01: Laporan triwulan di e-SPM, TW III 2025: disampaikan 22 Oktober 2025, terlambat 2 hari dari batas waktu 20 Oktober 2025. "
            + "Bukan tanggal yang diumumkan, melainkan pola: pola tanggal 20 bulan berikutnya, bukan ketentuan [INFERRED dari tanggal sejak TW IV 2022; TW I-III 2023 menyimpang]. "
            + "Untuk periode ini: tanggal penutupan tidak ditemukan; evaluasi 7 Oktober 2025 (nasional, Seluma), 14-15 Oktober 2025 (Ternate), 17 Desember 2025 (Buleleng) "
            + "[SEEN evaluasi, triwulannya hanya pada Buleleng; INFERRED triwulan lainnya]. "
            + "Cara membaca: closing-day=as-published holiday=no-adjustment conflicting-date=latest unknown-opening=after-the-period.",
            late.ToString(Language.Indonesian));
        Assert.StartsWith("65.01: Quarterly report in e-SPM, Q3 2025: handed in on 22 October 2025, 2 days after the last day, 20 October 2025. Not a published date but a pattern: ", late.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-10-05", null, "tepat waktu (batas waktu 20 Oktober 2025)", "on time (last day 20 October 2025)")]
    [InlineData("2025-10-21", null, "terlambat 1 hari", "1 day after")]
    [InlineData("2025-10-21", "2025-10-27", "tepat waktu karena perpanjangan sampai dengan 27 Oktober 2025", "on time by the extension until 27 October 2025")]
    [InlineData("2025-09-21", null, "sebelum masa pelaporan dibuka", "before the window opened")]
    [InlineData(null, null, "belum disampaikan, lewat 224 hari dari batas waktu", "not handed in, 224 days after")]
    [InlineData(null, "2026-07-01", "belum jatuh tempo (batas waktu 1 Juli 2026)", "not yet due (last day 1 July 2026)")]
    public void ToString_EachVerdict_ReadsNaturally(string? submitted, string? until, string indonesian, string english)
    {
        var calendar = until is null ? National : National.With(Extended("2025-Q3", until));
        var judgement = calendar.Judge(Sent("2025-Q3", submitted), Today);

        Assert.Contains(indonesian, judgement.ToString(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains(english, judgement.ToString(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-10-05", "disampaikan 5 Oktober 2025, batas waktu tidak diketahui")]
    [InlineData(null, "belum disampaikan, batas waktu tidak diketahui")]
    public void ToString_NoDate_SaysSo(string? submitted, string text) => Assert.Contains(
        text, National.WithoutPatterns().Judge(Sent("2025-Q3", submitted), Today).ToString(Language.Indonesian), StringComparison.Ordinal);
}
