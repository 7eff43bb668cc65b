using Spm.Core.Law;

namespace Spm.Core.Tests.Law;

public class LegalBasisTests
{
    [Theory]
    [InlineData("SEEN[S01]", Confidence.Seen)]
    [InlineData("DERIVED unit", Confidence.Derived)]
    [InlineData("INFERRED", Confidence.Inferred)]
    [InlineData("RECALLED", Confidence.Recalled)]
    [InlineData("CONFLICT order", Confidence.Conflict)]
    [InlineData("SEEN[S05] indicator; RECALLED threshold detail", Confidence.Recalled)]
    [InlineData("RECALLED; DERIVED unit/formula", Confidence.Recalled)]
    [InlineData("INFERRED years; SEEN[S02] items; DERIVED unit", Confidence.Inferred)]
    [InlineData("SEEN[S03]; CONFLICT order (RECALLED)", Confidence.Conflict)]
    public void Confidence_AnyMarks_IsTheWeakest(string marks, Confidence expected) =>
        Assert.Equal(expected, new LegalBasis("PP 2/2018", marks).Confidence);

    [Fact]
    public void Parts_SeveralMarks_AreStrongestFirst()
    {
        var basis = new LegalBasis("PP 2/2018 Pasal 5", "RECALLED article; SEEN[S01] text");

        Assert.Equal([Confidence.Seen, Confidence.Recalled], basis.Parts);
        Assert.Equal("PP 2/2018 Pasal 5 [RECALLED article; SEEN[S01] text]", basis.ToString());
    }

    [Theory]
    [InlineData("[S01]")]
    [InlineData("seen[S01]")]
    [InlineData("read in a newspaper")]
    public void Constructor_WithoutMarks_IsRefused(string marks)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new LegalBasis("PP 2/2018", marks));

        Assert.Equal("marks", thrown.ParamName);
        Assert.Contains($"\"{marks}\"", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("SEEN, DERIVED, INFERRED, RECALLED, CONFLICT", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_BlankOrMissingText_IsRefused()
    {
        Assert.Equal("citation", Assert.Throws<ArgumentException>(() => new LegalBasis(" ", "SEEN")).ParamName);
        Assert.Equal("marks", Assert.Throws<ArgumentException>(() => new LegalBasis("PP 2/2018", "")).ParamName);
        Assert.Throws<ArgumentNullException>(() => new LegalBasis(null!, "SEEN"));
        Assert.Throws<ArgumentNullException>(() => new LegalBasis("PP 2/2018", null!));
    }

    [Fact]
    public void Name_EachConfidence_HasItsOwnWordInBothLanguages()
    {
        var all = Enum.GetValues<Confidence>();

        Assert.Equal(["dibaca", "diturunkan", "disimpulkan", "diingat", "sumber berbeda"], all.Select(one => one.Name(Language.Indonesian)));
        Assert.Equal(["seen", "derived", "inferred", "recalled", "in conflict"], all.Select(one => one.Name(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Confidence)5).Name(Language.Indonesian));
    }
}
