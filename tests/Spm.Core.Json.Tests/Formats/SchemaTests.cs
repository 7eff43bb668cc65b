using System.Text;
using System.Text.Json.Nodes;
using Spm.Core.Testing.House;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>docs/schema holds what the code says, and samples for a validator that is not ours; <c>SPM_WRITE_DOCS=1</c> rewrites both.</summary>
public class SchemaTests
{
    private const int Samples = 8;

    [Fact]
    public void Schemas_AreThoseOfTheCode()
    {
        foreach (var format in SpmFormat.All) Hold($"docs/schema/{format.Name}-{format.Major}.json", format.JsonSchema().Span);
        Hold("docs/schema/values.json", SpmJsonOptions.ValueSchema().Span);
    }

    [Fact]
    public void Samples_AreWrittenByTheWriter_AndBrokenOnesAreRefused()
    {
        foreach (var format in FormatCase.All)
        {
            var isLong = format.Written(0).Length > 20_000;
            var valid = Enumerable.Range(0, isLong ? 1 : Samples).Select(seed => JsonNode.Parse(format.Written(seed).Span)!.AsObject()).ToList();
            var broken = (isLong ? Broken(valid[0]).Take(2) : valid.Take(2).SelectMany(Broken)).ToList();
            Assert.All(broken, sample => Assert.ThrowsAny<FormatException>(() => format.Rewritten(TestFiles.Utf8(sample.ToJsonString()))));
            Hold($"tests/schema/{format.Format.Name}-{format.Format.Major}.valid.ndjson", Lines(valid));
            Hold($"tests/schema/{format.Format.Name}-{format.Format.Major}.broken.ndjson", Lines(broken));
        }
    }

    /// <summary>A sample without one of its members where it may not lack it, with one of another kind, with one too many.</summary>
    private static IEnumerable<JsonObject> Broken(JsonObject sample)
    {
        yield return With(sample, copy => copy["unknown"] = 1);
        yield return With(sample, copy => copy.Remove("format"));
        foreach (var (name, value) in sample)
            yield return With(sample, copy => copy[name] = value is JsonArray ? new JsonObject() : new JsonArray(new JsonArray()));
        foreach (var (name, list) in sample)
        {
            if (list is not JsonArray { Count: > 0 } items || items[0] is not JsonObject first) continue;
            yield return With(sample, copy => copy[name]![0]!["unknown"] = 1);
            foreach (var (member, _) in first) yield return With(sample, copy => copy[name]![0]![member] = null);
        }
    }

    private static JsonObject With(JsonObject sample, Action<JsonObject> change)
    {
        var copy = sample.DeepClone().AsObject();
        change(copy);
        return copy;
    }

    private static byte[] Lines(IEnumerable<JsonObject> samples) => TestFiles.Utf8(string.Concat(samples.Select(sample => sample.ToJsonString() + "\n")));

    private static void Hold(string path, ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        if (Environment.GetEnvironmentVariable("SPM_WRITE_DOCS") == "1") Repository.Write(path, text);
        else Assert.Equal(Repository.Read(path.Replace("tests/", "", StringComparison.Ordinal)), text);
    }
}
