using FsCheck.Fluent;
using Spm.Core.Nomenclature;

namespace Spm.Core.Tests.Nomenclature;

public class NomenclatureReadingTests
{
    private static readonly NomenclatureVersion TwoDigits = NomenclatureVersion.Find("kepmendagri-050-3708-2020")!;
    private static readonly NomenclatureVersion FourDigits = NomenclatureVersion.Find("kepmendagri-900.1-2850-2025")!;

    [Theory]
    [InlineData("1.02.02.2.02.0001", "1.02.02.2.02.0001", "", "")]
    [InlineData(" 1.02.02.2.02.0001 ", "1.02.02.2.02.0001", "", "Space")]
    [InlineData("1.02.\u00A002.2.02.0001\u00A0", "1.02.02.2.02.0001", "", "Space")]
    [InlineData("\uFEFF1.02.0\u200B2.2.02.0001", "1.02.02.2.02.0001", "", "Space")]
    [InlineData("1 . 02 . 02", "1.02.02", "", "Space")]
    [InlineData("1.02.02.2.02.0001.", "1.02.02.2.02.0001", "", "TrailingSeparator")]
    [InlineData("1.02 -", "1.02", "", "Space TrailingSeparator")]
    [InlineData("'1.02.02.2.02.0001", "1.02.02.2.02.0001", "", "TextMark")]
    [InlineData("1,02,02,2,02,0001", "1.02.02.2.02.0001", "", "Separator")]
    [InlineData("1-02-02-2-02", "1.02.02.2.02", "", "Separator")]
    [InlineData("1_02_02_2_02_0001", "1.02.02.2.02.0001", "", "Separator")]
    [InlineData("1 02 02 2 02 0001", "1.02.02.2.02.0001", "", "Separator")]
    [InlineData("1–02–02–2–02–0001", "1.02.02.2.02.0001", "", "Character Separator")]
    [InlineData("1·02·02", "1.02.02", "", "Character")]
    [InlineData("１．０２．０２．２．０２．０００１", "1.02.02.2.02.0001", "", "Character")]
    [InlineData("x.xx.01.2.01.0001", "X.XX.01.2.01.0001", "", "LetterCase")]
    [InlineData("1.02.02.02.02.0001", "1.02.02.2.02.0001", "", "LevelDigit")]
    [InlineData("1.02.02.02.02", "1.02.02.2.02", "", "LevelDigit")]
    [InlineData("1.02.2", "1.02.02", "", "LostZero")]
    [InlineData("1.02.02.2.02.1", "1.02.02.2.02.0001", "", "LostZero")]
    [InlineData("1.02.02.2.02.054", "1.02.02.2.02.0054", "", "LostZero")]
    [InlineData("1.02.02.2.02.01", "1.02.02.2.02.0001", "", "SubKegiatanWidth")]
    [InlineData("1.02.2.02.02.01", "1.02.02.2.02.0001", "", "LostZero LevelDigit SubKegiatanWidth")]
    [InlineData("1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil", "1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "NameSplit")]
    [InlineData("1.02.02.2.02.0001Pengelolaan", "1.02.02.2.02.0001", "Pengelolaan", "NameSplit")]
    [InlineData("1.02.02.2.02.0001\n10 Puskesmas", "1.02.02.2.02.0001", "10 Puskesmas", "NameSplit")]
    [InlineData("1.02: KESEHATAN", "1.02", "KESEHATAN", "NameSplit")]
    [InlineData("1.02.02 - Program 2026", "1.02.02", "Program 2026", "NameSplit")]
    [InlineData(" x.xx.01. PROGRAM PENUNJANG", "X.XX.01", "PROGRAM PENUNJANG", "NameSplit Space LetterCase")]
    [InlineData("1.02.02.2.02.0001*", "1.02.02.2.02.0001", "*", "NameSplit")]
    public void Of_CarelessText_IsRepairedVisibly(string text, string code, string rest, string kinds)
    {
        var reading = NomenclatureReading.Of(text, FourDigits);

        Assert.Equal((code, rest, kinds), (reading.Code?.ToString(), reading.Rest, string.Join(' ', reading.Repairs.Select(repair => repair.Kind))));
        Assert.Null(reading.Problem);
        Assert.Null(reading.DescribeProblem(Language.Indonesian));
    }

    [Theory]
    [InlineData(null, CodeProblem.Missing, 1)]
    [InlineData("", CodeProblem.Missing, 1)]
    [InlineData(" \u00A0\u200B", CodeProblem.Missing, 1)]
    [InlineData("'", CodeProblem.NoCode, 1)]
    [InlineData("Pengelolaan", CodeProblem.NoCode, 1)]
    [InlineData("-", CodeProblem.NoCode, 1)]
    [InlineData(".1.02", CodeProblem.NoCode, 1)]
    [InlineData("١.٠٢", CodeProblem.NoCode, 1)]
    [InlineData("102022020001", CodeProblem.UnreadablePart, 1)]
    [InlineData("01.02", CodeProblem.UnreadablePart, 1)]
    [InlineData("1.002", CodeProblem.UnreadablePart, 3)]
    [InlineData("1.02.2025", CodeProblem.UnreadablePart, 6)]
    [InlineData("1.02.02.12.02", CodeProblem.UnreadablePart, 9)]
    [InlineData("1.02.02.2.02.00001", CodeProblem.UnreadablePart, 14)]
    [InlineData("1.02.02.2.02.0", CodeProblem.UnreadablePart, 14)]
    [InlineData("1.02.02.2.0", CodeProblem.UnreadablePart, 11)]
    [InlineData("X.02.01", CodeProblem.UnreadablePart, 3)]
    [InlineData("1.XX", CodeProblem.UnreadablePart, 3)]
    [InlineData("X.X.01", CodeProblem.UnreadablePart, 3)]
    [InlineData("1.02.02.2", CodeProblem.Incomplete, 9)]
    [InlineData("1.02.02.02", CodeProblem.Incomplete, 9)]
    [InlineData("1.02.0.00.0.00.01.0000", CodeProblem.TooManyParts, 16)]
    [InlineData("1.02.02.2.02.0001.5", CodeProblem.TooManyParts, 19)]
    [InlineData("1..02", CodeProblem.Separators, 2)]
    [InlineData("1.02,02", CodeProblem.Separators, 5)]
    [InlineData("1.02.02-1.02.03", CodeProblem.Separators, 8)]
    [InlineData("1,02", CodeProblem.Separators, 2)]
    [InlineData("1-02-25", CodeProblem.Separators, 2)]
    [InlineData("1-02-02-2-02-1", CodeProblem.Separators, 2)]
    [InlineData("1 02 02", CodeProblem.Separators, 2)]
    [InlineData("1.02.02 2", CodeProblem.UnclearEnd, 8)]
    [InlineData("1.02.02.2.02.00 01", CodeProblem.UnclearEnd, 17)]
    [InlineData("1. Pendidikan", CodeProblem.UnclearEnd, 4)]
    [InlineData("1 URUSAN WAJIB", CodeProblem.UnclearEnd, 3)]
    [InlineData("1.02.02a", CodeProblem.UnclearEnd, 8)]
    [InlineData("1.02.02.2.02. 10 Puskesmas", CodeProblem.UnclearEnd, 18)]
    [InlineData("1.02.02.2.02 10 Puskesmas", CodeProblem.UnclearEnd, 13)]
    [InlineData("1.02.02.2.02.0001 1.02.02.2.02.0002", CodeProblem.UnclearEnd, 19)]
    [InlineData("1.02.02.2.02.0001, 0002", CodeProblem.UnclearEnd, 20)]
    [InlineData("1.02.02.2.02.0001/0002", CodeProblem.UnclearEnd, 18)]
    [InlineData("1.02.02.2.02.0001 s.d. 0012", CodeProblem.UnclearEnd, 19)]
    [InlineData("1.02.02.2.02.0001 dan 0002", CodeProblem.UnclearEnd, 19)]
    [InlineData("1.02.02.2.1", CodeProblem.Ambiguous, 11)]
    [InlineData("5.1.02.01.01.0024", CodeProblem.Ambiguous, 3)]
    public void Of_TextThatCouldBeAnything_IsRefusedWithItsPosition(string? text, CodeProblem problem, int position)
    {
        var reading = NomenclatureReading.Of(text, FourDigits);

        Assert.Equal((problem, position), (reading.Problem, reading.ProblemPosition));
        Assert.Equal((text ?? "", null, ""), (reading.Text, reading.Code, reading.Rest));
        Assert.Empty(reading.Repairs);
        Assert.Equal(problem == CodeProblem.Ambiguous, reading.Candidates.Count > 0);
        foreach (var language in Enum.GetValues<Language>())
            Assert.NotEmpty(reading.DescribeProblem(language)!);
    }

    [Theory]
    [InlineData("2.1", "2.01 2.10")]
    [InlineData("1.02.02.2.1", "1.02.02.2.01 1.02.02.2.10")]
    [InlineData("1.2.02.2.1.0001", "1.02.02.2.01.0001 1.02.02.2.10.0001 1.20.02.2.01.0001 1.20.02.2.10.0001")]
    [InlineData("1.02.02.2.02.1", "1.02.02.2.02.0001 1.02.02.2.02.01")]
    public void Of_LostZeroThatCouldStandInTwoPlaces_NamesEveryCandidateAndTakesNone(string text, string candidates)
    {
        var reading = NomenclatureReading.Of(text);

        Assert.Null(reading.Code);
        Assert.Equal(candidates, string.Join(' ', reading.Candidates));
        foreach (var candidate in reading.Candidates)
            Assert.Contains(candidate.ToString(), reading.DescribeProblem(Language.Indonesian)!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.02.02.2.02.01", "1.02.02.2.02.01", "1.02.02.2.02.01", "1.02.02.2.02.0001")]
    [InlineData("1.02.02.2.02.1", null, "1.02.02.2.02.01", "1.02.02.2.02.0001")]
    [InlineData("1.02.02.2.02.001", "1.02.02.2.02.0001", null, "1.02.02.2.02.0001")]
    [InlineData("1.02.02.2.02.0001", "1.02.02.2.02.0001", "1.02.02.2.02.0001", "1.02.02.2.02.0001")]
    [InlineData("1.02.02.2.02.01 10 Puskesmas", null, "1.02.02.2.02.01", null)]
    public void Of_ShortSubKegiatan_IsWidenedOnlyByItsVersion(string text, string? unknown, string? two, string? four) => Assert.Equal(
        (unknown, two, four),
        (NomenclatureReading.Of(text).Code?.ToString(), NomenclatureReading.Of(text, TwoDigits).Code?.ToString(), NomenclatureReading.Of(text, FourDigits).Code?.ToString()));

    [Fact]
    public void DescribeProblem_AmbiguousCode_SaysWhatWhereAndWhatIsAccepted()
    {
        var reading = NomenclatureReading.Of("1.02.02.2.1");

        Assert.Equal(
            "Kode \"1.02.02.2.1\" tidak terbaca: lebih dari satu kode yang mungkin, yaitu 1.02.02.2.01 atau 1.02.02.2.10 (karakter ke-11); contoh yang diterima: 1.02.02.2.02.0001.",
            reading.DescribeProblem(Language.Indonesian));
        Assert.Equal(
            "The code \"1.02.02.2.1\" cannot be read: more than one code is possible, namely 1.02.02.2.01 or 1.02.02.2.10 (character 11); an accepted example is 1.02.02.2.02.0001.",
            reading.DescribeProblem(Language.English));
        Assert.Equal(reading.DescribeProblem(Language.Indonesian), reading.ToString());
    }

    [Fact]
    public void Describe_Repair_ShowsBothTexts()
    {
        var repair = Assert.Single(NomenclatureReading.Of("1.02.02.02.02.0001").Repairs);

        Assert.Equal("digit kewenangan yang ditulis dua angka dibaca satu angka: \"1.02.02.02.02.0001\" → \"1.02.02.2.02.0001\"", repair.Describe(Language.Indonesian));
        Assert.Equal("the level digit, written with two digits, was read as one: \"1.02.02.02.02.0001\" → \"1.02.02.2.02.0001\"", repair.Describe(Language.English));
        Assert.Equal(repair.Describe(Language.Indonesian), repair.ToString());
    }

    [Fact]
    public void Describe_EveryKindOfRepair_HasWordsOfItsOwn()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = Enum.GetValues<CodeRepairKind>().Select(kind => new CodeRepair(kind, "a", "b").Describe(language)).ToArray();
            Assert.Equal(words.Length, words.Distinct().Count());
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new CodeRepair((CodeRepairKind)99, "a", "b").Describe(Language.English));
    }

    [Fact]
    public void Of_Code_IsReadAsItIs()
    {
        var code = NomenclatureCode.Parse("1.02");
        var reading = NomenclatureReading.Of(code);

        Assert.Same(code, reading.Code);
        Assert.Equal(("1.02", "1.02"), (reading.Text, reading.ToString()));
    }

    [Fact]
    [Law("A code as the list writes it is read without any repair.")]
    public void Of_StrictText_NeedsNoRepair() => Laws.Hold(NomenclatureSamples.AnyCode.ToArbitrary(), code =>
    {
        foreach (var version in new[] { null, TwoDigits, FourDigits }.Where(version => version?.Fits(code) != false))
        {
            var reading = NomenclatureReading.Of(code.ToString(), version);
            Assert.Equal(code, reading.Code);
            Assert.Empty(reading.Repairs);
        }
    });

    [Fact]
    [Law("A written code that was repaired, printed and read again, needs no repair.")]
    public void Of_RepairedCode_NeedsNoFurtherRepair() => Laws.Hold(NomenclatureSamples.CarelessText.ToArbitrary(), sample =>
    {
        if (NomenclatureReading.Of(sample.Text, FourDigits).Code is not { } code) return;
        Assert.Empty(NomenclatureReading.Of(code.ToString(), FourDigits).Repairs);
    });

    [Fact]
    [Law("The repairs of a written code lead from the text to the code, each from where the one before ended.")]
    public void Repairs_OfAnyReading_FormAChain() => Laws.Hold(NomenclatureSamples.CarelessText.ToArbitrary(), sample =>
    {
        var reading = NomenclatureReading.Of(sample.Text, FourDigits);
        var text = reading.Text;
        foreach (var repair in reading.Repairs)
        {
            Assert.Equal(text, repair.Before);
            Assert.NotEqual(repair.Before, repair.After);
            text = repair.After;
        }

        if (reading.Code is { } code) Assert.Equal(code.ToString(), text);
    });

    [Fact]
    [Law("A carelessly written code is read as itself or not at all, and then the candidates, if any, name it.")]
    public void Of_CarelessText_IsNeverAnotherCode() => Laws.Hold(NomenclatureSamples.CarelessText.ToArbitrary(), sample =>
    {
        var reading = NomenclatureReading.Of(sample.Text, FourDigits);

        if (reading.Code is { } code) Assert.Equal(sample.Code, code);
        else if (reading.Candidates.Count > 0) Assert.Contains(sample.Code, reading.Candidates);
    });

    [Fact]
    [Law("Every text has a reading: a code, or a problem with its place and words in both languages.")]
    public void Of_AnyText_NeverThrows() => Laws.Hold(NomenclatureSamples.HostileText.ToArbitrary(), text =>
    {
        foreach (var version in new[] { null, TwoDigits, FourDigits })
        {
            var reading = NomenclatureReading.Of(text, version);

            Assert.Equal(reading.Code is null, reading.Problem is not null);
            Assert.NotEmpty(reading.ToString());
            if (reading.Problem is null) continue;
            Assert.InRange(reading.ProblemPosition!.Value, 1, Math.Max(1, text.Length));
            Assert.NotEmpty(reading.DescribeProblem(Language.English)!);
        }
    });
}
