using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Csv;

/// <summary>Bad cells, rows and files: each with its row, its column and its words.</summary>
public partial class SubmissionCsvTests
{
    /// <summary>What stands in the column terlayani/terpenuhi (G), and the words of both messages.</summary>
    public static TheoryData<string, string, string> Counts => new()
    {
        { "85%", "persentase", "a percentage" },
        { "85,5%", "persentase", "a percentage" },
        { "85 persen", "persentase", "a percentage" },
        { "-5", "negatif", "is negative" },
        { "−5", "negatif", "is negative" },
        { "(5)", "negatif", "is negative" },
        { "12,5", "pecahan", "a fraction" },
        { "1.250,5", "pecahan", "a fraction" },
        { "1,250", "bila maksudnya 1250, tulis 1250", "if 1250 is meant, write 1250" },
        { "1,250,000", "bila maksudnya 1250000", "if 1250000 is meant" },
        { "1,000", "bila maksudnya 1000", "if 1000 is meant" },
        { "12.50", "tidak ditulis menurut gaya angka", "not written in the number style" },
        { "1.25.0", "bukan jumlah", "is not a count" },
        { "1,25E+03", "notasi ilmiah", "scientific notation" },
        { "12 orang", "bukan jumlah", "is not a count" },
        { "12-Nov", "bukan jumlah", "is not a count" },
        { "=SUM(A1:A3)", "bukan jumlah", "is not a count" },
        { "9007199254740992", "melebihi 9007199254740991", "is above 9007199254740991" },
        { "99999999999999999999", "melebihi 9007199254740991", "is above 9007199254740991" },
        { "#REF!", "kesalahan rumus", "a formula error" },
        { "#N/A", "kesalahan rumus", "a formula error" },
        { "#VALUE!", "kesalahan rumus", "a formula error" },
        { "#NILAI!", "kesalahan rumus", "a formula error" },
        { "#DIV/0!", "kesalahan rumus", "a formula error" },
        { "#NAME?", "kesalahan rumus", "a formula error" },
        { "#NAMA?", "kesalahan rumus", "a formula error" },
        { "#####", "kesalahan rumus", "a formula error" },
        { "Err:502", "kesalahan rumus", "a formula error" },
        { "Galat:508", "kesalahan rumus", "a formula error" },
        { "\u001b[2J", "U+001B[2J", "U+001B[2J" },
        { "tidak berlaku", "menggantikan angka", "in place of numbers" },
    };

