using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Csv;

/// <summary>Small spreadsheet files: a sound head, a header, and the rows under test.</summary>
internal static class CsvFile
{
    public const string Name = "Dinkes.csv";

    public const string Header = "kode layanan;jenis baris;butir;komponen;harus;target;terlayani/terpenuhi;dasar;bukti;keterangan\n";

    public const string Mothers = "kabkota.kesehatan.ibu-hamil";

    public static string Head(string rules = "# gaya angka: 1.250,5\n# kosong: belum dilaporkan\n# -: nol\n# nihil: nol\n", string separator = "# pemisah: ;\n") =>
        $"{separator}{rules}# wilayah: 65.01\n# periode: 2025\n# pengirim: Dinas Kesehatan\n";

    /// <summary>The head has eight lines, so the header is row 9 and the first row 10.</summary>
    public static SubmissionCsvResult ReadRows(params string[] rows) => Read(Head() + Header + string.Join('\n', rows));

    public static SubmissionCsvResult Read(string text) => SubmissionCsv.Read(TestFiles.Utf8(text), Name);

    /// <summary>A row of recipients with what stands in harus and terlayani.</summary>
    public static string Recipients(string required, string done, string service = Mothers) => $"{service};penerima;;;{required};;{done};;;";

    /// <summary>The one problem: its row, its column as letters, and its words.</summary>
    public static void Only(SubmissionCsvResult result, int row, string? column, string indonesian, string english)
    {
        var problem = Assert.Single(result.Problems);
        Assert.Equal((row, column), (problem.Place.Line, problem.Place.ColumnLetters));
        Assert.Contains(indonesian, problem.Message(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains(english, problem.Message(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(column is null ? $"{Name}, baris {row}: " : $"{Name}, baris {row}, kolom {column}: ", problem.ToString(Language.Indonesian), StringComparison.Ordinal);
    }

    public static ServiceFigures Service(this SubmissionCsvResult result, string key) => result.Submission!.Figures.Single(entry => entry.Service == key);
}
