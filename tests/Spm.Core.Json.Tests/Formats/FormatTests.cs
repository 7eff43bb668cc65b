using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Fluent;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>What every format promises.</summary>
public class FormatTests
{
    [Fact]
    public void Formats_EachIsTriedHere() => Assert.Equal(SpmFormat.All, FormatCase.All.Select(each => each.Format));

    [Fact]
    [Law("Every format: what is written is read and written again as the same bytes, in every culture.")]
    public void Write_AnyValue_ReadsBackToTheSameBytes() => Laws.Hold(Gen.Choose(0, int.MaxValue).ToArbitrary(), (int seed) =>
    {
        foreach (var format in FormatCase.All)
        {
            var first = Encoding.UTF8.GetString(format.Written(seed).Span);
            In(Contracts.NastyCultures[seed % Contracts.NastyCultures.Count], () =>
                Assert.Equal(first, Encoding.UTF8.GetString(format.Rewritten(format.Written(seed)).Span)));
        }
    }, cases: 200);

    [Fact]
    [Law("Every type with members: System.Text.Json writes it, reads it back equal and writes the same text.")]
    public void Converters_AnyValue_KeepIt() => Laws.Hold(Gen.Choose(0, int.MaxValue).ToArbitrary(), (int seed) =>
    {
        foreach (var keeps in DrawnTypes.All) keeps(new Draw(seed));
    }, cases: 200);

    [Fact]
    [Law("Every format: members that it does not know are kept when asked, written back into their objects, and refused otherwise.")]
    public void Read_UnknownMembers_AreKeptWhenAsked() => Laws.Hold(Gen.Choose(0, int.MaxValue).ToArbitrary(), (int seed) =>
    {
        foreach (var format in FormatCase.All.Where(format => format.KeepsUnknown))
        {
            var strange = Strange.Members(JsonNode.Parse(format.Written(seed).Span)!, new Random(seed));
            var kept = format.Kept(TestFiles.Utf8(strange.ToJsonString()));
            Assert.True(JsonNode.DeepEquals(strange, JsonNode.Parse(kept.Span)), format.ToString());
            Assert.Equal(kept.ToArray(), format.Kept(kept).ToArray());
            Assert.Throws<SpmFormatException>(() => format.Rewritten(kept));
        }
    }, cases: 200);

    [Fact]
    public void Format_OfEachText_IsTheOneStated()
    {
        foreach (var format in FormatCase.All)
        {
            Assert.Equal(format.ToString(), SpmFormat.StatedBy(format.Written(1).Span));
            Assert.All(format.Format.Readable, stated => Assert.Same(format.Format, SpmFormat.Find(stated)));
        }
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("[]", null)]
    [InlineData("{\"a\":{\"format\":\"x\"},\"format\":\"y\"", "y")]
    [InlineData("\uFEFF{\"format\":\"spm-submission/0\",", "spm-submission/0")]
    [InlineData("{\"format\":1}", null)]
    [InlineData("{\"a\":[[[", null)]
    [InlineData("{\"format\":\"\\ud800\"}", null)]
    public void StatedBy_OtherTexts_NeverThrows(string text, string? stated) => Assert.Equal(stated, SpmFormat.StatedBy(TestFiles.Utf8(text)));

    private static void In(string culture, Action check)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