    /// <summary>Rows, the row and column of the one problem, and the words of both messages.</summary>
    public static TheoryData<string, int, string?, string, string> Rows => new()
    {
        { CsvFile.Recipients("", "tidak berlaku"), 10, "J", "memerlukan alasan", "needs a reason" },
        { "kabkota.kesehatan.ibu-hamil;penerima;;;;;;;;tidak berlaku, tidak ada sasaran", 10, "J", "keterangan menyebut \"tidak berlaku\"", "the remark says" },
        { CsvFile.Recipients("1", "1", "kabkota.kesehatan.ibu-hmil"), 10, "A", "mungkin maksudnya \"kabkota.kesehatan.ibu-hamil\"", "perhaps \"kabkota.kesehatan.ibu-hamil\" is meant" },
        { CsvFile.Recipients("1", "1", "1.02"), 10, "A", "mungkin diubah lembar sebar", "perhaps a spreadsheet" },
        { CsvFile.Recipients("1", "1", "01-Nov"), 10, "A", "mungkin diubah lembar sebar", "perhaps a spreadsheet" },
        { CsvFile.Recipients("1", "1", ""), 10, "A", "kode layanan kosong", "the service code is blank" },
        { CsvFile.Recipients("1", "1", "#N/A"), 10, "A", "kesalahan rumus", "a formula error" },
        { CsvFile.Recipients("1", "1", "provinsi.pendidikan.menengah"), 10, "A", "bukan layanan yang wajib dilaksanakan Kabupaten Bulungan", "is not a service that Kabupaten Bulungan owes" },
        { $"{CsvFile.Mothers};;;;1;;1;;;", 10, "B", "yang diterima: penerima, mutu, mutu daerah, tanpa mutu", "accepted are penerima, mutu, mutu daerah, tanpa mutu" },
        { $"{CsvFile.Mothers};peneriam;;;1;;1;;;", 10, "B", "mungkin maksudnya \"penerima\"", "perhaps \"penerima\" is meant" },
        { $"{CsvFile.Mothers};penerima;Buku KIA;;1;;1;;;", 10, "C", "tidak memuat nama butir", "has no item name" },
        { $"{CsvFile.Mothers};mutu;;barang;1;;1;;;", 10, "C", "nama butir mutu kosong", "is blank" },
        { $"{CsvFile.Mothers};mutu;Buku KAI;barang;1;;1;;;", 10, "C", "tulis jenis baris \"mutu daerah\"", "write the row kind \"mutu daerah\"" },
        { $"{CsvFile.Mothers};mutu daerah;Perahu puskesmas;;1;;1;;;", 10, "D", "kolom komponen kosong", "the column komponen is blank" },
        { $"{CsvFile.Mothers};mutu daerah;Perahu puskesmas;barng;1;;1;;;", 10, "D", "mungkin maksudnya \"barang\"", "perhaps \"barang\" is meant" },
        { $"{CsvFile.Mothers};penerima;;;1;;1;sensus;;", 10, "H", "yang diterima: by name by address, data kependudukan", "accepted are by name by address" },
        { $"{CsvFile.Mothers};penerima;;;1;;1;;#REF!;", 10, "I", "kesalahan rumus", "a formula error" },
        { $"{CsvFile.Mothers};penerima;;;1;;1;;;;;sisa", 10, "L", "kolom tanpa judul", "a column without a name" },
        { $"{CsvFile.Mothers};penerima;;;;5;tidak berlaku;;;tidak ada", 10, "F", "menggantikan angka", "in place of numbers" },
        { $"{CsvFile.Mothers};penerima;;;;;belum waktunya;proyeksi;;triwulan IV", 10, "H", "serta isi kolom dasar", "and the basis" },
        { $"{CsvFile.Mothers};penerima;;;1;x;1;;;", 10, "F", "bukan jumlah", "is not a count" },
        { $"{CsvFile.Recipients("1", "1")}\n\n{CsvFile.Recipients("2", "1")}", 12, "B", "sudah ada di baris 10", "stands in row 10 already" },
        { $"{CsvFile.Mothers};mutu daerah;Perahu;barang;1;;1;;;\n{CsvFile.Mothers};mutu daerah;Perahu;barang;1;;1;;;", 11, "C", "sudah ada di baris 10", "stands in row 10 already" },
        { $"{CsvFile.Mothers};mutu daerah;Perahu;barang;1;;1;;;\n{CsvFile.Mothers};tanpa mutu;;;;;;;;", 11, "B", "sisakan salah satu", "keep one of them" },
        { $"{CsvFile.Mothers};tanpa mutu;;;1;;;;;", 10, "E", "tidak memuat angka", "holds no numbers" },
        { CsvFile.Recipients("1", "1") + "\n# kosong: nol", 11, "A", "sebelum judul kolom", "before the column names" },
        { $"{CsvFile.Mothers};penerima;;;1;;\"1\"2;;;", 10, "G", "sesudah tanda kutip penutup", "follows the closing quote" },
        { $"{CsvFile.Recipients("1", "1")}\n\"{CsvFile.Recipients("1", "1")}", 11, "A", "tidak pernah ditutup", "never closed" },
    };

