using Spm.Core.Aggregation;
using Spm.Core.Periods;
using Spm.Core.Stages;
using static Spm.Core.Json.Tests.Rows.RowSamples;

namespace Spm.Core.Json.Tests.Rows;

public class RowsCsvTests
{
    private const string Name = "desa.csv";

    private const string Declared = "# pemisah: ;\n# gaya angka: 1.250,5\n# kosong: belum dilaporkan\n# -: nol\n# nihil: nol\n# periode: 2025-Q1\n# pengirim: Dinas Kesehatan\n";

    // The first row of figures is row 9.
    private const string ManyRegions = Declared + "kode wilayah;kode layanan;jenis baris;butir;komponen;satuan;harus;target;terlayani/terpenuhi;dasar;bukti;keterangan\n";

    private const string Village = "65.01;kabkota.kesehatan.ibu-hamil;penerima;;;orang;1.250;;60;;;\n";

    [Fact]
    public void Read_RowsOfVillages_ReachTheirCells()
    {
        var text = ManyRegions + Village + Village
            + "65.01;kabkota.kesehatan.ibu-hamil;mutu;Buku KIA;barang;;100;;-;;;\n"
            + "65.01;kabkota.kesehatan.ibu-hamil;mutu;Buku KIA;;;100;;;;;\n"
            + "65.01;kabkota.kesehatan.balita;penerima;;;;;;tidak berlaku;;;tidak ada balita\n"
            + "33;provinsi.pendidikan.menengah;tanpa mutu;;;;;;;;;\n"
            + ";;;;;;;;;;;\n";
        var reading = Read(text);
        var tally = RowSamples.Total(reading)!;

        Assert.True(reading.IsClean);
        Assert.Equal((5L, Header with { Source = "Dinas Kesehatan" }), (reading.Rows, reading.Header));
        Assert.Equal(new TallyTotals { Required = 2_500, Done = 120, Met = 120, Rows = 2 }, tally.At(Header.Period, Cell(Mothers, null)));
        Assert.Equal(new TallyTotals { Required = 200, Rows = 2, NotReported = 1 }, tally.At(Header.Period, Cell(Mothers, "Buku KIA")));
        Assert.Equal(new TallyTotals { Rows = 1, NotApplicable = 1 }, tally.At(Header.Period, Cell("kabkota.kesehatan.balita", null)));
    }

