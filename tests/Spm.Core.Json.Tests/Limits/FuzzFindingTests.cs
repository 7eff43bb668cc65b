using System.Text;
using System.Text.Json.Nodes;
using Spm.Core.Json.Tests.Rows;

namespace Spm.Core.Json.Tests.Limits;

/// <summary>What the fuzz program found, a row each.</summary>
public class FuzzFindingTests
{
    private const string Head = "{\"format\":\"spm-submission/1\",\"region\":\"65.01\",\"year\":2025,\"period\":\"2025\",\"sender\":\"a\"";
    private const string Collection = "{\"format\":\"spm-data-collection/1\",\"region\":\"65.01\",\"year\":2025,\"day\":\"2025-03-01\",\"source\":\"a\"";
    private const string Mothers = "\"kabkota.kesehatan.ibu-hamil\"";

    [Theory]
    [InlineData("spm-submission/1", $"{Head},\"figures\":[{{\"service\":\"a\",\"recipients\":{{\"x\":1}}}}]}}")]
    [InlineData("spm-calendar/1", "{\"format\":\"spm-calendar/1\",\"patterns\":[{\"duty\":\"quarterly-report\",\"from\":\"2025-Q3\",\"months\":1,\"day\":10,\"scope\":{\"x\":{\"y\":[]}},\"basis\":{\"citation\":\"a\",\"marks\":\"SEEN\",\"confidence\":\"seen\"}}]}")]
    public void Write_UnknownMemberOfAnObjectThatSaysNothing_IsWrittenBack(string stated, string text)
    {
        var format = Formats.FormatCase.All.Single(each => each.ToString() == stated);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(format.Kept(TestFiles.Utf8(text)).Span)));
    }

    [Theory]
    [InlineData($"{Collection},\"missing\":[{Mothers},{Mothers}],\"services\":[]}}", "$.missing")]
    [InlineData($"{Collection},\"missing\":[{Mothers}],\"services\":[{{\"service\":{Mothers}}}]}}", "$.missing")]
    [InlineData($"{Collection},\"services\":[{{\"service\":{Mothers}}},{{\"service\":{Mothers}}}]}}", "$.services")]
    public void Read_ServiceTwiceInADataCollection_IsRefused(string text, string path) =>
        Assert.Equal(path, SpmFormat.DataCollection.TryRead(TestFiles.Utf8(text)).Refusal?.Path);

    [Theory]
    [InlineData("\"entries\":[{\"period\":\"2025-Q1/Q3\",\"closing\":\"2025-10-15\"")]
    [InlineData("\"patterns\":[{\"from\":\"2025-Q1/Q3\",\"months\":1,\"day\":10")]
    [InlineData("\"extensions\":[{\"period\":\"2025-Q1/Q3\",\"until\":\"2025-10-20\",\"reason\":\"a\"")]
    public void Read_PeriodThatTheCalendarSpellsOtherwise_IsRefused(string part) => Assert.Equal("\"2025-Q3\"", SpmFormat.Calendar.TryRead(TestFiles.Utf8(
        $"{{\"format\":\"spm-calendar/1\",{part},\"duty\":\"quarterly-report\",\"basis\":{{\"citation\":\"a\",\"marks\":\"SEEN\",\"confidence\":\"seen\"}}}}]}}")).Refusal?.Example);

    [Fact]
    public void Read_KnownChannelWithOtherNames_IsRefused()
    {
        var sample = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "spm-report-file-1", "contoh-3.json")));
        var text = sample.Replace("\"channel\": \"manual\"", "\"channel\": {\"key\": \"manual\", \"id\": \"a\", \"en\": \"b\", \"basis\": {\"citation\": \"a\", \"marks\": \"SEEN\", \"confidence\": \"seen\"}}", StringComparison.Ordinal);
        Assert.NotEqual(sample, text);
        Assert.EndsWith(".channel.key", SpmFormat.ReportFile.TryRead(TestFiles.Utf8(text)).Refusal?.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownMemberBesideAShortForm_IsRefused()
    {
        var text = TestFiles.Utf8($"{Head},\"figures\":[{{\"service\":\"a\",\"recipients\":{{\"evidence\":{{\"kind\":\"b\",\"x\":1}}}}}}]}}");
        Assert.Equal("$.figures[0].recipients.evidence", SubmissionJson.TryRead(text, new SpmReadOptions { KeepsUnknown = true }).Refusal?.Path);
    }

    [Theory]
    [InlineData("{\"format\":\"spm-rows/1\",\"\\ud800\":1,\"rows\":[]}")]
    [InlineData("{\"format\":\"spm-rows/1\",\"\\udc00\":1}\n")]
    public void Rows_HalfASurrogatePairInTheHead_EndsTheReading(string text) =>
        Assert.NotNull(RowsJson.Read(TestFiles.Utf8(text), RowSamples.Layout).Stop);

    [Fact]
    public void Verify_ProofOfManyOperands_IsPairedInOneWalk()
    {
        var proof = JsonNode.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "spm-proof-1", "contoh-1.json")))!;
        foreach (var tree in new[] { proof["derivation"]!["tree"]!, proof["seal"]!["tree"]! })
        {
            var operands = tree["operands"]!.AsArray();
            for (var i = 0; i < 3_000; i++) operands.Add(operands[0]!.DeepClone());
        }

        Assert.False(ReportProof.Verify(TestFiles.Utf8(proof.ToJsonString())).IsSound);
    }
}
