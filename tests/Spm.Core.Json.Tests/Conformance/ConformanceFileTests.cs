using System.Text;

namespace Spm.Core.Json.Tests.Conformance;

/// <summary>Whole files, a case a line, and what is refused with path and line.</summary>
public class ConformanceFileTests
{
    private const string Empty = """{"name":"a","year":2025,"figures":[],"expect":{}}""";

    private const string Key = "kabkota.kesehatan.ibu-hamil";

    /// <summary>A case, the path of its mistake, words of the message.</summary>
    public static TheoryData<string, string, string> Malformed => new()
    {
        { """{"year":2025,"figures":[],"expect":{}}""", "$.name", "missing" },
        { """{"name":"a","figures":[],"expect":{}}""", "$.year", "missing" },
        { """{"name":"a","year":2025,"expect":{}}""", "$.figures", "missing" },
        { """{"name":"a","year":2025,"figures":[]}""", "$.expect", "missing" },
        { """{"name":"a","name":"a","year":2025,"figures":[],"expect":{}}""", "$.name", "twice" },
        { """{"name":"a","title":"a","year":2025,"figures":[],"expect":{}}""", "$.title", "accepted are name, year, figures, expect, catches, method" },
        { """{"name":7,"year":2025,"figures":[],"expect":{}}""", "$.name", "the number 7" },
        { """{"name":"a","year":"2025","figures":[],"expect":{}}""", "$.year", "without quotes" },
        { """{"name":"a","year":2018,"figures":[],"expect":{}}""", "$.year", "2018 cannot be computed" },
        { """{"name":"a","year":10000,"figures":[],"expect":{}}""", "$.year", "1 to 9999" },
        { """{"name":"a","year":2025.0,"figures":[],"expect":{}}""", "$.year", "whole number" },
        { """{"name":"a","year":2025,"catches":"x","figures":[],"expect":{}}""", "$.catches", "an array" },
        { """{"name":"a","year":2025,"catches":[1],"figures":[],"expect":{}}""", "$.catches[0]", "text" },
        { """{"name":"a","year":2025,"method":{"cup":"none"},"figures":[],"expect":{}}""", "$.method.cup", "perhaps \"cap\" is meant" },
        { """{"name":"a","year":2025,"method":{"cap":"nothing"},"figures":[],"expect":{}}""", "$.method.cap", "accepted are at-one, none" },
        { """{"name":"a","year":2025,"method":{"cap":"none","cap":"none"},"figures":[],"expect":{}}""", "$.method.cap", "twice" },
        { """{"name":"a","year":2025,"method":{"digits":7},"figures":[],"expect":{}}""", "$.method.digits", "0 to 6" },
        { """{"name":"a","year":2025,"method":{"digits":"7"},"figures":[],"expect":{}}""", "$.method.digits", "accepted are 0, 1, 2" },
        { """{"name":"a","year":2025,"method":{"cap":1},"figures":[],"expect":{}}""", "$.method.cap", "text" },
        { Case("""{"service":"kabkota.kesehatan.ibu-hamill"}"""), "$.figures[0].service", "perhaps \"kabkota.kesehatan.ibu-hamil\" is meant" },
        { Case($$"""{"service":"{{Key}}"},{"service":"{{Key}}"}"""), "$.figures[1].service", "twice" },
        { Case($$"""{"service":"{{Key}}","evidence":"x"}"""), "$.figures[0].evidence", "accepted are service, recipients, quality, notApplicable, notYetDue;" },
        { Counts("\"done\":1"), "$.figures[0].recipients.done", "without \"required\"" },
        { Counts("\"required\":-1"), "$.figures[0].recipients.required", "0 to 9007199254740991" },
        { Counts("\"required\":9007199254740992"), "$.figures[0].recipients.required", "0 to 9007199254740991" },
        { Counts("\"required\":99999999999999999999"), "$.figures[0].recipients.required", "0 to 9007199254740991" },
        { Counts("\"required\":1.0"), "$.figures[0].recipients.required", "whole number" },
        { Counts("\"required\":1e2"), "$.figures[0].recipients.required", "whole number" },
        { Counts("\"required\":-0"), "$.figures[0].recipients.required", "zero is written 0" },
        { Counts("\"required\":1.125"), "$.figures[0].recipients.required", "ambiguous" },
        { Counts("\"required\":null"), "$.figures[0].recipients.required", "null" },
        { Counts("\"required\":1,\"planned\":1"), "$.figures[0].recipients.planned", "accepted are required, done" },
        { Counts("\"required\":1,\"revisions\":[]"), "$.figures[0].recipients.revisions", "accepted are required, done" },
        { Item("\"indicator\":\"a\",\"component\":\"goods\",\"revisions\":[]"), "$.figures[0].quality[0].revisions", "accepted are" },
        { Case($$"""{"service":"{{Key}}","unit":"orang"}"""), "$.figures[0].unit", "accepted are service, recipients, quality, notApplicable, notYetDue" },
        { Case($$"""{"service":"{{Key}}","overlaps":[]}"""), "$.figures[0].overlaps", "accepted are service, recipients, quality, notApplicable, notYetDue" },
        { Item("\"indicator\":\"a\",\"component\":\"juknis\""), "$.figures[0].quality[0].component", "accepted are goods, services, staff, procedure" },
        { Item("\"indicator\":\"a\",\"component\":\"goods\",\"done\":1"), "$.figures[0].quality[0].done", "without \"required\"" },
        { Item("\"indicator\":\"a\",\"component\":\"goods\",\"unit\":\"x\""), "$.figures[0].quality[0].unit", "accepted are" },
        { Item("\"indicator\":\"a\",\"component\":\"goods\",\"required\":1,\"notYetDue\":\"x\""), "$.figures[0].quality[0].notYetDue", "not beside \"required\"" },
        { Item("\"indicator\":\"a\",\"component\":\"goods\"},{\"indicator\":\"a\",\"component\":\"staff\""), "$.figures[0].quality[1].indicator", "twice" },
        { Case($$"""{"service":"{{Key}}","notApplicable":"x","recipients":{} }"""), "$.figures[0].notApplicable", "not beside \"recipients\"" },
        { Case($$"""{"service":"{{Key}}","quality":null}"""), "$.figures[0].quality", "an array" },
        { Expect("""{"regions":{} }"""), "$.expect.regions", "perhaps \"region\" is meant" },
        { Expect("""{"urusan":{"sosal":null} }"""), "$.expect.urusan.sosal", "perhaps \"sosial\" is meant" },
        { Expect("""{"services":{"a":null} }"""), "$.expect.services.a", "not known" },
        { Expect("""{"services":null}"""), "$.expect.services", "an object" },
        { Expect("""{"region":{"index":0.6} }"""), "$.expect.region.index", "the number 0.6" },
        { Expect("""{"region":{"index":"60%"} }"""), "$.expect.region.index", "a fraction of 1" },
        { Expect("""{"region":{"index":"-1"} }"""), "$.expect.region.index", "a fraction of 1" },
        { Expect("""{"region":{"index":"1/0"} }"""), "$.expect.region.index", "a fraction of 1" },
        { Expect("""{"region":{"index":"1/2/3"} }"""), "$.expect.region.index", "a fraction of 1" },
        { Expect("""{"region":{"score":"1"} }"""), "$.expect.region.score", "accepted are index, published, rating" },
        { """{"name":"a","year":2025,"method":{"quality":"single-figure"},"expect":{},"figures":[{"service":"kabkota.kesehatan.ibu-hamil","quality":[{"indicator":"a","component":"goods"},{"indicator":"b","component":"goods"}]}]}""", "$.figures[0].quality", "takes one quality item" },
        { Empty + Empty, "$", "where JSON does not allow it" },
        { "[]", "$", "an object" },
        { "{", "$", "ends before" },
        { "nonsense", "$", "where JSON does not allow it" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Read_MalformedCase_IsRefusedWithPathAndLine(string vector, string path, string words)
    {
        var lines = Assert.Throws<SpmFormatException>(() => Read($"{Empty}\n\n{vector}\n{Empty}", "a.ndjson"));
        Assert.Equal(("a.ndjson", 3, path), (lines.File, lines.Line, lines.Path));
        Assert.Contains(words, lines.Message, StringComparison.Ordinal);
        Assert.InRange(lines.Byte, Empty.Length + 2, Empty.Length + 2 + vector.Length);

        var whole = Assert.Throws<SpmFormatException>(() => Read($$"""{"format":"spm-conformance/1","cases":[{{"\n"}}{{Empty}},{{"\n"}}{{vector}}]}""", "a.json"));
        Assert.Equal(3, whole.Line);
        if (path.Length > 1) Assert.Equal(path.Replace("$", "$.cases[1]", StringComparison.Ordinal), whole.Path);
    }

    [Theory]
    [InlineData("{}", "$.format", 1)]
    [InlineData("{\"format\":\"spm-conformance/1\"}", "$.cases", 1)]
    [InlineData("{\"format\":\"spm-conformance/2\",\"cases\":[]}", "$.format", 1)]
    [InlineData("{\"format\":\"spm-conformance/1\",\n\"cases\":{}}", "$.cases", 2)]
    [InlineData("{\"format\":\"spm-conformance/1\",\"cases\":[],\n\"note\":1}", "$.note", 2)]
    [InlineData(Empty, "$.name", 1)]
    [InlineData("", "$", 1)]
    public void Read_MalformedWholeFile_IsRefused(string text, string path, int line)
    {
        var refused = Assert.Throws<SpmFormatException>(() => Read(text, "a.json"));
        Assert.Equal((path, line), (refused.Path, refused.Line));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("-")]
    public void Read_WithoutAnEndingName_LooksAtTheFirstLine(string? name)
    {
        var whole = $$"""{"format":"spm-conformance/1","cases":[{{Empty}},{{Empty}}]}""";
        Assert.Equal(2, Read(whole, name).Count);
        Assert.Equal(2, Read("\uFEFF" + whole, name).Count);
        Assert.Equal(2, Read("\uFEFF\n \r\n" + whole.Replace("{\"format", "{\n\"format", StringComparison.Ordinal) + "\n\n", name).Count);
        Assert.Equal(2, Read($$"""{"cases":[{{Empty}},{{Empty}}],"format":"spm-conformance/1"}""", name).Count);
        Assert.Equal(3, Read($"\n{Empty}\r\n \t\n{Empty}\n{Empty}", name).Count);
        Assert.Single(Read("\uFEFF" + Empty, name));
        Assert.Empty(Read("", name));
        Assert.Equal(3, Assert.Throws<SpmFormatException>(() => Read($"\n{{\"format\":\"spm-conformance/1\",\n\"case\":[]}}", name)).Line);
        Assert.Equal(2, Assert.Throws<SpmFormatException>(() => Read($"{Empty}\n{whole}", name)).Line);
    }

    [Fact]
    public void Read_DigitsAsNumberOrText_AreTheSame()
    {
        foreach (var digits in new[] { "3", "\"3\"" })
            Assert.Equal([new("digits", "3")], Assert.Single(Read("{\"name\":\"a\",\"year\":2025,\"method\":{\"digits\":" + digits + "},\"figures\":[],\"expect\":{}}")).Method);
    }

    [Fact]
    public void Read_ACaseALine_GivesCasesBeforeTheMalformedLine()
    {
        using var stream = new MemoryStream(TestFiles.Utf8($"{Empty}\nx"));
        using var cases = ConformanceFile.Read(stream, "-").GetEnumerator();
        Assert.True(cases.MoveNext());
        Assert.Throws<SpmFormatException>(() => cases.MoveNext());
    }

    [Fact]
    public void Read_ACaseALine_NeedsBoundedMemory()
    {
        const int cases = 100_000;
        var line = TestFiles.Utf8(Empty + "\n");
        using var stream = new EndlessStream(line, cases);
        var (count, mostAhead) = (0, 0L);
        WeakReference? early = null;
        foreach (var vector in ConformanceFile.Read(stream))
        {
            // What was taken from the stream and not yet given out is all that the reader can hold.
            mostAhead = Math.Max(mostAhead, stream.Given - ++count * (long)line.Length);
            if (count == 10) early = new WeakReference(vector);
        }

        GC.Collect();
        Assert.Equal(cases, count);
        Assert.InRange(mostAhead, 0, 1 << 17);
        Assert.False(early!.IsAlive);
    }

    [Fact]
    public void Read_EndlessLine_IsRefused()
    {
        using var stream = new EndlessStream(TestFiles.Utf8("[[[["), repeats: int.MaxValue);
        Assert.Contains("longer than 16777216 bytes", Assert.Throws<SpmFormatException>(() => ConformanceFile.Read(stream).Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MoreItemsThanTheCoreTakes_IsRefused()
    {
        var items = string.Join(',', Enumerable.Range(0, 1001).Select(i => $$"""{"indicator":"{{i}}","component":"goods"}"""));
        Assert.Equal("$.figures[0].quality[1000]", Assert.Throws<SpmFormatException>(() => Read(Case($$"""{"service":"{{Key}}","quality":[{{items}}]}"""))).Path);
    }

    private static List<ConformanceCase> Read(string text, string? name = null)
    {
        using var stream = new EndlessStream(Encoding.UTF8.GetBytes(text), repeats: 1);
        return [.. ConformanceFile.Read(stream, name)];
    }

    private static string Case(string figures) => $$"""{"name":"a","year":2025,"expect":{},"figures":[{{figures}}]}""";

    private static string Counts(string counts) => Case("{\"service\":\"" + Key + "\",\"recipients\":{" + counts + "}}");

    private static string Item(string members) => Case("{\"service\":\"" + Key + "\",\"quality\":[{" + members + "}]}");

    private static string Expect(string expect) => $$"""{"name":"a","year":2025,"figures":[],"expect":{{expect}} }""";
}
