using Spm.Core.ActionPlans;
using Spm.Core.Stages;
using static Spm.Core.Tests.ActionPlans.SamplePlans;

namespace Spm.Core.Tests.ActionPlans;

public class AnnexMatrixTests
{
    [Fact]
    public void Markdown_OfAPlan_ReadsAsPrinted() => Assert.Equal(
        """
        ## Matriks rencana aksi penerapan SPM wilayah 65.01, periode 2025-2026

        Dasar: Permendagri 59/2021 Pasal 21 ayat (2) huruf a \[SEEN paparan: peraturan bupati/wali kota; CONFLICT bentuk dan periode antardaerah; INFERRED kolom\]

        | no | jenis pelayanan dasar | indikator | satuan | kondisi awal: harus dilayani/dipenuhi | kondisi awal: terlayani/terpenuhi | 2025: harus dilayani/dipenuhi | 2025: target | 2026: harus dilayani/dipenuhi | 2026: target | program / kegiatan / sub kegiatan | sumber dana | 2025: pagu indikatif | 2026: pagu indikatif | perangkat daerah penanggung jawab |
        |---:|---|---|---|---:|---:|---:|---:|---:|---:|---|---|---:|---:|---|
        | 1 | Ibu hamil | penerima pelayanan dasar | orang | 4.100 | 3.690 | 4.200 | 4.200 | 4.300 | 4.300 | 1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil | APBD | Rp800.000.000 | Rp820.000.000 | Dinas Kesehatan |
        | 1 | Ibu hamil | Tablet tambah darah | tablet | 369.000 | 300.000 | 378.000 | 378.000 | 387.000 | 387.000 | 1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil | APBN | – | Rp50.000.000 | Dinas Kesehatan |
        | 2 | Kebutuhan pokok air minum | penerima pelayanan dasar | rumah tangga | 49.800 | 41.000 | 50.000 | 50.000 | 50.500 | 50.500 | 1.03.03.2.01.0001 | APBD | Rp1 | Rp2 | Dinas PUPR |
        |  | jumlah |  |  |  |  |  |  |  |  |  | APBD | Rp800.000.001 | Rp820.000.002 |  |
        |  | jumlah |  |  |  |  |  |  |  |  |  | APBN | Rp0 | Rp50.000.000 |  |

        """.ReplaceLineEndings("\n"),
        AnnexMatrix.Of(Plan).ToMarkdown());

    [Fact]
    public void Csv_OfAPlan_HasPlainNumbersAndWholeLines()
    {
        var lines = AnnexMatrix.Of(Plan).ToCsv(Language.English).Split("\r\n");

        Assert.Equal("1,Ibu hamil,recipients,orang,4100,3690,4200,4200,4300,4300,1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil,APBD,800000000,820000000,Dinas Kesehatan", lines[1]);
        Assert.Equal(AnnexMatrix.Of(Plan).Count + 2, lines.Length);
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public void Rows_AnyPlan_AreAsWideAsTheColumns()
    {
        var bare = Plan with { Services = [.. Plan.Services, new PlannedService(Find("kabkota.kesehatan.balita"), new PlannedIndicator(null, "anak")) { Activities = [new(null)] }] };
        foreach (var matrix in new[] { AnnexMatrix.Of(Plan), AnnexMatrix.Of(bare), AnnexMatrix.Of(YearlyTargets.From(Plan, Second)), AnnexMatrix.Of(Plan with { Services = [] }) })
            foreach (var language in Enum.GetValues<Language>())
                Assert.All(matrix.Rows(language), row => Assert.Equal(matrix.Columns(language).Count, row.Count));
    }

    [Fact]
    public void Of_YearlyTargets_HasThatYearAlone()
    {
        var matrix = AnnexMatrix.Of(YearlyTargets.From(Plan, Second));

        Assert.Equal("Target penerapan SPM wilayah 65.01, tahun anggaran 2026", matrix.Title(Language.Indonesian));
        Assert.DoesNotContain(matrix.Columns(Language.Indonesian), column => column.Contains("2025", StringComparison.Ordinal));
        Assert.Equal(Plan.Cost(Second, FundSource.Apbn).ToString(Language.Indonesian), matrix.Rows(Language.Indonesian)[^1][^2]);
    }
}
