using System.Globalization;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
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
        Assert.Contains("28 dari 29 layanan dilaporkan", text, StringComparison.Ordinal);
        Assert.Contains("SPM1017", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_UnreportedService_HeadsWithTheIntervalAndBothRatings()
    {
        var card = CardOf(SampleRegion.Complete("65.01", 5).Without(Relocation));
        var (low, high) = (card.Interval!.PublishedLow, card.Interval.PublishedHigh);
        var ratings = new[] { card.Interval.Ratings[0].Name(), card.Interval.Ratings[^1].Name() }.Distinct();

        var text = ReportCardText.Print(card);

        Assert.Equal((28, 29), (card.ReportedServices, card.OwedServices));
        Assert.Contains(
            $"Indeks Pencapaian SPM   {low.ToString(Language.Indonesian)}–{high.ToString(Language.Indonesian)} · {string.Join('–', ratings)}   SEMENTARA   28 dari 29 layanan dilaporkan\n",
            text, StringComparison.Ordinal);
        Assert.DoesNotContain(card.Index.Rating!.Value.Name().ToUpperInvariant(), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_UnreportedService_RatesBothEndsWhereTheyDiffer()
    {
        var rules = SampleRegion.Rules;
        var all = rules.Catalog.OwedBy(rules.Catalog.Regions.Find(RegionCode.Parse("65.01"), rules.Year)!).Owed;
        var card = CardOf(new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), "contoh",
            all.Where(service => service.Key != Relocation).Select(service => new ServiceFigures(service.Key, Figure.Reported(10, 10), []))));

        Assert.Contains("· Tuntas Utama–Tuntas Paripurna   SEMENTARA", ReportCardText.Print(card), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_UnreportedLeftOut_ShowsThatNumberWithoutARating()
    {
        var rules = SampleRegion.Rules.With("lain", SampleRegion.Rules.Method.With("not-reported", "left-out"));
        var card = ReportCard.Of(rules.Check(SampleRegion.Complete("65.01", 5).Without(Relocation)), rules);

        Assert.Contains($"Angka tanpa yang belum dilaporkan: {card.Index.Published!.ToString(Language.Indonesian)}\n", ReportCardText.Print(card), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NotYetDue_ShowsBothIntervals()
    {
        var whole = SampleRegion.Complete("65.01", 5, "2025-Q1");
        var card = CardOf(whole.Without(Relocation).With(new ServiceFigures("kabkota.kesehatan.balita", Figure.NotYetDue("penimbangan bulan depan"), [])));
        var (silence, both) = (card.Index.Interval(MissingData.NotReported)!, card.Index.Interval()!);

        Assert.Equal(silence.Low.ToRatio(), card.Interval!.Low.ToRatio());
        Assert.True(both.High.CompareTo(silence.High) > 0 && both.Low.CompareTo(silence.Low) < 0);
        Assert.Contains($"   {Between(silence, Language.Indonesian)} · ", ReportCardText.Print(card), StringComparison.Ordinal);
        Assert.Contains($"  Bila yang belum waktunya juga masuk: {Between(both, Language.Indonesian)} · kategori ", ReportCardText.Print(card), StringComparison.Ordinal);
        Assert.Contains($"  Once what is not yet due is in as well: {Between(both, Language.English)} · ", ReportCardText.Print(card, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_UnreportedItem_SaysWhetherTheRatingHangsOnIt()
    {
        var whole = SampleRegion.Complete("65.01", 5);
        var card = CardOf(whole.With(new ServiceFigures(Relocation, Figure.Reported(5, 4), [new QualityFigure("rumah", default, Figure.Unknown)])));
        var interval = card.Index.Interval()!;

        Assert.Null(card.Interval);
        Assert.True(interval is { IsCertain: true, IsPoint: false });
        Assert.Contains($"  Bila semua yang belum dilaporkan masuk: {Between(interval, Language.Indonesian)} · kategori tetap {interval.Ratings[0].Name()}\n", ReportCardText.Print(card), StringComparison.Ordinal);
        Assert.Contains($"  Once everything unreported is in: {Between(interval, Language.English)} · the rating stays {interval.Ratings[0].Name()}\n", ReportCardText.Print(card, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_RatedIndex_SaysHowFarTheReadingsInConflictMoveIt()
    {
        var card = CardOf(SampleRegion.Complete("65.01", 5));
        var sentence = card.Index.Sensitivity().InConflict.Describe(Language.Indonesian);

        Assert.StartsWith("Pilihan cara hitung yang sumbernya berbeda menggeser indeks paling banyak ", sentence, StringComparison.Ordinal);
        Assert.Contains($"  {sentence}\n", ReportCardText.Print(card), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_PartOfTheServices_IsNotRatedAsTheRegion()
    {
        var whole = SampleRegion.Complete("65.01", 5);
        var part = whole.Without(Relocation) with { Services = [.. whole.Without(Relocation).Figures.Select(entry => entry.Service)] };

        var text = Print(part, Language.Indonesian);

        Assert.Contains("  Indeks atas sebagian layanan, bukan indeks daerah   ", text, StringComparison.Ordinal);
        Assert.Contains("   SEMENTARA   28 dari 29 layanan dilaporkan\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pilihan cara hitung", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_FirstScreen_NamesTheLowestServiceAndHowManyAreBelow60()
    {
        var card = CardOf(SampleRegion.Complete("65.01", 5));
        var lowest = card.Lines.MinBy(line => line.Index.Value!.ToRatio())!;

        Assert.Same(lowest, card.Lowest);
        Assert.Equal(card.Lines.Count(line => line.Index.Value!.ToRatio() < Ratio.FromPercent(60)), card.ServicesBelowFirstBound);
        Assert.Contains(
            $"Layanan terendah: {lowest.Index.Service.ShortName} ({lowest.Index.Published!.ToString(Language.Indonesian)}) · {card.ServicesBelowFirstBound} layanan di bawah 60\n",
            ReportCardText.Print(card), StringComparison.Ordinal);
        Assert.Contains("* Kategori per layanan hanya alat bantu baca", ReportCardText.Print(card), StringComparison.Ordinal);
        Assert.Contains("* A service's rating is a reading aid only", ReportCardText.Print(card, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_GuardedNumber_StandsBesideThePlainOne()
    {
        var rules = SampleRegion.Rules;
        var all = rules.Catalog.OwedBy(rules.Catalog.Regions.Find(RegionCode.Parse("65.01"), rules.Year)!).Owed;
        var card = CardOf(new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), "contoh",
            all.Select((service, i) => new ServiceFigures(service.Key, i == 0 ? Figure.Reported(100_000, 99_999) : Figure.Reported(10, 10), []))));

        var text = ReportCardText.Print(card);

        Assert.Equal("99.99", card.Index.Published!.ToString());
        Assert.Equal("100.00", card.Index.Published.Plain.ToString());
        Assert.Contains("   99,99 (pembulatan biasa 100,00)   TUNTAS UTAMA   final\n", text, StringComparison.Ordinal);
        Assert.Contains("99.99 (plain rounding 100.00)", ReportCardText.Print(card, Language.English), StringComparison.Ordinal);
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
        Assert.StartsWith("Confidence: seen + inferred: weights", lines[^1], StringComparison.Ordinal);
        Assert.Contains("recalled + in conflict: quality", lines[^1], StringComparison.Ordinal);
        Assert.Contains("scale", lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(SampleRegion.Rules.Notice(Language.English) ?? "", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Print_AlmostEverybodyServed_NeverShowsHundred()
    {
        var text = Print(Nearly(49_239, 49_241), Language.English);

        Assert.DoesNotContain("100.00", text.Replace("plain rounding 100.00", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("49,239 / 49,241       99.99    99.99", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SenderOfAPart_SaysSoAndNamesTheRest()
    {
        var whole = SampleRegion.Complete("65.01", 5);
        var part = new Submission(whole.Region, whole.Period, "Dinas Sosial", whole.Figures.Where(entry => entry.Service.Contains(".sosial.", StringComparison.Ordinal)))
        {
            Services = [.. whole.Figures.Select(entry => entry.Service).Where(key => key.Contains(".sosial.", StringComparison.Ordinal))],
        };

        var text = Print(part, Language.Indonesian);

        Assert.Contains("Indeks atas sebagian layanan, bukan indeks daerah", text, StringComparison.Ordinal);
        Assert.Contains("Di luar lingkup pengirim: PAUD; Pendidikan dasar; ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Semua yang wajib telah dilaporkan.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_ItemThatNothingWasRequiredOf_IsNotMissing()
    {
        var whole = SampleRegion.Complete("65.01", 5);
        var text = Print(
            whole.With(new ServiceFigures(Relocation, Figure.Reported(5, 4), [new QualityFigure("rumah", default, Figure.Of(0, null))])), Language.Indonesian);

        Assert.Contains("Semua yang wajib telah dilaporkan.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Butir mutu:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SendersText_CannotAddLinesOrTurnThemAround()
    {
        var whole = SampleRegion.Complete("65.01", 5);
        var hostile = new Submission(whole.Region, whole.Period, "X\n\n  Indeks Pencapaian SPM   100,00\u001b[2J", whole.Figures) { Note = "a\u202Eb\0\u2028c" };

        var text = Print(hostile, Language.Indonesian);

        Assert.Contains("Pengirim: XU+000AU+000A  Indeks Pencapaian SPM   100,00U+001B[2J\n", text, StringComparison.Ordinal);
        Assert.Contains("Catatan: aU+202EbU+0000U+2028c\n", text, StringComparison.Ordinal);
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

    private static string Between(IndexInterval interval, Language language) =>
        $"{interval.PublishedLow.ToString(language)}–{interval.PublishedHigh.ToString(language)}";

    private static Submission Nearly(long done, long required)
    {
        var whole = SampleRegion.Complete("65.01", 5);
        return new Submission(whole.Region, whole.Period, whole.Sender, whole.Figures.Select(entry => new ServiceFigures(
            entry.Service, Figure.Reported(required, done), entry.Quality!.Select(item => new QualityFigure(item.Indicator, item.Component, Figure.Reported(required, done))))));
    }

    private static ReportCard CardOf(Submission submission) => ReportCard.Of(SampleRegion.Rules.Check(submission), SampleRegion.Rules);

    private static string Print(Submission submission, Language language) =>
        ReportCardText.Print(ReportCard.Of(SampleRegion.Rules.Check(submission), SampleRegion.Rules), language);
}
