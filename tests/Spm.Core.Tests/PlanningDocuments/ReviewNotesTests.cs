using Spm.Core.PlanningDocuments;
using static Spm.Core.Tests.PlanningDocuments.SampleDocuments;

namespace Spm.Core.Tests.PlanningDocuments;

public class ReviewNotesTests
{
    private static readonly AlignmentResult Result = Pair(Rkpd(Row(Births, target: "5", indicator: "=cmd|' /C calc'!A0")), Ppas(Row(Births, 90, "4", indicator: "=cmd|' /C calc'!A0")));

    [Fact]
    public void Of_Finding_HasTheFivePartsOfANote()
    {
        var note = ReviewNote.Of(Result.Findings[1], Language.Indonesian);

        Assert.Equal("PPAS 2026", note.Document);
        Assert.Equal("Ppas.csv, baris 2, 1.02.02.2.02.0002", note.Place);
        Assert.Equal("Anggaran tertulis Rp100 dalam RKPD 2026 dan Rp90 dalam PPAS 2026: turun Rp10.", note.Condition);
        Assert.StartsWith("UU 25/2004; UU 23/2014", note.Criterion, StringComparison.Ordinal);
        Assert.Equal("Samakan anggaran kedua dokumen, atau jelaskan perubahannya.", note.Suggestion);
    }

    [Fact]
    public void Csv_EveryFinding_IsOneLineOfEightCells()
    {
        var lines = ReviewNotes.Csv(Result.Findings, Language.Indonesian).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Result.Findings.Count + 1, lines.Length);
        Assert.Equal("No.;Tingkat;Kode;Dokumen;Halaman/baris;Kondisi;Kriteria;Saran", lines[0]);
        Assert.StartsWith("2;peringatan;SPM5008;PPAS 2026;\"Ppas.csv, baris 2, 1.02.02.2.02.0002\";", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1+1")]
    public void Csv_CellThatASpreadsheetWouldRun_IsDefused(string agency)
    {
        var document = Rkpd(Row(Mothers) with { Place = null }, Row("x")) with { Agency = agency, File = agency };
        var note = One(document with { Rows = [new DocumentRow($"{agency}x")] }).Findings;

        foreach (var cell in ReviewNotes.Csv(note, Language.English).Split(';', '\n')) Assert.DoesNotMatch("^\"? *[=+@-]", cell);
    }

    [Fact]
    public void Markdown_HostileText_StaysInItsCell()
    {
        var lines = ReviewNotes.Markdown(Result.Findings, Language.English).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Result.Findings.Count + 2, lines.Length);
        Assert.All(lines.Skip(2), line => Assert.Equal(9, line.Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|')));
    }
}