    /// <summary>The first lines and the header, the row and column of the one problem, and the words of both messages.</summary>
    public static TheoryData<string, int, string?, string, string> Heads => new()
    {
        { CsvFile.Head().Replace("65.01", "11.1", StringComparison.Ordinal), 6, "A", "mungkin semula 11.01 (Kabupaten Aceh Selatan) atau 11.10 (Kabupaten Aceh Singkil)", "11.01 (Kabupaten Aceh Selatan) or 11.10 (Kabupaten Aceh Singkil)" },
        { CsvFile.Head().Replace("65.01", "65,01", StringComparison.Ordinal), 6, "A", "mungkin semula 65.01 (Kabupaten Bulungan)", "it may have been 65.01" },
        { CsvFile.Head().Replace("65.01", "65.1", StringComparison.Ordinal), 6, "A", "mungkin semula 65.01", "it may have been 65.01" },
        { CsvFile.Head().Replace("65.01", "01-Nov", StringComparison.Ordinal), 6, "A", "mungkin semula 11.01", "it may have been 11.01" },
        { CsvFile.Head().Replace("65.01", "11-Jan-25", StringComparison.Ordinal), 6, "A", "mungkin semula 11.01", "it may have been 11.01" },
        { CsvFile.Head().Replace("65.01", "12-Nop", StringComparison.Ordinal), 6, "A", "mungkin semula 11.12 (Kabupaten Aceh Barat Daya) atau 12.11 (", "11.12 (Kabupaten Aceh Barat Daya) or 12.11 (" },
        { CsvFile.Head().Replace("65.01", "45962", StringComparison.Ordinal), 6, "A", "mungkin semula 11.01", "it may have been 11.01" },
        { CsvFile.Head().Replace("65.01", "2025-11-01", StringComparison.Ordinal), 6, "A", "mungkin semula 11.01", "it may have been 11.01" },
        { CsvFile.Head().Replace("65.01", "1101", StringComparison.Ordinal), 6, "A", "dapat pula kode BPS", "also be a code of the statistics office" },
        { CsvFile.Head().Replace("65.01", "Bulungan", StringComparison.Ordinal), 6, "A", "bukan kode wilayah", "is not a region code" },
        { CsvFile.Head().Replace("# periode: 2025", "# periode: TW V 2025", StringComparison.Ordinal), 7, "A", "bukan periode pelaporan", "is not a reporting period" },
        { CsvFile.Head().Replace("# pengirim: Dinas Kesehatan\n", "", StringComparison.Ordinal), 1, null, "\"# pengirim: Dinas Kesehatan\"", "the line \"# pengirim:\" is missing" },
        { CsvFile.Head().Replace("# wilayah: 65.01\n", "", StringComparison.Ordinal), 1, null, "\"# wilayah: 65.01\"", "the line \"# wilayah:\" is missing" },
        { CsvFile.Head() + "# kosng: nol\n", 9, "A", "mungkin maksudnya \"kosong\"", "perhaps \"kosong\" is meant" },
        { CsvFile.Head() + "# kosong: nol\n", 9, "A", "ditulis dua kali", "stands twice" },
        { CsvFile.Head() + "# layanan: kabkota.kesehatan.ibu-hamil kabkota.kesehatan.balta\n", 9, "A", "mungkin maksudnya \"kabkota.kesehatan.balita\"", "perhaps \"kabkota.kesehatan.balita\" is meant" },
        { CsvFile.Head() + "# layanan: provinsi.pendidikan.menengah\n", 9, "A", "bukan layanan yang wajib", "is not a service that" },
        { CsvFile.Head("# kosong: entah\n"), 2, "A", "yang diterima: nol | belum dilaporkan", "accepted are nol | belum dilaporkan" },
        { CsvFile.Head("# kosong: tidak berlaku\n"), 2, "A", "yang diterima: nol | belum dilaporkan", "accepted are nol | belum dilaporkan" },
        { CsvFile.Head("# gaya angka: 1250\n"), 2, "A", "1.250,5 | 1,250.5", "1.250,5 | 1,250.5" },
        { CsvFile.Head(separator: "# pemisah: |\n"), 1, "A", "; | , | tab", "; | , | tab" },
        { CsvFile.Head(separator: "# pemisah: ,\n"), 1, "A", "ubah barisnya menjadi \"# pemisah: ;\"", "change the line to \"# pemisah: ;\"" },
    };

