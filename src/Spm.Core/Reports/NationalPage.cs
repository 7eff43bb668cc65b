using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Internal;
using static Spm.Core.Reports.ReportPage;

namespace Spm.Core.Reports;

/// <summary>Writes the national recap.</summary>
internal static class NationalPage
{
    public static ReportPage Of(NationalRecap report, Language language)
    {
        var (page, nation) = (new ReportPage(report.Title(language), language), report.Nation);
        var blocks = new RecapBlocks(page);
        page.List(
            $"{page.Pick("IP SPM nasional", "National index")}: {blocks.Index(nation.Published, nation.Rating)} ({nation.Rules.Method.RegionToNation.Describe(language)})",
            $"{page.Pick("Rata-rata provinsi", "Mean of the provinces")}: {blocks.Mean(nation.ProvinceLevel)}",
            $"{page.Pick("Rata-rata kabupaten/kota", "Mean of the kabupaten/kota")}: {blocks.Mean(nation.RegencyLevel)}",
            $"{page.Pick("Semua layanan digabungkan", "All services pooled")}: {blocks.Index(nation.Pooled.Published, nation.Pooled.Rating)}",
            $"{page.Pick("Datanya ada dalam rekapitulasi", "With figures in the recap")}: {nation.Reporting} {page.Pick("dari", "of")} {nation.RegionCount} {page.Pick("daerah", "regions")}",
            $"{page.Pick("Status hasil", "Status of the result")}: {nation.Status.ToString(language)}");
        page.Line(page.Pick(
            "Rata-rata dan indeks gabungan adalah angka yang berbeda: rata-rata menimbang setiap daerah sama, gabungan menimbang menurut jumlah orang.",
            "A mean and the pooled index are different numbers: the mean weighs every region the same, the pool weighs people."));

        page.Heading(1, page.Pick("1. Per Urusan", "1. By urusan"));
        blocks.Urusan(page.Pick("Nasional", "Nation"), nation.Published, nation.Rating, nation.Urusan.Select(urusan => (urusan.Urusan, urusan.Published, urusan.Rating)));
        page.Heading(1, page.Pick("2. Sebaran Kategori", "2. Regions by rating"));
        Ratings(page, nation);
        page.Heading(1, page.Pick("3. Provinsi dan Kabupaten/Kotanya", "3. Provinces and their kabupaten/kota"));
        Provinces(report, page, blocks);
        page.Heading(1, page.Pick("4. Tertinggi, Terendah, dan Kenaikan Terbesar", "4. Highest, lowest and most improved"));
        page.Line(page.Pick("Dihitung di sini menurut nilai pasti, bukan peringkat resmi.", "Computed here by exact value; not an official ranking."));
        foreach (var group in new[] { report.Provinces, report.Regencies }.Where(group => group.Group.Regions.Count > 0))
        {
            page.Heading(2, Capital.Of(group.Group.Name(language)));
            blocks.Ends(group);
        }

        page.Heading(1, page.Pick("Catatan Pemeriksaan Data", "Findings"));
        var findings = nation.Findings.Concat(report.Findings).Select(finding => (PageText)finding.ToString(language)).ToArray();
        if (findings.Length == 0) page.Line(page.Pick("Tidak ada catatan.", "Nothing was noticed."));
        else page.List(findings);
        ReportClosing.Rules(page, nation.Rules);
        return page;
    }

    private static void Ratings(ReportPage page, NationIndex nation)
    {
        RegionGroup[] levels = [nation.ProvinceLevel, nation.RegencyLevel];
        var table = page.Table([(page.Pick("Kategori", "Rating"), false), .. levels.Select(level => (Capital.Of(level.Name(page.Language)), true))]);
        foreach (var rating in Enum.GetValues<SpmRating>().OrderDescending())
            table.Add([rating.Name(), .. levels.Select(level => Count(RecapGroup.Reporting(level).Count(index => index.Rating == rating)))]);
        table.Add([page.Pick("Tanpa indeks", "No index"), .. levels.Select(level => Count(RecapGroup.Reporting(level).Count(index => index.Rating is null)))]);
        table.Add([page.Pick("Belum melapor", "Not reported"), .. levels.Select(level => Count(level.NotReporting.Count))]);

        PageText Count(int count) => PrintedCount.Of(count, page.Language);
    }

    private static void Provinces(NationalRecap report, ReportPage page, RecapBlocks blocks)
    {
        var table = page.Table(
            (page.Pick("Provinsi", "Province"), false), (page.Pick("Laporan", "Report"), false), (page.Pick("Layanan sendiri", "Own services"), false),
            (page.Pick("Rata-rata kabupaten/kota", "Mean of kabupaten/kota"), false), (page.Pick("Kabupaten/kota digabungkan", "Kabupaten/kota pooled"), false),
            (page.Pick("Kabupaten/kota melapor", "Kabupaten/kota reporting"), true));
        foreach (var recap in report.Nation.Provinces)
            table.Add(
                recap.Province.ToString(), report.States.Of(recap.Province).Arrival.Name(page.Language),
                blocks.Index(recap.Own),
                recap.EmptyBecause is null ? blocks.Mean(recap.Regencies) : "–",
                recap.Regencies.Pooled is { } pooled ? blocks.Index(pooled.Published, pooled.Rating) : "–",
                FormattableString.Invariant($"{recap.Regencies.Reporting}/{recap.Regencies.Regions.Count}"));
    }
}
