using Spm.Core.Calendars;
using Spm.Core.Periods;
using Spm.Core.Validation;
using static Spm.Core.Tests.Calendars.SampleCalendars;

namespace Spm.Core.Tests.Calendars;

/// <summary>Each code by what triggers it, and by the same thing put right.</summary>
public class CalendarFindingTests
{
    private static readonly ReportingCalendar Shortened = National.With(Published("2024-Q2", "2024-07-10") with { Announced = Day("2024-07-15") });

    private static readonly (FindingDefinition Definition, ReportingCalendar Calendar, ReportDelivery Bad, ReportingCalendar Repaired, ReportDelivery Good, string Message)[] All =
    [
        (CalendarFindings.OutsideCalendar, National, Sent("2018-Q2", "2018-07-10"), National, Sent("2024-Q2", "2024-07-10"),
            "Tahun anggaran 2018 di luar jadwal, yang memuat 2019 sampai dengan 9990."),
        (CalendarFindings.PeriodDoesNotFit, National, Quarterly("2024-05"), National, Quarterly("2024-Q2"),
            "Mei 2024 bukan periode untuk laporan triwulan di e-SPM; yang diterima: triwulan."),
        (CalendarFindings.NoClosingDate, National, Sent("2022-Q2", "2022-07-10"), National.With(Published("2022-Q2", "2022-07-10")), Sent("2022-Q2", "2022-07-10"),
            "Batas waktu laporan triwulan di e-SPM untuk TW II 2022 tidak diketahui; ketepatan waktu tidak dapat dinilai."),
        (CalendarFindings.FromPattern, National, Sent("2025-Q2", "2025-07-10"), National.With(Published("2025-Q2", "2025-07-10")), Sent("2025-Q2", "2025-07-10"),
            "Batas waktu 20 Juli 2025 berasal dari pola (disimpulkan), bukan tanggal yang diumumkan untuk periode ini."),
        (CalendarFindings.DisputedDate, National, Sent("2024-Q1", "2024-04-10"), National.With(Published("2024-Q1", "2024-04-20")), Sent("2024-Q1", "2024-04-10"),
            "Sumber menyebut batas waktu yang berbeda, dari 20 April 2024 sampai 30 April 2024; yang dipakai menurut conflicting-date=latest."),
        (CalendarFindings.ExtensionWithoutEffect, National.With(Extended("2024-Q2", "2024-07-20")), Sent("2024-Q2", "2024-07-10"),
            National.With(Extended("2024-Q2", "2024-07-21")), Sent("2024-Q2", "2024-07-10"),
            "Perpanjangan sampai 20 Juli 2024 tidak berpengaruh; batas waktunya sudah 20 Juli 2024."),
        (CalendarFindings.DeliveredAfterToday, National, Sent("2024-Q2", "2026-06-02"), National, Sent("2024-Q2", "2026-06-01"),
            "Tanggal penyampaian 2 Juni 2026 sesudah hari ini, 1 Juni 2026."),
        (CalendarFindings.BeforeOpening, National, Sent("2024-Q2", "2024-06-30"), National, Sent("2024-Q2", "2024-07-01"),
            "Disampaikan 30 Juni 2024, sebelum masa pelaporan dibuka pada 1 Juli 2024; angkanya mungkin belum lengkap."),
        (CalendarFindings.Late, National, Sent("2024-Q2", "2024-07-21"), National, Sent("2024-Q2", "2024-07-20"),
            "Disampaikan 21 Juli 2024, terlambat 1 hari dari batas waktu 20 Juli 2024."),
        (CalendarFindings.Missing, National, Sent("2024-Q2", null), National, Sent("2024-Q2", "2024-07-20"),
            "Belum disampaikan; batas waktu 20 Juli 2024 sudah lewat 681 hari."),
        (CalendarFindings.OnTimeByExtension, National.With(Extended("2024-Q2", "2024-07-31")), Sent("2024-Q2", "2024-07-25"),
            National.With(Extended("2024-Q2", "2024-07-31")), Sent("2024-Q2", "2024-07-20"),
            "Tepat waktu hanya karena perpanjangan sampai 31 Juli 2024: banjir."),
        (CalendarFindings.ShortenedAfterwards, Shortened, Sent("2024-Q2", "2024-07-14"), Shortened, Sent("2024-Q2", "2024-07-10"),
            "Batas waktu kemudian dimajukan menjadi 10 Juli 2024; yang disampaikan 14 Juli 2024 tetap dinilai menurut 20 Juli 2024."),
    ];

    public static TheoryData<string> Codes => [.. CalendarFindings.All.Select(definition => definition.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Judge_SomethingWrong_IsFoundAndGoneWhenRepaired(string code)
    {
        var sample = Assert.Single(All, sample => sample.Definition.Code == code);
        var found = Assert.Single(sample.Calendar.Judge(sample.Bad, Day("2026-06-01")).Findings, finding => finding.Code == code);

        Assert.Equal(sample.Message, found.Message(Language.Indonesian));
        Assert.NotEqual(sample.Message, found.Message(Language.English));
        Assert.Equal((Bulungan, sample.Bad.Period), (found.Where.Region, found.Where.Period));
        Assert.DoesNotContain(code, sample.Repaired.Judge(sample.Good, Day("2026-06-01")).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Arguments_Days_AreIsoInEveryLanguage() => Assert.Equal(
        ["2024-07-21", "1", "2024-07-20"],
        National.Judge(Sent("2024-Q2", "2024-07-21"), Day("2026-06-01")).Findings[^1].Arguments);

    [Theory]
    [InlineData(ReportingDuty.QuarterlyReport, "2024", "a quarter")]
    [InlineData(ReportingDuty.QuarterlyReport, "2024-S1", "a quarter")]
    [InlineData(ReportingDuty.AnnualReport, "2024-Q4", "a year")]
    [InlineData(ReportingDuty.AnnualReport, "2024-Q1/Q4", "a year")]
    [InlineData(ReportingDuty.PlannedNumbers, "2024-01", "a year")]
    [InlineData(ReportingDuty.Correction, "2024-01", "a quarter or a year")]
    [InlineData(ReportingDuty.AgencyReport, "2024-Q1/Q3", "a month or a quarter or a semester or a year")]
    public void Window_PeriodThatDoesNotFit_SaysWhatIsAccepted(ReportingDuty duty, string period, string accepted)
    {
        var finding = Assert.Single(National.Window(duty, ReportingPeriod.Parse(period)).Findings);

        Assert.Equal(CalendarFindings.PeriodDoesNotFit, finding.Definition);
        Assert.EndsWith($"accepted is {accepted}.", finding.Message(Language.English), StringComparison.Ordinal);
    }

    private static ReportDelivery Quarterly(string period) => new(Bulungan, ReportingDuty.QuarterlyReport, ReportingPeriod.Parse(period), Day("2024-07-10"));
}
