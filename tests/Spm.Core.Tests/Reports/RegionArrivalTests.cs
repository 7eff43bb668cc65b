using Spm.Core.Reports;
using static Spm.Core.Tests.Reports.SampleContents;

namespace Spm.Core.Tests.Reports;

/// <summary>A recap takes from the calendar who came in time, with the source of the closing day.</summary>
public class RegionArrivalTests
{
    [Theory]
    [InlineData("2024-Q2", "2024-07-20", ReportArrival.Reported, "disampaikan 20 Juli 2024, tepat waktu (batas waktu 20 Juli 2024); dasar: menurut pers (situs tidak tercatat) [SEEN]")]
    [InlineData("2024-Q2", "2024-07-22", ReportArrival.Late, "disampaikan 22 Juli 2024, terlambat 2 hari dari batas waktu 20 Juli 2024; dasar: menurut pers (situs tidak tercatat) [SEEN]")]
    [InlineData("2024-Q2", null, ReportArrival.Missing, "belum disampaikan, lewat 681 hari dari batas waktu 20 Juli 2024; dasar: menurut pers (situs tidak tercatat) [SEEN]")]
    [InlineData("2026-Q2", null, ReportArrival.Missing, "belum disampaikan, belum jatuh tempo (batas waktu 20 Juli 2026); dasar: pola tanggal 20 bulan berikutnya, bukan ketentuan [INFERRED dari tanggal sejak TW IV 2022; TW I-III 2023 menyimpang]")]
    [InlineData("2024-Q2", "2024-06-30", ReportArrival.Unknown, "disampaikan 30 Juni 2024, sebelum masa pelaporan dibuka; dasar: menurut pers (situs tidak tercatat) [SEEN]")]
    [InlineData("2022-Q1", "2022-04-20", ReportArrival.Unknown, "disampaikan 20 April 2022, batas waktu tidak diketahui")]
    [InlineData("2022-Q1", null, ReportArrival.Missing, "belum disampaikan, batas waktu tidak diketahui")]
    public void Of_Judgement_SaysHowItCameAndByWhichDay(string period, string? submitted, ReportArrival arrival, string note)
    {
        var state = Judged("65.01", period, submitted);

        Assert.Equal((arrival, note), (state.Arrival, state.NoteIn(Language.Indonesian)));
        Assert.Equal("65.01", state.Region.ToString());
        Assert.DoesNotContain("dasar", state.NoteIn(Language.English)!, StringComparison.Ordinal);
    }

    [Fact]
    public void NoteIn_NoteOfTheCaller_StandsInPlaceOfTheJudgement()
    {
        Assert.Equal("banjir", (Judged("65.01", "2024-Q2", "2024-07-22") with { Note = "banjir" }).NoteIn(Language.English));
        Assert.Null(Arrival("65.01", ReportArrival.Late).NoteIn(Language.Indonesian));
    }

    [Fact]
    public void Print_Recap_CountsAndExplainsByTheCalendar()
    {
        var recap = GovernorRecap.Of(Province(9, 8, 6, "2025-Q3"), [Judged("65.01", "2025-Q3", "2025-10-22"), Judged("65.71", "s.d. TW III 2025", "2025-10-20")]);

        var text = ReportMarkdown.Print(recap, Language.English);

        Assert.Empty(recap.Findings);
        Assert.Contains("- In time: 1 of 2\n- Late: 1 of 2\n- Not reported: 0 of 2\n- Not known: 0 of 2\n", text, StringComparison.Ordinal);
        Assert.Contains("| Kabupaten Bulungan (65.01) | late | handed in on 22 October 2025, 2 days after the last day, 20 October 2025; basis: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_JudgementOfAnAgencysReport_IsNoticedByTheRecap()
    {
        var recap = GovernorRecap.Of(Province(9, 8, 6, "2025-Q3"), [Judged("65.71", "2025-Q3", "2025-10-20", "Dinas Kesehatan")]);

        Assert.Equal(
            "SPM3060 Status penyampaian laporan Kota Tarakan tidak dimuat: yang dinilai adalah laporan perangkat daerah kepada koordinator (Dinas Kesehatan) untuk TW III 2025, sedangkan yang direkap adalah laporan daerah untuk TW III 2025.",
            $"{recap.Findings.Single().Code} {recap.Findings.Single().Message(Language.Indonesian)}");
        Assert.All(recap.Arrivals, state => Assert.Equal(ReportArrival.Unknown, state.Arrival));
    }
}