    [Theory]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;penerima;;;;1.25;;60;;;", "desa.csv, row 10, column G: ")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;penerima;;;;100;;#REF!;;;", "desa.csv, row 10, column I: ")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;penerimaan;;;;100;;60;;;", "desa.csv, row 10, column C: ")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;penerima;Buku KIA;;;100;;60;;;", "desa.csv, row 10, column D: a row of kind penerima has no item")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;mutu;;;;100;;60;;;", "desa.csv, row 10, column D: the name of the quality item is blank")]
    [InlineData("65.01;kabkota.kesehatan.ibu;penerima;;;;100;;60;;;", "desa.csv, row 10, column B: ")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;penerima;;;;100;;60;;;;lebih", "desa.csv, row 10, column M: ")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;tanpa mutu;;;;100;;;;;", "desa.csv, row 10, column G: ")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;penerima;;;;tidak berlaku;;;;;", "desa.csv, row 10, column L: ")]
    [InlineData("65.01;\"kabkota\"x;penerima;;;;100;;60;;;", "desa.csv, row 10, column B: ")]
    [InlineData("1.65;kabkota.kesehatan.ibu-hamil;penerima;;;;100;;60;;;", "SPM2001 desa.csv, line 10, ")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;mutu daerah;Sapu lidi;;;100;;60;;;", "SPM2003 desa.csv, line 10, ")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;penerima;;;rumah tangga;100;;60;;;", "SPM2005 desa.csv, line 10, ")]
    [InlineData("65.01;provinsi.pendidikan.menengah;penerima;;;;100;;60;;;", "SPM2004 desa.csv, line 10, ")]
    [InlineData("65.01;kabkota.kesehatan.ibu-hamil;penerima;;;;;;60;;;", "SPM1007 desa.csv, line 10, ")]
    public void Read_RowThatCannotCount_IsRefusedAtItsCellAndTheNextIsRead(string row, string why)
    {
        var reading = Read($"{ManyRegions}{Village}{row}\n{Village}");

        Assert.Equal((3L, 1L, 2L), (reading.Rows, reading.Refused, reading.Value!.Rows));
        Assert.Equal(2, reading.Refusals[0].Row);
        Assert.StartsWith(why, reading.Refusals[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "desa.csv, line 1: there is no row of column names")]
    [InlineData("kode layanan;jenis baris\n", "desa.csv, line 1: the column \"butir\" is missing")]
    [InlineData(Declared + "kode layanan;jenis baris;butir;harus;terlayani\n", "desa.csv, line 1: the line \"# wilayah:\" is missing")]
    [InlineData("# wilayah: 65.01\n" + ManyRegions, "desa.csv, row 1, column A: the region is named twice")]
    [InlineData("# periode: 2024\n" + ManyRegions, "desa.csv, row 1, column A: the period 2024 does not lie in 2025")]
    [InlineData(ManyRegions + Village + "65.01;\"kabkota", "desa.csv, line 10: a quote is opened in this cell and never closed")]
    [InlineData("PK\u0003\u0004", "desa.csv, line 1: this file is a workbook or an archive")]
    public void Read_FileThatCannotBeReadToItsEnd_GivesNothingAndSaysWhy(string text, string why)
    {
        var reading = Read(text);

        Assert.Null(reading.Value);
        Assert.StartsWith(why, reading.Stop!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_EndTheReading()
    {
        byte[] file = [.. TestFiles.Utf8(ManyRegions + string.Concat(Enumerable.Repeat(Village, 2_000))), 0xE9, (byte)'\n'];

        Assert.StartsWith("desa.csv, line 2009: found a byte that is not UTF-8", RowsCsv.Read(file, Layout, Name).Stop!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Law("A spreadsheet file of rows cut into any pieces gives what it gives whole, also added up and as a stream that comes slowly.")]
    public void Read_AnyPieces_GiveWhatTheWholeFileGives() => Laws.Hold(Seed, Seed, (seed, cuts) =>
    {
        var file = Spoilt(seed);
        var whole = RowsCsv.Read(file, Layout, Name);
        var total = RowsCsv.Total(new PieceStream(Pieces(file, cuts)), Layout, Name);

        foreach (var other in new[] { RowsCsv.Read(new PieceStream(Pieces(file, cuts)), Layout, Name), RowsCsv.ReadAsync(new PieceStream(Pieces(file, cuts)), Layout, Name).Result })
        {
            Assert.Equal(Print(whole), Print(other));
            Assert.Equal(RowSamples.Total(whole), RowSamples.Total(other));
        }

        Assert.Equal(Print(whole), Print(total));
        Assert.Equal(RowSamples.Total(whole), total.Value);
        Assert.Equal(total.Value, RowsCsv.TotalAsync(new MemoryStream(file), Layout, Name).Result.Value);
        return true;
    }, 300);

    [Fact]
    [Law("Sound files of a submission give the same counts as columns and as a submission.")]
    public void Read_FileOfASubmission_HoldsTheFiguresOfTheSubmission() => Laws.Hold(Seed, seed =>
    {
        var random = new Random(seed);
        var services = Layout.Catalog.OwedBy(Layout.Regions[^1]).Owed.Where(_ => random.Next(3) == 0).ToArray();
        var figures = services.Select(service => new ServiceFigures(service.Key, Figure(random), Items(service.Key, random))).ToArray();
        var submission = new Submission(Layout.Regions[^1].Code, ReportingPeriod.Parse("2025"), "Dinas", figures);
        var reading = RowsCsv.Read(SubmissionCsv.Write(submission, Layout.Catalog), Layout, Name);
        var expected = new TallyBuilder(Layout);
        foreach (var entry in figures)
        {
            Add(entry.Service, null, entry.Recipients);
            foreach (var item in entry.Quality!) Add(entry.Service, item.Indicator, item.Figure);
        }

        Assert.True(reading.IsClean, reading.Stop?.ToString() ?? string.Join('\n', reading.Refusals));
        Assert.Equal(expected.ToTally(), RowSamples.Total(reading));

        void Add(string service, string? item, Figure figure) => expected.Add(submission.Period, Cell(service, item), figure.State switch
        {
            FigureState.Reported => TallyFigure.Reported(figure.Required!.Value, figure.Done!.Value),
            FigureState.NotApplicable => TallyFigure.NotApplicable,
            FigureState.NotYetDue => TallyFigure.NotYetDue,
            _ => TallyFigure.NotReported(figure.Required),
        });
    }, 300);

    private static RowsReading<TallyBatch> Read(string text) => RowsCsv.Read(TestFiles.Utf8(text), Layout, Name);

    private static int Cell(string service, string? item)
    {
        var type = Layout.Catalog.Find(service)!;
        return Layout.CellAt(Layout.RegionAt(Layout.Regions[^1].Code), item is null ? Layout.SubjectOf(type) : Layout.SubjectOf(type, item)!);
    }

    private static Figure Figure(Random random) => random.Next(6) switch
    {
        0 => Stages.Figure.Of(random.Next(2) == 0 ? null : random.Next(5_000), null),
        1 => Stages.Figure.NotApplicable("tidak ada"),
        2 => Stages.Figure.NotYetDue("belum jadwalnya"),
        _ => Stages.Figure.Reported(random.Next(5_000_000), random.Next(5_000)),
    };

    private static QualityFigure[] Items(string service, Random random) =>
        [.. (Layout.Catalog.QualityListOf(Layout.Catalog.Find(service)!)?.Scored ?? []).Where(_ => random.Next(3) > 0).Select(item => new QualityFigure(item.Name, item.Component, Figure(random)))];

    private static byte[] Spoilt(int seed)
    {
        string[] pieces = ["\"", ";", "\n", "\r", "\r\n", "x", "#", "1", "-", "nihil", "é", "\"\"", "\"a\nb\""];
        var random = new Random(seed);
        var rows = string.Concat(Enumerable.Repeat(Village, random.Next(1, random.Next(20) == 0 ? 2_000 : 40)));
        var text = ManyRegions + rows;
        for (var spoilt = random.Next(6); spoilt > 0; spoilt--) text = text.Insert(random.Next(random.Next(4) == 0 ? 0 : ManyRegions.Length, text.Length), pieces[random.Next(pieces.Length)]);
        var bytes = TestFiles.Utf8(text);
        if (random.Next(8) == 0) bytes[random.Next(bytes.Length)] = 0xE9;
        return bytes;
    }
}