    /// <summary>Counts in a file that declares nothing about them, and the lines that the message asks for.</summary>
    public static TheoryData<string, string> Undeclared => new()
    {
        { "1.250", "1250 dengan baris \"# gaya angka: 1.250,5\", pecahan dengan baris \"# gaya angka: 1,250.5\"" },
        { "1,250", "pecahan dengan baris \"# gaya angka: 1.250,5\", 1250 dengan baris \"# gaya angka: 1,250.5\"" },
        { "-", "\"# -: nol\", \"# -: belum dilaporkan\", atau \"# -: tidak berlaku\"" },
        { "–", "\"# -: nol\"" },
        { "Nihil", "\"# nihil: nol\"" },
        { "", "\"# kosong: belum dilaporkan\" atau \"# kosong: nol\"" },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Read_BadCount_IsRefusedAtItsCell(string cell, string indonesian, string english)
    {
        var result = CsvFile.ReadRows(CsvFile.Recipients("1.300", cell), CsvFile.Recipients("1.300", "1.250", "kabkota.kesehatan.balita"));

        CsvFile.Only(result, 10, "G", indonesian, english);
        Assert.Equal([CsvFile.Mothers], result.UnusableServices);
        Assert.Equal(CsvFile.Mothers, result.Problems[0].Service);
        Assert.Equal(FigureState.NotReported, result.Service(CsvFile.Mothers).Recipients.State);
        Assert.Null(result.Service(CsvFile.Mothers).Recipients.Required);
        Assert.Equal((1300, 1250), (result.Service("kabkota.kesehatan.balita").Recipients.Required, result.Service("kabkota.kesehatan.balita").Recipients.Done));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_BadRow_IsRefusedAtItsCell(string rows, int row, string? column, string indonesian, string english)
    {
        var result = CsvFile.ReadRows(rows);

        CsvFile.Only(result, row, column, indonesian, english);
        Assert.NotNull(result.Submission);
        Assert.Throws<InvalidOperationException>(result.OrThrow);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("0")]
    public void Read_StateBesideATargetOfNothing_IsTheStateAlone(string target)
    {
        var figure = CsvFile.ReadRows($"{CsvFile.Mothers};penerima;;;;{target};tidak berlaku;;;tidak ada").Service(CsvFile.Mothers).Recipients;

        Assert.Equal((FigureState.NotApplicable, "tidak ada", null), (figure.State, figure.Reason, figure.Planned));
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public void Read_BadDeclaration_IsRefusedAtItsLine(string head, int row, string? column, string indonesian, string english) =>
        CsvFile.Only(CsvFile.Read(head + CsvFile.Header + CsvFile.Recipients("3", "2")), row, column, indonesian, english);

    [Theory]
    [MemberData(nameof(Undeclared))]
    public void Read_UndeclaredAmbiguity_NamesTheLineToAddOnce(string cell, string line)
    {
        var result = CsvFile.Read(CsvFile.Head("") + CsvFile.Header + CsvFile.Recipients("3", cell) + "\n" + CsvFile.Recipients("3", cell, "kabkota.kesehatan.balita"));

        CsvFile.Only(result, 6, "G", line, "at the beginning of the file");
        Assert.Equal(2, result.UnusableServices.Count);
    }

    [Theory]
    [InlineData("kode layanan;harus,jenis baris\tbutir", "# pemisah: ;")]
    [InlineData("kode layanan,jenis baris,butir,harus,terlayani;x", "# pemisah: ,")]
    public void Read_TwoSeparatorsUndeclared_NamesTheLineToAdd(string header, string line)
    {
        var problem = CsvFile.Read(CsvFile.Head(separator: "") + header + "\n").Problems[0];

        Assert.Equal((8, null), (problem.Place.Line, problem.Place.Column));
        Assert.Contains(line, problem.Message(Language.Indonesian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("layanan", "jenis baris;butir;harus;terlayani", "kolom \"kode layanan\" tidak ada")]
    [InlineData("kode layanan", "jenis baris;butir;harus", "kolom \"terlayani/terpenuhi\" tidak ada")]
    [InlineData("kode layanan", "jenis baris;butir;terlayani", "kolom \"harus\" tidak ada")]
    public void Read_MissingColumn_IsNamed(string first, string rest, string indonesian)
    {
        var result = CsvFile.Read(CsvFile.Head() + $"{first};{rest}\n");

        CsvFile.Only(result, 9, null, indonesian, "is missing");
        Assert.Null(result.Submission);
    }

    [Fact]
    public void Read_UnknownAndRepeatedColumns_AreNamedWithThoseAccepted()
    {
        var result = CsvFile.Read(CsvFile.Head() + "kode layanan;jenis baris;butir;harus;terlayani;capaian;terpenuhi\n");

        Assert.Equal(["F", "G"], result.Problems.Select(problem => problem.Place.ColumnLetters));
        Assert.Contains("yang diterima: kode layanan, layanan, jenis baris", result.Problems[0].Message(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("stands twice", result.Problems[1].Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralProblems_AreAllToldFromTopToBottom()
    {
        var result = CsvFile.ReadRows(
            CsvFile.Recipients("85%", "-3"), CsvFile.Recipients("#REF!", "1,5", "kabkota.kesehatan.balita"), CsvFile.Recipients("9", "4", "kabkota.kesehatan.usia-lanjut"),
            CsvFile.Recipients("x", "y", "kabkota.kesehatan.tidak-ada-sama-sekali-di-katalog"));

        Assert.Equal(
            ["10E", "10G", "11E", "11G", "13A", "13E", "13G"],
            result.Problems.Select(problem => $"{problem.Place.Line}{problem.Place.ColumnLetters}"));
        Assert.Equal([CsvFile.Mothers, "kabkota.kesehatan.balita"], result.UnusableServices);
        Assert.Equal(3, result.Submission!.Figures.Count);
        Assert.Equal(4, result.Service("kabkota.kesehatan.usia-lanjut").Recipients.Done);
    }

    [Fact]
    public void Read_CodeAndNameOfDifferentServices_AreRefused()
    {
        var result = CsvFile.Read(CsvFile.Head() + "kode layanan;layanan;jenis baris;butir;harus;terlayani;satuan\n"
            + $"{CsvFile.Mothers};Pelayanan kesehatan balita;penerima;;1;1;\n{CsvFile.Mothers.Replace("ibu-hamil", "balita", StringComparison.Ordinal)};;penerima;;1;1;KK\n");

        Assert.Equal(["10B", "11G"], result.Problems.Select(problem => $"{problem.Place.Line}{problem.Place.ColumnLetters}"));
        Assert.Contains("milik kabkota.kesehatan.balita", result.Problems[0].Message(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("unlike units never add", result.Problems[1].Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'#', (byte)'\n', 0xE9, (byte)'\n' }, 2, "bukan UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, 1, "UTF-16")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4 }, 1, "buku kerja")]
    public void Read_OtherKindOfFile_SaysHowToSaveIt(byte[] bytes, int row, string indonesian)
    {
        var result = SubmissionCsv.Read(bytes, CsvFile.Name);

        CsvFile.Only(result, row, null, indonesian, "save");
        Assert.Null(result.Submission);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n \n;;;\n")]
    public void Read_EmptyFile_SaysWhatIsMissing(string text)
    {
        var result = CsvFile.Read(text);

        Assert.Null(result.Submission);
        Assert.Contains(result.Problems, problem => problem.Message(Language.Indonesian).Contains("kode layanan;layanan;jenis baris", StringComparison.Ordinal));
        Assert.Equal(4, result.Problems.Count);
    }

    [Fact]
    public void Read_ThousandsOfProblems_AreCappedWithTheirNumber()
    {
        var result = CsvFile.ReadRows([.. Enumerable.Repeat("x;y;z", 2_000)]);

        Assert.Equal(501, result.Problems.Count);
        Assert.Contains("masalah lain", result.Problems[^1].Message(Language.Indonesian), StringComparison.Ordinal);
    }
}
