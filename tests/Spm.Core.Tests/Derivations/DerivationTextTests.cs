using NodaTime.Text;
using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Stages;
using static Spm.Core.Tests.Derivations.WorkedCases;

namespace Spm.Core.Tests.Derivations;

/// <summary>Whole pages at the three depths, and what stands below every one of them.</summary>
public class DerivationTextTests
{
    private static readonly string Known = LocalDatePattern.Iso.Format(Edition.KnownAsOf);

    private static readonly RegionIndex ThirdsIndex = Measure("", Thirds);

    // Nothing is said of a year to whose rules nothing newer is known.
    private static string Notice(Language language) => ThirdsIndex.Rules.Notice(language) is { } notice ? notice + "\n" : "";

    [Fact]
    public void Print_SentenceInIndonesian_IsOneSentenceAndItsFooting() => Assert.Equal(
        $"""
        Indeks Pencapaian SPM · Pelayanan kesehatan ibu hamil
        Pelayanan kesehatan ibu hamil mencapai 60,00 persen (Tuntas Muda): dari 3 orang yang harus dilayani, 2 sudah dilayani sesuai standar (66,67 persen), dan mutu minimal 33,33 persen.
        {Notice(Language.Indonesian)}Aturan: generated, tahun anggaran 2025, edisi {Known}, kode aturan {ThirdsIndex.Rules.Hash[..12]} [SEEN[S39] penggantian; INFERRED mulai tahun anggaran 2022; RECALLED Lampiran (belum dibaca)].
        Keyakinan atas 17 pilihan aturan: 3 dibaca dan disimpulkan; 9 disimpulkan; 2 diingat dan sumber berbeda; 3 disimpulkan dan sumber berbeda.
        Keyakinan atas 2 dasar layanan, penerima, dan butir mutu: 1 dibaca; 1 diingat.
        Tidak ada bacaan yang sumbernya berbeda yang menggeser angka ini; kategori tidak berubah menurut bacaan mana pun.

        """,
        DerivationText.Print(ThirdsIndex.Services[0].Explain(), DerivationDepth.Sentence), ignoreLineEndingDifferences: true);

    [Fact]
    public void Print_TableInEnglish_ShowsPartsAndItsFooting() => Assert.Equal(
        $"""
        SPM achievement index · Pelayanan kesehatan ibu hamil
          Part               Done  Required  Value  Rating       How
          Ibu hamil                          60.00  Tuntas Muda  4/5 recipients + 1/5 minimum quality
            recipients          2         3  66.67               served / required
            minimum quality                  33.33               mean of 3 items
              a                 0         3   0.00               done / required
              b                 1         3  33.33               done / required
              c                 2         3  66.67               done / required

        {Notice(Language.English)}Rules: generated, budget year 2025, edition of {Known}, hash {ThirdsIndex.Rules.Hash[..12]} [SEEN[S39] penggantian; INFERRED mulai tahun anggaran 2022; RECALLED Lampiran (belum dibaca)].
        How the 17 settings of the rules are known: 3 seen and inferred (weights, limit of a share, rating bounds); 9 inferred (what is not yet due, quality items of which none is required, catalogue items that are not listed, services without a quality item that counts, how urusan form a region, how regions form the nation, guard of rating bounds, decimals of published numbers, rounding of published numbers); 2 recalled and in conflict (how quality items are joined, how services form an urusan); 3 inferred and in conflict (services with nobody to serve, what was not reported, what ratings are decided on).
        How the 2 bases of services, recipients and quality items are known: 1 seen; 1 recalled.
        No reading in conflict moves this number; no reading changes the rating.

        """,
        DerivationText.Print(ThirdsIndex.Services[0].Explain(), DerivationDepth.Table, Language.English), ignoreLineEndingDifferences: true);

    [Fact]
    public void Print_TableInIndonesian_GoesDownToRecipientsAndQualityOfARegion() => Assert.StartsWith(
        """
        Indeks Pencapaian SPM dari angka lepas
          Bagian                  Terlayani/terpenuhi  Harus dilayani/dipenuhi  Nilai  Kategori        Cara
          angka lepas                                                           66,00  Tuntas Muda     sama dengan Kesehatan, satu-satunya yang dihitung
            Kesehatan                                                           66,00  Tuntas Muda     rata-rata 2 layanan
              Ibu hamil                                                         60,00  Tuntas Muda     4/5 penerima layanan + 1/5 mutu minimal
                penerima layanan                    2                        3  66,67                  terlayani / harus dilayani
                mutu minimal                                                    33,33                  rata-rata 3 butir
              Ibu bersalin                                                      72,00  Tuntas Pratama  4/5 penerima layanan + 1/5 mutu minimal
                penerima layanan                    9                      ~10  90,00                  terlayani / harus dilayani
                mutu minimal                                                     0,00                  sama dengan x, satu-satunya yang dihitung
        ~ perkiraan

        Angka lepas: bilangannya diperiksa, tetapi tidak dicocokkan dengan katalog layanan dan daftar mutu.
        Hasil sementara (1 butir mutu belum dilaporkan; 1 belum waktunya).

        """.ReplaceLineEndings("\n"),
        DerivationText.Print(
            Measure("", Thirds, new ServiceFigures(Births, TwoOfEveryGap.Recipients with { Basis = RequiredBasis.Projection }, TwoOfEveryGap.Quality)).Explain(), DerivationDepth.Table),
        StringComparison.Ordinal);

