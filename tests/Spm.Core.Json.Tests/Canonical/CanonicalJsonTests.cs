using System.Text;
using FsCheck.Fluent;

namespace Spm.Core.Json.Tests.Canonical;

public class CanonicalJsonTests
{
    /// <summary>RFC 8785, 3.2.2.</summary>
    [Fact]
    public void Of_ExampleOfTheRfc_IsThatOfTheRfc() => Assert.Equal(
        """{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
        Text("""
            {
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """));

    /// <summary>RFC 8785, 3.2.3: by UTF-16 code units, so that a surrogate pair stands before U+FB33.</summary>
    [Fact]
    public void Of_NamesOfTheRfc_AreSortedByCodeUnits()
    {
        var sorted = Text("""
            {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
             "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
            """);

        Assert.Equal(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
            sorted);
    }

    [Theory]
    [InlineData("\"\\b\\t\\n\\f\\r\\\"\\\\\"", "\"\\b\\t\\n\\f\\r\\\"\\\\\"")]
    [InlineData("\"\\u0008\\u0009\\u000A\\u000c\\u000D\\u0022\\u005C\"", "\"\\b\\t\\n\\f\\r\\\"\\\\\"")]
    [InlineData("\"\\u0000\\u000B\\u001F\"", "\"\\u0000\\u000b\\u001f\"")]
    [InlineData("\"\\u007f\\/\\u2028\"", "\"\u007f/\u2028\"")]
    [InlineData(" { } ", "{}")]
    [InlineData("[ [ ] , { \"b\" : 1 , \"a\" : [ ] } ]", "[[],{\"a\":[],\"b\":1}]")]
    [InlineData("9007199254740991", "9007199254740991")]
    [InlineData("-9007199254740991", "-9007199254740991")]
    [InlineData("{\"aa\":1,\"a\":2,\"\":3,\"B\":4}", "{\"\":3,\"B\":4,\"a\":2,\"aa\":1}")]
    public void Of_Text_HasOneSpelling(string text, string canonical) => Assert.Equal(canonical, Text(text));

    [Theory]
    [InlineData("{\"a\": 1, \"b\": {\"c\": 1, \"\\u0063\": 2}}", "$.b.c", "The member|stands twice")]
    [InlineData("[1, 0.5]", "$[1]", "found 0.5|whole number")]
    [InlineData("{\"done\": 1e3}", "$.done", "found 1e3|whole number")]
    [InlineData("{\"done\": 1.000}", "$.done", "1.000 is ambiguous")]
    [InlineData("{\"done\": -0}", "$.done", "found -0; zero is written 0")]
    [InlineData("{\"done\": 9007199254740992}", "$.done", "found 9007199254740992|-9007199254740991 to 9007199254740991")]
    [InlineData("[\"\\ud800\"]", "$[0]", "half of a surrogate pair")]
    [InlineData("{\"a\": 1,}", "$.a", "found a comma before a closing bracket")]
    [InlineData("{} {}", "$", "found '{'")]
    [InlineData("", "$", "the text ends before the JSON is complete")]
    public void Of_WithoutCanonicalForm_IsRefusedWithItsPlace(string text, string path, string words)
    {
        var refusal = Assert.Throws<SpmFormatException>(() => CanonicalJson.Of(TestFiles.Utf8(text)));

        Assert.Equal(path, refusal.Path);
        Assert.All(words.Split('|'), part => Assert.Contains(part, refusal.Message, StringComparison.OrdinalIgnoreCase));
        Assert.False(CanonicalJson.IsCanonical(TestFiles.Utf8(text)));
        Assert.Throws<SpmFormatException>(() => CanonicalHash.Of(TestFiles.Utf8(text)));
    }

    [Fact]
    public void Of_DeepNesting_IsReadOrRefused()
    {
        Assert.Equal(128, CanonicalJson.Of(TestFiles.Utf8(new string('[', 64) + new string(']', 64))).Length);
        Assert.Throws<SpmFormatException>(() => CanonicalJson.Of(TestFiles.Utf8(new string('[', 100_000))));
    }

    [Fact]
    public void Of_ByteOrderMark_IsLeftOut() => Assert.Equal("[]", Text("\uFEFF[]"));

    [Fact]
    [Law("Canonical JSON is that of RFC 8785, member by member and letter by letter.")]
    public void Of_AnyJson_IsWhatTheRfcSays() => Laws.Hold(
        AnyJson.Values, Choices, (AnyJson json, int choice) => json.Canonical().AsSpan().SequenceEqual(CanonicalJson.Of(json.Spelt(choice)).Span));

    [Fact]
    [Law("Canonical JSON of canonical JSON is itself.")]
    public void Of_Canonical_IsItself() => Laws.Hold(
        AnyJson.Values, Choices, (AnyJson json, int choice) => CanonicalJson.IsCanonical(CanonicalJson.Of(json.Spelt(choice))));

    [Fact]
    [Law("Order of members, white space and escapes change neither canonical JSON nor its hash.")]
    public void Of_AnySpelling_GivesTheSameBytesAndHash() => Laws.Hold(
        AnyJson.Values, Choices.Generator.Two().ToArbitrary(), (AnyJson json, (int One, int Two) choice) =>
        {
            var (one, two) = (json.Spelt(choice.One), json.Spelt(choice.Two));
            return CanonicalJson.Of(one).Span.SequenceEqual(CanonicalJson.Of(two).Span) && CanonicalHash.Of(one) == CanonicalHash.Of(two);
        });

    [Fact]
    public void Hash_KnownText_IsItsSha256()
    {
        Assert.Equal("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", CanonicalHash.Of(TestFiles.Utf8(" { } ")));
        Assert.NotEqual(CanonicalHash.Of(TestFiles.Utf8("{\"a\":1}")), CanonicalHash.Of(TestFiles.Utf8("{\"a\":\"1\"}")));
    }

    private static FsCheck.Arbitrary<int> Choices { get; } = Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static string Text(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(TestFiles.Utf8(json)).Span);
}
