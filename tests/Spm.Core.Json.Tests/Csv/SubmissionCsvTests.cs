using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Csv;

/// <summary>Sound files, however a spreadsheet writes them.</summary>
public partial class SubmissionCsvTests
{
    [Fact]
    public void Read_EveryColumn_IsKeptWithItsCell()
    {
        var result = CsvFile.Read(CsvFile.Head() + "# layanan: kabkota.kesehatan.ibu-hamil, kabkota.sosial.korban-bencana\n# catatan: sintetis\n"
            + "kode layanan;layanan;jenis baris (penerima|mutu);butir;komponen;satuan;harus;target;terlayani/terpenuhi;dasar;bukti;keterangan (alasan)\n"
            + $"{CsvFile.Mothers};Pelayanan kesehatan ibu hamil;penerima;;;Orang;1.250;1.300;1.100;proyeksi;SK 1;\n"
            + $"{CsvFile.Mothers};;Mutu;Buku KIA;;;1.250;;nihil;;;\n"
            + $"{CsvFile.Mothers};;mutu daerah;Perahu;SDM;unit;3;;belum waktunya;;-;mulai TW IV\n".Replace("3;;belum", ";;belum", StringComparison.Ordinal)
            + "kabkota.sosial.korban-bencana;;penerima;;;;tidak berlaku;;;;SK 2;tidak ada bencana\n");

        Assert.True(result.IsClean, string.Join('\n', result.Problems));
        var submission = result.OrThrow();
        Assert.Equal(("65.01", "2025", "Dinas Kesehatan", "sintetis"), (submission.Region.ToString(), submission.Period.ToString(), submission.Sender, submission.Note));
        Assert.Equal([CsvFile.Mothers, "kabkota.sosial.korban-bencana"], submission.Services);
        Assert.Equal(new SourcePlace(6, null, CsvFile.Name, 1), submission.Place);
        var mothers = result.Service(CsvFile.Mothers);
        Assert.Equal(new SourcePlace(12, null, CsvFile.Name, 1), mothers.Place);
        Assert.Equal(
            Figure.Reported(1250, 1100) with { Planned = 1300, Basis = RequiredBasis.Projection, Evidence = "SK 1", Place = new SourcePlace(12, null, CsvFile.Name, 9) },
            mothers.Recipients);
        Assert.Equal(["Buku KIA", "Perahu"], mothers.Quality!.Select(item => item.Indicator));
        Assert.Equal(Figure.Reported(1250, 0) with { Place = new SourcePlace(13, null, CsvFile.Name, 9) }, mothers.Quality![0].Figure);
        Assert.Equal((QualityComponent.Staff, "unit"), (mothers.Quality[1].Component, mothers.Quality[1].Unit));
        Assert.Equal(Figure.NotYetDue("mulai TW IV") with { Place = new SourcePlace(14, null, CsvFile.Name, 9) }, mothers.Quality[1].Figure);
        var disaster = result.Service("kabkota.sosial.korban-bencana");
        Assert.Equal(("tidak ada bencana", "SK 2"), (disaster.Recipients.Reason, disaster.Recipients.Evidence));
        Assert.Empty(disaster.Quality!);
    }

    [Theory]
    [InlineData("# gaya angka: 1.250,5\n", "1.250", 1250)]
    [InlineData("# gaya angka: 1.250,5\n", "1.250.000", 1250000)]
    [InlineData("# gaya angka: 1.250,5\n", "1250,00", 1250)]
    [InlineData("# gaya angka: 1,250.5\n", "1,250", 1250)]
    [InlineData("# gaya angka: 1,250.5\n", "1,250.0", 1250)]
    [InlineData("", "1250", 1250)]
    [InlineData("", "0012", 12)]
    [InlineData("# -: nol\n", "-", 0)]
    [InlineData("# –: nol\n", "—", 0)]
    [InlineData("# nihil: nol\n", "NIHIL", 0)]
    [InlineData("# kosong: nol\n", "", 0)]
    [InlineData("", " belum dilaporkan ", null)]
    [InlineData("# kosong: belum dilaporkan\n", "\u00A0", null)]
    [InlineData("# -: belum dilaporkan\n", "-", null)]
    public void Read_DeclaredCell_HasOneMeaning(string rules, string cell, int? done)
    {
        var result = CsvFile.Read(CsvFile.Head(rules) + CsvFile.Header + CsvFile.Recipients("2000000", cell));

        Assert.Empty(result.Problems);
        Assert.Equal(done, result.Service(CsvFile.Mothers).Recipients.Done);
        Assert.Equal(2000000, result.Service(CsvFile.Mothers).Recipients.Required);
    }

    [Theory]
    [InlineData("# -: tidak berlaku\n", "-", FigureState.NotApplicable)]
    [InlineData("# nihil: belum waktunya\n", "nihil", FigureState.NotYetDue)]
    public void Read_DashThatIsAState_TakesItsReasonFromTheRemark(string rules, string cell, FigureState state)
    {
        var figure = CsvFile.Read(CsvFile.Head(rules) + CsvFile.Header + $"{CsvFile.Mothers};penerima;;;{cell};;{cell};;;sebab").Service(CsvFile.Mothers).Recipients;

        Assert.Equal((state, "sebab"), (figure.State, figure.Reason));
    }

