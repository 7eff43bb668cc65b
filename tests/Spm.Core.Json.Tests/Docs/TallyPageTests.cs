using System.Text.RegularExpressions;
using Spm.Core.Aggregation;
using Spm.Core.Json.Tests.Rows;
using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.Docs;

/// <summary>What docs/tally-parts.md shows is one part, in both forms.</summary>
public partial class TallyPageTests
{
    private static readonly string Page = Repository.Read("docs/tally-parts.md");

    [Fact]
    public void Text_IsReadAndWrittenAgainAsItStands()
    {
        var part = TallyJson.Read(TestFiles.Utf8(Block("json")), RowSamples.Layout, "docs/tally-parts.md");

        Assert.Equal(Block("json"), System.Text.Encoding.UTF8.GetString(TallyJson.Write(part).Span));
        Assert.Equal(5, part.Rows);
    }

    [Fact]
    public void Bytes_AreThoseOfTheSamePart()
    {
        var bytes = TallyBinary.Write(TallyJson.Read(TestFiles.Utf8(Block("json")), RowSamples.Layout)).ToArray();

        Assert.Equal(Convert.ToHexString(bytes), string.Concat(Block("hex").Split('\n').Select(line => line.Split("  ")[0].Replace(" ", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void Limits_AreThoseOfThePage()
    {
        Assert.Equal((128 << 20, 4_000_000), (TallyJson.Limits.Bytes, TallyJson.Limits.Items));
        Assert.Contains("128 MiB and 4,000,000 values", Page, StringComparison.Ordinal);
        Assert.Contains($"at most {TallyPart.LongestName} characters", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_AreAllNamed()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(SpmFormat.Tally.JsonSchema());
        var definitions = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(each => each.Value).Append(schema.RootElement);
        var names = definitions.Where(each => each.TryGetProperty("properties", out _)).SelectMany(each => each.GetProperty("properties").EnumerateObject());
        Assert.All(names, name => Assert.Matches($"[`\"]{name.Name}[`\"]", Page));
    }

    private static string Block(string language) => Fence().Matches(Page).Single(match => match.Groups[1].Value == language).Groups[2].Value;

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