    [Fact]
    public void Print_Worksheet_HoldsStepsSourcesSettingsReadingsAndFooting()
    {
        var derivation = ThirdsIndex.Services[0].Explain();
        var text = DerivationText.Print(derivation, DerivationDepth.Worksheet);
        var sections = text.Split("\n\n");

        Assert.Equal(5, sections.Length);
        Assert.Contains("\n  1.1  penerima layanan\n       2 / 3 = 66,666666… → 66,67\n       dasar [2]\n", sections[0], StringComparison.Ordinal);
        Assert.StartsWith("Dasar\n  No.  Dasar dan keyakinan\n  [1]  Permenkes 6/2024", sections[1], StringComparison.Ordinal);
        Assert.Contains("  [2]  ", sections[1], StringComparison.Ordinal);
        Assert.StartsWith("Pilihan aturan\n", sections[2], StringComparison.Ordinal);
        foreach (var setting in derivation.Rules.Settings) Assert.Contains($"\n  {setting} ", sections[2], StringComparison.Ordinal);
        Assert.Matches(@"rounding=half-away-from-zero +pembulatan angka terbit +setengah dibulatkan menjauhi nol +tidak diatur \[INFERRED", sections[2]);
        Assert.StartsWith("Menurut bacaan lain, satu per satu\n", sections[3], StringComparison.Ordinal);
        Assert.Matches(@"\n  quality=single-figure +– +– +tidak dapat dipakai di sini +", sections[3]);
        Assert.Contains("\nTidak mengubah nilai: quality=mean-of-components, ", sections[3], StringComparison.Ordinal);
        Assert.EndsWith(DerivationText.Print(derivation, DerivationDepth.Sentence).Split('\n', 3)[2], text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "", "Penerima layanan dianggap 0,00 persen karena belum dilaporkan.", "Recipients are taken as 0.00 per cent because nothing was reported.")]
    [InlineData("not-reported=left-out", "Penerima layanan tidak dihitung karena belum dilaporkan.", "Recipients are left out because nothing was reported.")]
    public void Print_SentenceOfSilence_SaysWhatItCounted(string policies, string indonesian, string english) =>
        HoldsSentence(Measure(policies, new ServiceFigures(Mothers, Figure.Of(10, null), [])).Services[0].Recipients.Explain(), indonesian, english);

    [Fact]
    public void Print_SentenceOfOverDelivery_SaysThatItWasCut() => HoldsSentence(
        Measure("", new ServiceFigures(Mothers, Figure.Reported(10, 12), [])).Services[0].Recipients.Explain(),
        "Dari 10 orang yang harus dilayani, 12 sudah dilayani sesuai standar (100,00 persen, batas tertinggi).",
        "Of 10 orang to be served, 12 served to standard (100.00 per cent, the most that counts).");

    [Fact]
    public void Print_SentenceOfAnItem_SpeaksOfWhatIsProvided() => HoldsSentence(
        ThirdsIndex.Services[0].Quality.Items[1].Explain(),
        "Dari 3 yang harus dipenuhi, 1 sudah dipenuhi (33,33 persen).", "Of 3 required, 1 provided (33.33 per cent).");

    [Fact]
    public void Print_SentenceOfQuality_NamesLowestAndHighest() => HoldsSentence(
        ThirdsIndex.Services[0].Quality.Explain(),
        "Mutu minimal mencapai 33,33 persen, rata-rata 3 butir: terendah a (0,00), tertinggi c (66,67).",
        "Minimum quality reaches 33.33 per cent, mean of 3 items: lowest a (0.00), highest c (66.67).");

    [Fact]
    public void Print_ServiceThatDoesNotApply_GivesTheReasonAndNoMovement()
    {
        var derivation = Measure("", new ServiceFigures(Relocated, Figure.NotApplicable("tidak ada relokasi."))).Services[0].Explain();

        Assert.Contains("tidak dihitung karena tidak berlaku (tidak ada relokasi.).\n", DerivationText.Print(derivation, DerivationDepth.Sentence), StringComparison.Ordinal);
        Assert.EndsWith("\nTidak ada nilai, menurut bacaan mana pun.\n", DerivationText.Print(derivation, DerivationDepth.Worksheet), StringComparison.Ordinal);
        Assert.DoesNotContain("Menurut bacaan lain", DerivationText.Print(derivation, DerivationDepth.Worksheet), StringComparison.Ordinal);
    }

