using System.Text.Json;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Reports;

namespace Spm.Core.Json.Tests;

public class ReportCardJsonTests
{
    public static TheoryData<string> Examples =>
        ["kabupaten-bulungan-2025.json", "provinsi-jawa-tengah-2025.json", "dki-jakarta-2025.json", "kabupaten-nabire-2025.json"];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_Example_ItsExactPartsMakeTheIndex(string file)
    {
        var root = Written(file);
        var services = Services(root);

        var rebuilt = services.Where(HasIndex).Aggregate(Ratio.Zero, (sum, service) => sum + Exact(service, "weight") * Exact(service.GetProperty("index"), "exact"));
        var lost = services.Where(HasIndex).Aggregate(Ratio.Zero, (sum, service) => sum + Exact(service.GetProperty("pointsLost"), "exact"));

        var index = Exact(root.GetProperty("index"), "exact");
        Assert.Equal(index, rebuilt);
        Assert.Equal(100 - index * 100, lost);
        Assert.Equal(Percentage.Round(index, 2, RoundingMode.HalfAwayFromZero).ToString(), root.GetProperty("index").GetProperty("published").GetString());
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_Example_EveryServiceFollowsFromItsFigures(string file)
    {
        foreach (var service in Services(Written(file)).Where(HasIndex))
        {
            var items = service.GetProperty("quality").GetProperty("items").EnumerateArray().Where(item => item.GetProperty("share").ValueKind == JsonValueKind.String).ToArray();
            var recipients = Exact(service.GetProperty("recipients"), "share");
            var quality = items.Length == 0 ? Ratio.Zero : items.Aggregate(Ratio.Zero, (sum, item) => sum + Exact(item, "share")) / items.Length;

            Assert.Equal((recipients * 4 + quality) / 5, Exact(service.GetProperty("index"), "exact"));
        }
    }

    [Theory]
    [InlineData("kabupaten-nabire-2025.json", "yearStillOpen")]
    [InlineData("kabupaten-bulungan-2025.json", "servicesNotReported")]
    public void Write_ProvisionalResult_SaysSoWithTheReason(string file, string reason)
    {
        var status = Written(file).GetProperty("status");

        Assert.True(status.GetProperty("provisional").GetBoolean());
        Assert.True(status.GetProperty("reasons").GetProperty(reason).GetInt32() >= 1);
    }

    [Fact]
    public void Write_Rules_NameMethodHashAndConfidence()
    {
        var rules = Written("provinsi-jawa-tengah-2025.json").GetProperty("rules");

        Assert.Equal("Permendagri 59/2021", rules.GetProperty("name").GetString());
        Assert.Contains("SEEN[S13]", rules.GetProperty("confidence").GetProperty("scale").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-11-22", rules.GetProperty("edition").GetString());
        Assert.Equal(64, rules.GetProperty("hash").GetString()!.Length);
        Assert.Equal(AchievementMethod.Accepted.Select(key => key.Key), rules.GetProperty("method").EnumerateObject().Select(member => member.Name));
        Assert.Contains("CONFLICT", rules.GetProperty("confidence").GetProperty("quality").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FindingsAlone_KeepCodePlaceAndBothLanguages()
    {
        var submission = Example("dengan-kesalahan.json");
        var findings = RuleBook.For(submission.Period.Year).Check(submission).Findings;

        var root = JsonDocument.Parse(FindingsJson.Write(findings)).RootElement;

        Assert.Equal(FindingsJson.Format, root.GetProperty("format").GetString());
        var written = root.GetProperty("findings").EnumerateArray().ToArray();
        Assert.Equal(findings.Select(finding => finding.Code), written.Select(finding => finding.GetProperty("code").GetString()));
        Assert.Equal(findings.Select(finding => finding.Message(Language.Indonesian)), written.Select(finding => finding.GetProperty("message").GetProperty("id").GetString()));
        var negative = written.First(finding => finding.GetProperty("code").GetString() == "SPM1006").GetProperty("where");
        Assert.Equal("dengan-kesalahan.json", negative.GetProperty("file").GetString());
        Assert.Contains("-", System.Text.Encoding.UTF8.GetString(TestFiles.Example("dengan-kesalahan.json")).Split('\n')[negative.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal);
    }

    private static JsonElement Written(string file)
    {
        var submission = Example(file);
        var rules = RuleBook.For(submission.Period.Year);
        return JsonDocument.Parse(ReportCardJson.Write(ReportCard.Of(rules.Check(submission), rules))).RootElement;
    }

    private static Stages.Submission Example(string file) => SubmissionJson.Read(TestFiles.Example(file), file);

    private static JsonElement[] Services(JsonElement root) =>
        [.. root.GetProperty("urusan").EnumerateArray().SelectMany(urusan => urusan.GetProperty("services").EnumerateArray())];

    private static bool HasIndex(JsonElement service) => service.GetProperty("index").GetProperty("exact").ValueKind == JsonValueKind.String;

    private static Ratio Exact(JsonElement element, string name) => Ratio.Parse(element.GetProperty(name).GetString()!);
}
