using System.Text.RegularExpressions;
using Spm.Core.Indices;
using Spm.Core.Json.Tests.Rows;
using Spm.Core.Testing.House;
using Spm.Core.Validation;

namespace Spm.Core.Json.Tests.Docs;

/// <summary>What docs/json.md shows is read as it stands there.</summary>
public partial class JsonPageTests
{
    private static readonly string Page = Repository.Read("docs/json.md");

    private static readonly byte[] Example = Block("json");

    [Fact]
    public void Example_IsRead_AndWrittenAgainWithoutLoss()
    {
        var submission = SubmissionJson.Read(Example, "docs/json.md");
        Assert.Equal(3, submission.Figures.Count);
        Assert.Equal(CanonicalHash.Of(Example), CanonicalHash.Of(SubmissionJson.Write(submission)));
        Assert.Contains(CanonicalHash.Of(Example), Page, StringComparison.Ordinal);
        Assert.DoesNotContain(RuleBook.For(submission.Period.Year).Check(submission).Findings, finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Example_NamesEveryKindOfMember()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(SpmFormat.Submission.JsonSchema());
        var definitions = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(each => each.Value).Append(schema.RootElement);
        var names = definitions.Where(each => each.TryGetProperty("properties", out _)).SelectMany(each => each.GetProperty("properties").EnumerateObject());
        Assert.All(names, name => Assert.Contains($"`{name.Name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_AreRead()
    {
        var read = RowsJson.Read(Block("ndjson"), RowSamples.Layout, "docs/json.md");
        Assert.True(read.IsClean);
        Assert.Equal(4, read.Rows);
    }

    [Fact]
    public void Refusal_IsTheOneShown()
    {
        var text = "{\n  \"format\": \"spm-submission/1\", \"region\": \"65.01\",\n  \"year\": 2025,\n  \"period\": \"2025-Q3\", \"sender\": \"Dinas Kesehatan\",\n  \"figures\": [\n"
            + "    {\"service\": \"kabkota.kesehatan.ibu-hamil\",\n     \"recipients\": {\"done\": \"2214\"}}]}";
        var refusal = SpmFormat.Submission.TryRead(TestFiles.Utf8(text), new SpmReadOptions { FileName = "kirim.json" }).Refusal!;
        foreach (var language in Enum.GetValues<Language>())
            Assert.Contains(Without(refusal.ToString(language)), Without(Page), StringComparison.Ordinal);

        static string Without(string message) => Bytes().Replace(message, "$1 0");
    }

    [Fact]
    public void Limits_AreThoseOfThePage()
    {
        var limits = SpmReadLimits.Default;
        Assert.Equal((64 << 20, 64, 1 << 20, 2_000_000, 100), (limits.Bytes, limits.Depth, limits.TextBytes, limits.Items, limits.Digits));
        Assert.Contains("64 MiB a file, 64 open brackets, 1 MiB a text, 2,000,000 values, 100 characters a number", Page, StringComparison.Ordinal);
    }

    private static byte[] Block(string language) => TestFiles.Utf8(Page.Split($"```{language}\n", 2)[1].Split("```", 2)[0]);

    [GeneratedRegex("(bita|byte) [0-9]+")]
    private static partial Regex Bytes();
}