    /// <summary>99.996 keeps its value under every reading, but is paripurna where ratings are decided on rounded numbers.</summary>
    [Fact]
    public void Print_ReadingThatMovesTheRatingAlone_IsNotPassedOver()
    {
        var derivation = Measure("", new ServiceFigures(Mothers, Figure.Reported(25_000, 24_999), [])).Services[0].Explain();

        Assert.True(derivation.RatingDependsOnReading);
        Assert.EndsWith("; kategori bergantung pada bacaan yang dipilih.\n", DerivationText.Print(derivation, DerivationDepth.Sentence), StringComparison.Ordinal);
        Assert.Matches(@"\n  rating-on=rounded +99,99 +0,00 +Tuntas Paripurna ", DerivationText.Print(derivation, DerivationDepth.Worksheet));
    }

    /// <summary>Silence counts 0; under the other reading there is no index at all, which is no movement but not nothing either.</summary>
    [Fact]
    public void Print_ReadingThatTakesTheValueAway_IsNotPassedOver()
    {
        var derivation = Measure("", new ServiceFigures(Mothers, Figure.Of(10, null), [Item("x", 2, 1)])).Services[0].Explain();

        Assert.True(derivation.RatingDependsOnReading);
        Assert.EndsWith(
            "; tanpa nilai menurut not-reported=left-out; kategori bergantung pada bacaan yang dipilih.\n", DerivationText.Print(derivation, DerivationDepth.Sentence), StringComparison.Ordinal);
        Assert.Matches(@"\n  not-reported=left-out +– +– +tanpa nilai +tidak dihitung; ", DerivationText.Print(derivation, DerivationDepth.Worksheet));
    }

    /// <summary>Nobody to serve has no index by the usual reading, 100 or quality alone by two others.</summary>
    [Fact]
    public void Print_ReadingThatGivesAValue_IsNotPassedOver()
    {
        var derivation = Measure("", new ServiceFigures(Victims, Figure.Reported(0, 0), [Item("x", 2, 1)])).Services[0].Explain();

        Assert.True(derivation.RatingDependsOnReading);
        Assert.EndsWith(
            "\nMenurut bacaan lain ada nilai: zero-required=full 90,00 (Tuntas Utama), zero-required=zero 10,00 (Belum Tuntas).\n",
            DerivationText.Print(derivation, DerivationDepth.Sentence), StringComparison.Ordinal);
        Assert.Matches(@"\n  zero-required=full +90,00 +– +Tuntas Utama +penerima dihitung 100 persen", DerivationText.Print(derivation, DerivationDepth.Worksheet));
    }

    /// <summary>Nobody is quoted for the mean of levels, but sources disagree about how services form an urusan.</summary>
    [Fact]
    public void Print_ReadingWithoutASourceOfADisputedChoice_IsMarked()
    {
        var index = Measure(
            "", new ServiceFigures(ProvinceVictims, Figure.Reported(2, 1), []), new ServiceFigures(Victims, Figure.Reported(2, 2), []), new ServiceFigures(Children, Figure.Reported(2, 2), []));

        Assert.Matches(
            @"\n  service-to-urusan=mean-of-levels .+ tidak diatur \[INFERRED: tidak ada sumber; disimpulkan\]; sumber tentang pilihan ini berbeda\n",
            DerivationText.Print(index.Explain(), DerivationDepth.Worksheet));
    }

    [Fact]
    public void Print_MovementBelowHalfAHundredth_IsNotPrintedAsNothing()
    {
        var derivation = Measure("", new ServiceFigures(Mothers, Figure.Reported(100_000, 99_999), [Item("x", 100_000, 99_998), Item("y", 1, 1)])).Services[0].Explain();

        Assert.Contains(
            "Di antara bacaan yang sumbernya berbeda, yang paling menggeser angka ini menyangkut penggabungan butir mutu: quality=pooled-sum (jumlah terpenuhi dibagi jumlah yang harus dipenuhi dari semua butir) memberi 99,99 (Tuntas Utama), turun < 0,01 poin",
            DerivationText.Print(derivation, DerivationDepth.Sentence), StringComparison.Ordinal);
        Assert.Matches(@"\n  quality=pooled-sum +99,99 +−< 0,01 +Tuntas Utama +jumlah terpenuhi .+ aplikasi satu kabupaten \[SEEN", DerivationText.Print(derivation, DerivationDepth.Worksheet));
    }

    [Fact]
    public void Print_LabelWithControlCharacters_StaysInItsLine()
    {
        var derivation = Measure("", new ServiceFigures(Mothers, Figure.Reported(3, 2), [Item("satu\r\n9.9  palsu\u001b[31m\u202e", 3, 1)])).Services[0].Explain();

        foreach (var depth in new[] { DerivationDepth.Table, DerivationDepth.Worksheet })
        {
            var text = DerivationText.Print(derivation, depth);
            Assert.Contains("satuU+000DU+000A9.9  palsuU+001B[31mU+202E", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
        }
    }

    private static void HoldsSentence(Derivation derivation, string indonesian, string english)
    {
        Assert.Equal(indonesian, DerivationText.Print(derivation, DerivationDepth.Sentence).Split('\n')[1]);
        Assert.Equal(english, DerivationText.Print(derivation, DerivationDepth.Sentence, Language.English).Split('\n')[1]);
    }
}
