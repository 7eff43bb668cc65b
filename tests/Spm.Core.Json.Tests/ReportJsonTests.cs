using System.Text.Json;
using NodaTime.Text;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Quantities;
using Spm.Core.Reports;

namespace Spm.Core.Json.Tests;

public class ReportJsonTests
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

        var index = Exact(root.GetProperty("result").GetProperty("index"), "exact");
        Assert.Equal(index, rebuilt);
        Assert.Equal(100 - index * 100, lost);
        Assert.Equal(Percentage.Round(index, 2, RoundingMode.HalfAwayFromZero).ToString(), root.GetProperty("result").GetProperty("index").GetProperty("published").GetString());
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_Example_EveryServiceFollowsFromItsFigures(string file)
    {
        foreach (var service in Services(Written(file)).Where(HasIndex))
        {
            var items = service.GetProperty("quality").GetProperty("items").EnumerateArray().Where(item => item.TryGetProperty("share", out _)).ToArray();
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
        var status = Written(file).GetProperty("result").GetProperty("status");

        Assert.True(status.GetProperty("provisional").GetBoolean());
        Assert.True(status.GetProperty("reasons").GetProperty(reason).GetInt32() >= 1);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_Example_IndexLiesInBothIntervals(string file)
    {
        var root = Written(file);
        var interval = root.GetProperty("interval");
        var silence = interval.GetProperty("notReported");
        var both = interval.GetProperty("notReportedOrNotYetDue");

        foreach (var range in new[] { silence, both })
        {
            var (low, high) = (Exact(range.GetProperty("low"), "exact"), Exact(range.GetProperty("high"), "exact"));
            Assert.InRange(Exact(root.GetProperty("result").GetProperty("index"), "exact"), low, high);
            Assert.Equal(range.GetProperty("ratings").GetArrayLength() == 1, range.GetProperty("ratingCertain").GetBoolean());
            Assert.Contains(root.GetProperty("result").GetProperty("index").GetProperty("rating").GetString(), range.GetProperty("ratings").EnumerateArray().Select(rating => rating.GetString()));
        }

        Assert.True(Exact(both.GetProperty("low"), "exact") <= Exact(silence.GetProperty("low"), "exact"));
    }

    [Fact]
    public void Write_NoIndex_HasNoInterval()
    {
        var rules = RuleBook.For(new Periods.BudgetYear(2025));
        var key = "kabkota.perumahan-rakyat.rumah-korban-bencana";
        var submission = new Stages.Submission(
            Regions.RegionCode.Parse("65.01"), Periods.ReportingPeriod.Parse("2025"), "contoh", [Stages.ServiceFigures.NotApplicable(key, "tidak ada bencana")])
        { Services = [key] };

        var root = JsonDocument.Parse(ReportJson.Write(ReportCard.Of(rules.Check(submission), rules))).RootElement;

        Assert.False(root.GetProperty("interval").TryGetProperty("notReported", out _));
        Assert.False(root.GetProperty("result").TryGetProperty("index", out _));
        Assert.Equal("There is no index to compare.", root.GetProperty("sensitivity").GetProperty("all").GetProperty("sentence").GetProperty("en").GetString());
    }

    [Fact]
    public void Write_Sensitivity_NamesTheLargestMovementAndEveryReading()
    {
        var root = Written("kabupaten-bulungan-2025.json");
        var sensitivity = root.GetProperty("sensitivity");
        var largest = sensitivity.GetProperty("inConflict");
        var readings = sensitivity.GetProperty("readings").EnumerateArray().ToDictionary(reading => $"{reading.GetProperty("key").GetString()}={reading.GetProperty("value").GetString()}");

        Assert.Equal("not-reported=left-out", largest.GetProperty("policy").GetString());
        var moved = Exact(root.GetProperty("result").GetProperty("index"), "exact") + Exact(largest, "points") / 100;
        Assert.Equal(readings["not-reported=left-out"].GetProperty("published").GetString(), Percentage.Round(moved, 2, RoundingMode.HalfAwayFromZero).ToString());
        Assert.Contains("1,43 poin", largest.GetProperty("sentence").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Contains("one quality item", readings["quality=single-figure"].GetProperty("refusal").GetString(), StringComparison.Ordinal);
        Assert.True(readings["quality=pooled-sum"].GetProperty("inConflict").GetBoolean());
        Assert.False(readings["cap=none"].GetProperty("inConflict").GetBoolean());
    }

    [Fact]
    public void Write_Rules_NameMethodHashAndConfidence()
    {
        var rules = Written("provinsi-jawa-tengah-2025.json").GetProperty("result").GetProperty("rules");
        var settings = rules.GetProperty("settings").EnumerateArray().ToDictionary(setting => setting.GetProperty("key").GetString()!);

        Assert.Equal("Permendagri 59/2021", rules.GetProperty("name").GetString());
        Assert.Contains("SEEN[S13]", settings["scale"].GetProperty("basis").GetProperty("marks").GetString(), StringComparison.Ordinal);
        Assert.Equal(LocalDatePattern.Iso.Format(Edition.KnownAsOf), rules.GetProperty("edition").GetString());
        Assert.Equal(64, rules.GetProperty("hash").GetString()!.Length);
        Assert.Equal(AchievementMethod.Accepted.Select(key => key.Key).Append("scale").Order(), settings.Keys.Order());
        Assert.Equal("conflict", settings["quality"].GetProperty("basis").GetProperty("confidence").GetString());
    }

    [Fact]
    public void Write_Senders_LoseThePointsOfTheirServices()
    {
        var root = Written("kabupaten-bulungan-2025.json");

        var agencies = root.GetProperty("agencies").EnumerateArray().ToArray();
        var lost = agencies.Aggregate(Ratio.Zero, (sum, agency) => sum + Exact(agency.GetProperty("pointsLost"), "exact"));
        Assert.Equal(100 - Exact(root.GetProperty("result").GetProperty("index"), "exact") * 100, lost);
        Assert.All(agencies, agency => Assert.Equal(
            Exact(agency.GetProperty("pointsLost"), "exact"),
            agency.GetProperty("services").EnumerateArray().Aggregate(Ratio.Zero, (sum, entry) => sum + Exact(entry, "points"))));
        Assert.Equal(Services(root).Length, root.GetProperty("services").GetProperty("owed").GetInt32());
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
        var negative = written.First(finding => finding.GetProperty("code").GetString() == "SPM1006").GetProperty("where").GetProperty("source");
        Assert.Equal("dengan-kesalahan.json", negative.GetProperty("file").GetString());
        Assert.Contains("-", System.Text.Encoding.UTF8.GetString(TestFiles.Example("dengan-kesalahan.json")).Split('\n')[negative.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal);
    }

    private static JsonElement Written(string file)
    {
        var submission = Example(file);
        var rules = RuleBook.For(submission.Period.Year);
        return JsonDocument.Parse(ReportJson.Write(ReportCard.Of(rules.Check(submission), rules))).RootElement;
    }

    private static Stages.Submission Example(string file) => SubmissionJson.Read(TestFiles.Example(file), file);

    private static JsonElement[] Services(JsonElement root) =>
        [.. root.GetProperty("result").GetProperty("urusan").EnumerateArray().SelectMany(urusan => urusan.GetProperty("services").EnumerateArray())];

    private static bool HasIndex(JsonElement service) => service.TryGetProperty("index", out _);

    private static Ratio Exact(JsonElement element, string name) => Ratio.Parse(element.GetProperty(name).GetString()!);
}
