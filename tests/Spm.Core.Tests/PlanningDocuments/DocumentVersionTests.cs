using Spm.Core.PlanningDocuments;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.PlanningDocuments;

public class DocumentVersionTests
{
    [Theory]
    [InlineData("murni", "murni", "original")]
    [InlineData("pergeseran-2", "pergeseran ke-2", "shift 2")]
    [InlineData("perubahan-12", "perubahan ke-12", "change 12")]
    public void Texts_EachVersion_AreAsPrinted(string text, string indonesian, string english)
    {
        var version = DocumentVersion.Parse(text.ToUpperInvariant());

        Assert.Equal((text, indonesian, english), (version.ToString(), version.ToString(Language.Indonesian), version.ToString(Language.English)));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("asli", 1)]
    [InlineData("murni-1", 1)]
    [InlineData("pergeseran-0", 12)]
    [InlineData("pergeseran-", 12)]
    [InlineData("perubahan-100", 11)]
    [InlineData("perubahan-1a", 11)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<DocumentVersion>(text, position, "is not a version of a document", "\"perubahan-1\"");

    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() =>
        Contracts.TextRoundTrip(default, DocumentVersion.Shift(1), DocumentVersion.Shift(99), DocumentVersion.Change(), DocumentVersion.Change(10));

    [Fact]
    public void Equality_IsOfKindAndOrdinal() =>
        Contracts.Equality(DocumentVersion.Change(1), DocumentVersion.Parse("perubahan-1"), DocumentVersion.Change(2), DocumentVersion.Shift(1), default);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Shift_OrdinalOutOfRange_IsRefused(int ordinal) => Assert.Throws<ArgumentOutOfRangeException>(() => DocumentVersion.Shift(ordinal));
}
