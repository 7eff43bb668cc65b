using Spm.Core.Indices;
using static Spm.Core.Reports.ReportPage;

namespace Spm.Core.Reports;

/// <summary>Writes the governor's recap.</summary>
internal static class GovernorPage
{
    public static ReportPage Of(GovernorRecap report, Language language)
    {
        var (page, recap) = (new ReportPage(report.Title(language), language), report.Recap);
        var (blocks, regencies) = (new RecapBlocks(page), recap.Regencies);
        page.Line(page.Pick(
            "Tiga angka di bawah ini terpisah dan tidak pernah digabungkan: layanan provinsi sendiri, rata-rata indeks kabupaten/kota, dan layanan kabupaten/kota yang digabungkan.",
            "The three numbers below stand apart and are never joined: the province's own services, the mean of the kabupaten/kota's indices, and their services pooled."));
        var table = page.Table((page.Pick("Angka", "Number"), false), (page.Pick("Indeks dan kategori", "Index and rating"), false), (page.Pick("Status", "Status"), false));
        table.Add(page.Pick("Layanan provinsi sendiri", "The province's own services"), blocks.Index(recap.Own), Status(recap.Own?.Status));
        table.Add(page.Pick("Rata-rata indeks kabupaten/kota", "Mean of the kabupaten/kota's indices"), blocks.Mean(regencies), Status(regencies.Regions.Count == 0 ? null : regencies.Status));
        table.Add(page.Pick("Layanan kabupaten/kota digabungkan", "Their services pooled"), regencies.Pooled is { } sum ? blocks.Index(sum.Published, sum.Rating) : "–", Status(regencies.Pooled?.Status));

        page.Heading(1, page.Pick("1. Layanan Provinsi Sendiri", "1. The province's own services"));
        if (recap.Own is { } own)
            blocks.Urusan(page.Pick("Provinsi", "Province"), own.Published, own.Rating, own.Urusan.Select(urusan => (urusan.Urusan, urusan.Published, urusan.Rating)));
        else page.Line(page.Gap("layanan provinsi sendiri", "the province's own services"));

        if (recap.EmptyReason(language) is { } reason)
        {
            page.Heading(1, page.Pick("2. Kabupaten/Kota", "2. Kabupaten and kota"));
            page.Line(reason);
        }
        else
        {
            Regencies(report, page, blocks);
        }

        page.Heading(1, page.Pick("Catatan Pemeriksaan Data", "Findings"));
        if (report.Findings.Count == 0) page.Line(page.Pick("Tidak ada catatan.", "Nothing was noticed."));
        else page.List(report.Findings.Select(finding => (PageText)finding.ToString(language)));
        ReportClosing.Rules(page, regencies.Rules);
        return page;

        string Status(ResultStatus? status) => status?.ToString(language) ?? "–";
    }

    private static void Regencies(GovernorRecap report, ReportPage page, RecapBlocks blocks)
    {
        var regencies = report.Recap.Regencies;
        page.Heading(1, page.Pick("2. Penyampaian Laporan Kabupaten/Kota", "2. Reports of the kabupaten/kota"));
        page.Line(page.Pick(
            $"Datanya ada dalam rekapitulasi: {regencies.Reporting} dari {regencies.Regions.Count}. Ketepatan waktu adalah ukuran tersendiri, bukan kelengkapan, keterisian, atau capaian.",
            $"With figures in the recap: {regencies.Reporting} of {regencies.Regions.Count}. Timeliness is a measure of its own; it is neither completeness, fill rate nor achievement."));
        blocks.Arrivals([.. regencies.Regions.Select(index => index.Region!)], report.States);
        page.Heading(1, page.Pick("3. Indeks Kabupaten/Kota", "3. Indices of the kabupaten/kota"));
        blocks.Ends(report.Group);
        blocks.Regions(report.Group);
        page.Heading(1, page.Pick("4. Per Urusan", "4. By urusan"));
        blocks.UrusanEnds(regencies);
        page.Heading(1, page.Pick("5. Layanan Kabupaten/Kota Digabungkan", "5. Services of the kabupaten/kota pooled"));
        page.Line(page.Pick(
            "Semua angka dijumlahkan lebih dahulu, layanan demi layanan; daerah dengan penduduk besar lebih berpengaruh. Ini bukan rata-rata dan bukan rapor daerah mana pun.",
            "All counts are summed first, service by service; populous regions weigh more. It is no mean and no region's report card."));
        blocks.Pooled(regencies.Pooled!);
        blocks.Hidden(report.Recap.HiddenShortages);
    }
}
