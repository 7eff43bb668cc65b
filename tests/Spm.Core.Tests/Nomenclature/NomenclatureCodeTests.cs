using FsCheck.Fluent;
using Spm.Core.Nomenclature;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.Nomenclature;

public class NomenclatureCodeTests
{
    [Theory]
    [InlineData("1", NomenclatureDepth.Urusan, "1", null, 0)]
    [InlineData("1.02", NomenclatureDepth.BidangUrusan, "02", null, 0)]
    [InlineData("1.02.02", NomenclatureDepth.BudgetProgram, "02", null, 0)]
    [InlineData("1.02.02.2.02", NomenclatureDepth.Kegiatan, "2.02", 2, 0)]
    [InlineData("1.02.02.2.02.0001", NomenclatureDepth.SubKegiatan, "0001", 2, 4)]
    [InlineData("1.02.02.2.02.01", NomenclatureDepth.SubKegiatan, "01", 2, 2)]
    [InlineData("1.01.02.3.05.0001", NomenclatureDepth.SubKegiatan, "0001", 3, 4)]
    [InlineData("X", NomenclatureDepth.Urusan, "X", null, 0)]
    [InlineData("X.XX", NomenclatureDepth.BidangUrusan, "XX", null, 0)]
    [InlineData("X.XX.01.2.01.0001", NomenclatureDepth.SubKegiatan, "0001", 2, 4)]
    public void Parse_Code_KnowsItsParts(string text, NomenclatureDepth depth, string part, int? level, int width)
    {
        var code = NomenclatureCode.Parse(text);

        Assert.Equal((text, depth, part, level, width), (code.ToString(), code.Depth, code.Part(depth), code.LevelDigit, code.SubKegiatanWidth));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" 1", 1)]
    [InlineData("1 ", 2)]
    [InlineData("1.", 3)]
    [InlineData("1.2", 4)]
    [InlineData("1.002", 5)]
    [InlineData("102", 2)]
    [InlineData("01.02", 2)]
    [InlineData("1.02.02.2", 10)]
    [InlineData("1.02.02.02.02.0001", 10)]
    [InlineData("1.02.02.2.02.001", 17)]
    [InlineData("1.02.02.2.02.00001", 18)]
    [InlineData("1.02.02.2.02.0001.", 18)]
    [InlineData("1..02", 3)]
    [InlineData("1,02", 2)]
    [InlineData("x.xx", 1)]
    [InlineData("X.02", 3)]
    [InlineData("1.XX", 3)]
    [InlineData("X.XX.XX", 6)]
    [InlineData("1.02.02.X.02", 9)]
    [InlineData("١.٠٢", 1)]
    [InlineData("１.02", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<NomenclatureCode>(text, position, "is not a nomenclature code", "\"1.02.02.2.02.0001\"");

    [Fact]
    [Law("A text is a nomenclature code only if the code prints that text.")]
    public void TryParse_AnyText_AcceptsOnlyWhatItPrints() => Laws.Hold(
        NomenclatureSamples.CodeLikeText.ToArbitrary(), text => !NomenclatureCode.TryParse(text, out var code) || code.ToString() == text);

    [Fact]
    [Law("A nomenclature code printed in any culture and read back is the same code.")]
    public void TextRoundTrip_AnyCode_IsIdentity() =>
        Laws.Hold(NomenclatureSamples.AnyCode.ToArbitrary(), code => Contracts.TextRoundTrip(code));

    [Fact]
    [Law("The order of nomenclature codes is the ordinal order of their texts.")]
    public void Order_AnyTwoCodes_AgreesWithTheirTexts() => Laws.Hold(
        NomenclatureSamples.AnyCode.ToArbitrary(), NomenclatureSamples.AnyCode.ToArbitrary(),
        (left, right) => Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString())) && left.Equals(right) == (left.ToString() == right.ToString()));

    [Fact]
    [Law("A code lies under exactly the codes on its way up, each a beginning of its text.")]
    public void Parent_AnyCode_LeadsUpToAnUrusan() => Laws.Hold(NomenclatureSamples.AnyCode.ToArbitrary(), NomenclatureSamples.AnyCode.ToArbitrary(), (code, other) =>
    {
        var steps = 0;
        for (var (child, parent) = (code, code.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            steps++;
            Assert.Equal(child.Depth - 1, parent.Depth);
            Assert.StartsWith(parent + ".", code.ToString(), StringComparison.Ordinal);
            Assert.Equal(parent, code.Ancestor(parent.Depth));
            Assert.True(code.IsUnder(parent) && !parent.IsUnder(code) && parent < code);
        }

        Assert.Equal((int)code.Depth - 1, steps);
        Assert.Equal(code.IsUnder(other), code.ToString().StartsWith(other + ".", StringComparison.Ordinal));
    });

    [Fact]
    public void IsUnder_SameOrShorterSubKegiatan_IsFalse()
    {
        Assert.False(NomenclatureCode.Parse("1.02").IsUnder(NomenclatureCode.Parse("1.02")));
        Assert.False(NomenclatureCode.Parse("1.02.02.2.02.0001").IsUnder(NomenclatureCode.Parse("1.02.02.2.02.00")));
    }

    [Fact]
    public void Ancestor_DeeperThanTheCode_IsNull()
    {
        var code = NomenclatureCode.Parse("1.02.02");

        Assert.Null(code.Ancestor(NomenclatureDepth.Kegiatan));
        Assert.Null(code.Part(NomenclatureDepth.Kegiatan));
        Assert.Same(code, code.Ancestor(NomenclatureDepth.BudgetProgram));
        Assert.Throws<ArgumentOutOfRangeException>(() => code.Ancestor(0));
    }

    [Theory]
    [InlineData("X", true, true)]
    [InlineData("X.XX.01.2.01.0001", true, true)]
    [InlineData("1.02.01", false, true)]
    [InlineData("1.02.01.2.01.0001", false, true)]
    [InlineData("1.02", false, false)]
    [InlineData("1.02.02.2.02.0001", false, false)]
    [InlineData("1.01.02.1.01", false, false)]
    public void IsSupport_CodesOfBothForms_Answers(string text, bool isAnyBidang, bool isSupport)
    {
        var code = NomenclatureCode.Parse(text);

        Assert.Equal((isAnyBidang, isSupport), (code.IsAnyBidang, code.IsSupport));
    }

    [Theory]
    [InlineData("X.XX.01.2.01.0001", "1.02.01.2.01.0001")]
    [InlineData("X.XX.01", "1.02.01")]
    [InlineData("X.XX", "1.02")]
    [InlineData("X", "1")]
    public void WithBidang_SupportCode_TakesItsPlaceAndBack(string open, string concrete)
    {
        var code = NomenclatureCode.Parse(open);

        Assert.Equal(NomenclatureCode.Parse(concrete), code.WithBidang(NomenclatureCode.Parse("1.02")));
        Assert.Equal(code, NomenclatureCode.Parse(concrete).WithAnyBidang());
        Assert.Equal(code, code.WithAnyBidang());
    }

    [Fact]
    public void WithBidang_ConcreteCodeOrNoBidang_IsRefused()
    {
        var open = NomenclatureCode.Parse("X.XX.01");

        Assert.Throws<ArgumentException>(() => NomenclatureCode.Parse("1.02.01").WithBidang(NomenclatureCode.Parse("1.03")));
        Assert.Throws<ArgumentException>("bidang", () => open.WithBidang(NomenclatureCode.Parse("1")));
        Assert.Throws<ArgumentException>("bidang", () => open.WithBidang(NomenclatureCode.Parse("X.XX")));
    }

    [Fact]
    public void Order_IsThatOfTheList() => Contracts.Order(Codes(
        "1", "1.01", "1.02", "1.02.02", "1.02.02.1.02", "1.02.02.2.02", "1.02.02.2.02.0001", "1.02.02.2.02.0010", "1.02.02.2.02.01", "1.02.03", "2.01", "X", "X.XX", "X.XX.01"));

    [Fact]
    public void Equality_IsOfTheText() => Contracts.Equality(
        NomenclatureCode.Parse("1.02.02.2.02.0001"), NomenclatureCode.Parse("1.02.02.2.02.0001"), Codes("1.02.02.2.02", "1.02.02.2.02.01", "1.02.02.2.02.0002", "X"));

    [Fact]
    public void Operators_WithNull_PutItFirst()
    {
        NomenclatureCode? none = null;
        var code = NomenclatureCode.Parse("1");

        Assert.True(none < code && none <= code && code > none && code >= none && none != code);
        Assert.True(none == null && none <= null && none >= null && !(none < null) && !(none > null));
    }

    [Fact]
    public void Name_EveryDepth_HasWords()
    {
        foreach (var depth in Enum.GetValues<NomenclatureDepth>())
            Assert.All(new[] { Language.Indonesian, Language.English }, language => Assert.NotEmpty(depth.Name(language)));
        Assert.Equal(("program", "programme"), (NomenclatureDepth.BudgetProgram.Name(Language.Indonesian), NomenclatureDepth.BudgetProgram.Name(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((NomenclatureDepth)0).Name(Language.Indonesian));
    }

    private static NomenclatureCode[] Codes(params string[] texts) => Array.ConvertAll(texts, NomenclatureCode.Parse);
}