    [Fact]
    public void Read_SameContentInEveryDress_IsTheSame()
    {
        var plain = CsvFile.Head() + "\n" + CsvFile.Header + $"{CsvFile.Mothers};penerima;;;5;;4;;SK 1;\n{CsvFile.Mothers};mutu daerah;Perahu;barang;3;;1;;;\n";
        var expected = Described(CsvFile.Read(plain));
        Assert.Contains("SK 1", expected, StringComparison.Ordinal);

        Assert.Equal(expected, Described(CsvFile.Read("\uFEFF" + plain)));
        Assert.Equal(expected, Described(CsvFile.Read(plain.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal(expected, Described(CsvFile.Read(plain.Replace('\n', '\r'))));
        Assert.Equal(expected, Described(CsvFile.Read(plain.TrimEnd())));
        Assert.Equal(expected, Described(CsvFile.Read(plain.Replace("\n\n", "\n;;;;;;;;;\n", StringComparison.Ordinal).Replace("2025\n", "2025;;;;;;;;;\n", StringComparison.Ordinal).Replace("# pemisah: ;", "# pemisah: ;;;;;;;;;;", StringComparison.Ordinal))));
        Assert.Equal(expected, Described(CsvFile.Read(plain.Replace("# pemisah: ;", "sep=;", StringComparison.Ordinal))));
        Assert.Equal(expected, Described(CsvFile.Read(plain.Replace("# pemisah: ;", "# pemisah: titik koma", StringComparison.Ordinal))));
        Assert.Equal(expected, Described(CsvFile.Read(plain.Replace("# pemisah: ;", "", StringComparison.Ordinal))));
        Assert.Equal(expected, Described(CsvFile.Read(plain.Replace("# pemisah: ;", "# pemisah: tab", StringComparison.Ordinal).Replace(';', '\t'))));
        Assert.Equal(expected, Described(CsvFile.Read("# pemisah: ,\n" + plain.Replace("# pemisah: ;\n", "", StringComparison.Ordinal).Replace(';', ',').Replace("# gaya angka: 1.250,5", "\"# gaya angka: 1.250,5\",,,,", StringComparison.Ordinal))));
        Assert.Equal(expected, Described(CsvFile.Read(plain.Replace("Perahu", "\"Perahu\"", StringComparison.Ordinal).Replace(";4;", ";\"4\";", StringComparison.Ordinal))));
    }

    [Fact]
    public void Read_QuotedCells_KeepSeparatorsQuotesAndLineEnds()
    {
        var result = CsvFile.ReadRows(
            $"{CsvFile.Mothers};mutu daerah;\"Perahu; 5\"\" \r\nmesin\";barang;3;;1;;;",
            $"{CsvFile.Mothers};mutu daerah;Pipa 5\" biasa;barang;3;;85%;;;");

        CsvFile.Only(result, 11, "G", "persentase", "percentage");
        var kept = CsvFile.ReadRows($"{CsvFile.Mothers};mutu daerah;\"Perahu; 5\"\" \r\nmesin\";barang;3;;1;;;");
        Assert.Equal("Perahu; 5\" \r\nmesin", kept.Service(CsvFile.Mothers).Quality![0].Indicator);
    }

    [Fact]
    public void Read_ColumnsInAnyOrder_AreFoundByName()
    {
        var result = CsvFile.Read(CsvFile.Head() + $"Terlayani;HARUS;butir;;kode  layanan;jenis baris\n4;5;;;{CsvFile.Mothers};penerima\n4;5;;x;{CsvFile.Mothers};penerima\n");

        Assert.Equal("D", result.Problems[0].Place.ColumnLetters);
        Assert.Equal(["10D", "10F"], result.Problems.Select(problem => $"{problem.Place.Line - 1}{problem.Place.ColumnLetters}"));
    }

    [Fact]
    public void Read_FindingsOfTheCheck_NameTheCell()
    {
        var submission = CsvFile.ReadRows(CsvFile.Recipients("5", "9"), CsvFile.Recipients("", "7", "kabkota.kesehatan.balita"), CsvFile.Recipients("0", "0", "kabkota.kesehatan.usia-lanjut")).OrThrow();

        var findings = RuleBook.For(submission.Period.Year).Check(submission).Findings.Where(finding => finding.Code is "SPM1014" or "SPM1007" or "SPM1011").ToArray();

        Assert.Equal(["SPM1014", "SPM1007", "SPM1011"], findings.Select(finding => finding.Code));
        Assert.Equal(["G", "E", "E"], findings.Select(finding => finding.Where.Source!.ColumnLetters));
        Assert.StartsWith($"SPM1014 {CsvFile.Name}, baris 10, kolom G, ", findings[0].ToString(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("\"column\": 7", System.Text.Encoding.UTF8.GetString(FindingsJson.Write(findings).Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RowsWithoutQuality_LeaveTheListUnreported()
    {
        Assert.Null(CsvFile.ReadRows(CsvFile.Recipients("5", "4")).Service(CsvFile.Mothers).Quality);
        Assert.Empty(CsvFile.ReadRows(CsvFile.Recipients("5", "4"), $"{CsvFile.Mothers};tanpa mutu;;;;;;;;").Service(CsvFile.Mothers).Quality!);
        Assert.Equal(FigureState.NotReported, CsvFile.ReadRows($"{CsvFile.Mothers};mutu;Buku KIA;;5;;4;;;").Service(CsvFile.Mothers).Recipients.State);
    }

    private static string Described(SubmissionCsvResult result)
    {
        Assert.True(result.IsClean, string.Join('\n', result.Problems));
        return System.Text.Encoding.UTF8.GetString(SubmissionCsv.Write(result.Submission!, ServiceCatalog.For(result.Submission!.Period.Year)).Span)
            + string.Join(' ', result.Submission.Figures.SelectMany(entry => entry.Quality!.Select(item => item.Figure.Place).Prepend(entry.Recipients.Place)));
    }
}
