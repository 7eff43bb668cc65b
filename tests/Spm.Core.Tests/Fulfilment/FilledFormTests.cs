using System.Text;
using Spm.Core.Fulfilment;
using Spm.Core.Stages;
using static Spm.Core.Tests.Fulfilment.SampleStages;

namespace Spm.Core.Tests.Fulfilment;

[Provision("Permendagri 59/2021 Lampiran B (belum dibaca)")]
[Provision("PP 2/2018 Pasal 12")]
[Provision("PP 2/2018 Pasal 13")]
[Provision("PP 2/2018 Pasal 15")]
[Provision("Permendagri 59/2021 Pasal 1 angka 10")]
public class FilledFormTests
{
    private static readonly IReadOnlyList<FilledForm> Forms = FilledForm.All(new SampleStages().Delivered());

    [Fact]
    public void All_OfADelivery_AreTheFiveInOrder() => Assert.Equal(Enum.GetValues<StageForm>(), Forms.Select(form => form.Form));

    [Fact]
    public void Rows_EveryForm_AreAsWideAsItsColumnsInBothLanguages()
    {
        foreach (var form in Forms)
            foreach (var language in Enum.GetValues<Language>())
            {
                Assert.True(form.Count > 0);
                Assert.All(form.Rows(language), row => Assert.Equal(form.Columns(language).Count, row.Count));
            }
    }

    [Fact]
    public void Markdown_TheFirstForm_ReadsAsPrinted()
    {
        var text = FilledForm.Of((new SampleStages { Data = [HousesData], Owed = [Houses, Mothers] }).Collected()).ToMarkdown();

        Assert.Equal(
            """
            ## Formulir 1, pengumpulan data: wilayah 65.01, tahun anggaran 2026, kondisi awal 2026-01-05, sumber SIPD

            Dasar: PP 2/2018 Pasal 12; Permendagri 59/2021 Lampiran B (formulir belum dibaca) \[SEEN; RECALLED personel; INFERRED kolom\]  
            Kelengkapan: 5 dari 9 isian

            | layanan | jenis | uraian | satuan | jumlah | keterangan |
            |---|---|---|---|---:|---|
            | Rumah korban bencana kab/kota | penerima | berhak menerima | unit rumah | 40 | keputusan kepala daerah |
            | Rumah korban bencana kab/kota | penerima | beridentitas lengkap | unit rumah | 40 | identitas disimpan daerah |
            | Rumah korban bencana kab/kota | kejadian | Banjir bandang | unit rumah | 40 | 2025-11-03; 2025-2028; keputusan kepala daerah 300/2025: Status tanggap darurat |
            | Rumah korban bencana kab/kota | satuan dasar | rumah rusak berat | rumah rusak berat | 25 |  |
            | Rumah korban bencana kab/kota | barang | Pembangunan kembali rumah | unit rumah | 0 | tersedia |
            | Ibu hamil | penerima | – | orang | – | belum dikumpulkan |

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Csv_EveryForm_IsReadBackCellByCell()
    {
        foreach (var form in Forms)
        {
            var rows = Read(form.ToCsv());

            Assert.Equal(form.Columns(Language.Indonesian), rows[0]);
            Assert.Equal(form.Count + 1, rows.Count);
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        }
    }

    [Fact]
    public void Csv_Numbers_HaveNoGroupsAndUnknownIsEmpty()
    {
        var lines = Forms[1].ToCsv(Language.English).Split("\r\n");

        Assert.Equal("Ibu hamil,recipients,recipients,orang,4200,,4200,0,4200,0,,,,", lines[1]);
        Assert.Equal("Ibu hamil,goods,Tablet tambah darah,tablet,4200,90,378000,78000,300000,0,500,150000000,contoh [RECALLED],Standar harga satuan 2026", lines[2]);
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public void Texts_OfASender_StayText()
    {
        const string hostile = "a|b \"c\", \r\n<d>";
        var sample = new SampleStages { Data = [new ServiceData(Mothers, 1, [new(hostile, NeedKind.Goods, "=1+1", 1)])] };
        var form = FilledForm.Of(sample.Collected());

        Assert.Contains(Read(form.ToCsv()), row => row.Contains(hostile));
        Assert.Contains(@"a\|b", form.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(form.Count + 2, form.ToMarkdown().Split('\n').Count(line => line.StartsWith('|')));
    }

    [Fact]
    public void Recapitulation_OfTheSample_HasItsSums()
    {
        var recapitulation = Recapitulation.Of(new SampleStages().Delivered());

        Assert.Equal(
            ["4200 150000000 4200 150000000 7000000", "50000 36025000000 9000 36025000000 0", "40 1250000000 25 1250000000 0"],
            recapitulation.Lines.Select(line => $"{line.Recipients} {line.NeedCost} {line.Line!.Planned} {line.PlannedCost} {line.Spent}"));
        Assert.Equal(recapitulation.Completeness, Forms[4].Completeness);
        Assert.Equal(new StageCompleteness(13, 14), Forms[0].Completeness);
    }

    [Fact]
    public void Names_EveryValue_HasItsOwnWordsInBothLanguages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Distinct(Enum.GetValues<NeedKind>().Select(kind => kind.Name(language)));
            Assert.Distinct(Enum.GetValues<DeliveryStatus>().Select(status => status.Name(language)));
            Assert.Distinct(Forms.Select(form => form.Title(language)));
            Assert.Distinct(WholeUnits.All.Select(policy => policy.Describe(language)));
            Assert.Distinct(CeilingUse.All.Select(policy => policy.Describe(language)));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ((NeedKind)9).Name(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((DeliveryStatus)9).Name(Language.English));
    }

    /// <summary>CSV by RFC 4180, read character by character.</summary>
    private static List<List<string>> Read(string text)
    {
        var (rows, row, field, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (isQuoted) field.Append(text[i]);
            else if (text[i] is ',' or '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (text[i] == '\r')
                {
                    Assert.Equal('\n', text[++i]);
                    rows.Add(row);
                    row = [];
                }
            }
            else field.Append(text[i]);
        }

        Assert.Empty(row);
        return rows;
    }
}
