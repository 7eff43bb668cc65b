using System.Globalization;
using Spm.Core.Reports;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Reports;

public partial class ReportCardTextTests
{
    private const string Relocation = "kabkota.perumahan-rakyat.rumah-relokasi-program";

    [Fact]
    public void Print_FullYear_SaysFinalAndNothingIsMissing()
    {
        var text = Print(SampleRegion.Complete("65.01", 5), Language.Indonesian);

        Assert.Contains("Kabupaten Bulungan (65.01) · Tahun 2025", text, StringComparison.Ordinal);
        Assert.Contains("   final\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SEMENTARA", text, StringComparison.Ordinal);
        Assert.Contains("Semua yang wajib telah dilaporkan.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-Q3", Language.Indonesian, "SEMENTARA", "tahun belum berakhir")]
    [InlineData("s.d. TW III 2025", Language.Indonesian, "SEMENTARA", "tahun belum berakhir")]
    [InlineData("2025-Q3", Language.English, "PROVISIONAL", "the year is still open")]
    public void Print_QuarterBeforeTheLast_SaysProvisionalWithTheReason(string period, Language language, string word, string reason)
    {
        var text = Print(SampleRegion.Complete("94.01", 5, period), language);

        Assert.Contains(word, text, StringComparison.Ordinal);
        Assert.Contains(reason, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_MissingService_NamesItAndTheUpperEnd()
    {
        var text = Print(SampleRegion.Complete("65.01", 5).Without(Relocation), Language.Indonesian);

        Assert.Contains("1 layanan belum dilaporkan", text, StringComparison.Ordinal);
        Assert.Contains("Layanan: Rumah bagi warga terkena relokasi program kab/kota", text, StringComparison.Ordinal);
        Assert.Contains("indeks paling tinggi ", text, StringComparison.Ordinal);
        Assert.Contains("SPM1017", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Exclusion_ShowsTheIndexWithoutItsBenefit()
    {
        var submission = SampleRegion.Complete("65.01", 5).With(ServiceFigures.NotApplicable(Relocation, "tidak ada relokasi", "surat 12/2025"));
        var card = ReportCard.Of(SampleRegion.Rules.Check(submission), SampleRegion.Rules);

        var text = ReportCardText.Print(card);

        var exclusion = Assert.Single(card.Index.Exclusions());
        Assert.Contains($"  {exclusion.PublishedWithout!.ToString(Language.Indonesian)}  Rumah bagi warga terkena relokasi program kab/kota: tidak ada relokasi [bukti: surat 12/2025]\n", text, StringComparison.Ordinal);
        Assert.NotEqual(card.Index.Published!.ToString(), exclusion.PublishedWithout.ToString());
    }

    [Fact]
    public void Print_BothSets_TellsTheLevelsApart()
    {
        var text = Print(SampleRegion.Complete("31", 5), Language.Indonesian);

        Assert.Contains("Ketenteraman dan ketertiban umum [provinsi]", text, StringComparison.Ordinal);
        Assert.Contains("Ketenteraman dan ketertiban umum [kab/kota]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_LastLines_NameRulesPoliciesAndConfidence()
    {
        var lines = Print(SampleRegion.Complete("33", 5), Language.English).TrimEnd('\n').Split('\n');

        Assert.StartsWith("Rules: Permendagri 59/2021 (", lines[^2], StringComparison.Ordinal);
        Assert.Contains("weights=80-20 quality=mean-of-indicators", lines[^2], StringComparison.Ordinal);
        Assert.Contains("RECALLED Lampiran (belum dibaca)", lines[^2], StringComparison.Ordinal);
        Assert.StartsWith("Confidence: inferred: weights", lines[^1], StringComparison.Ordinal);
        Assert.Contains("in conflict: quality", lines[^1], StringComparison.Ordinal);
        Assert.Contains("no newer rule known as of 2026-11-22", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("id-ID")]
    public void Print_AnyCulture_IsTheSame(string culture)
    {
        var submission = SampleRegion.Complete("65.01", 5).Without(Relocation);
        var expected = Print(submission, Language.English);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Print(submission, Language.English));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Print_FindingsAlone_StartWithErrorsAndCountThem()
    {
        var check = SampleRegion.Rules.Check(SampleRegion.Complete("65.01", 3).With(new ServiceFigures("kabkota.kesehatan.balita", Figure.Reported(-1, 0))));

        var lines = ReportCardText.Print(check.Findings).Split('\n');

        Assert.StartsWith("Catatan pemeriksaan data: 1 kesalahan, ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  K SPM1006 kabkota.kesehatan.balita: Jumlah yang harus dilayani/dipenuhi bernilai negatif: -1.", lines[1], StringComparison.Ordinal);
    }

    private static string Print(Submission submission, Language language) =>
        ReportCardText.Print(ReportCard.Of(SampleRegion.Rules.Check(submission), SampleRegion.Rules), language);
}
