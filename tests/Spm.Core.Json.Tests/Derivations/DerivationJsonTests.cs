using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using NodaTime.Text;
using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Json.Tests.Derivations;

public class DerivationJsonTests
{
    public static TheoryData<string> Vectors => [.. TestFiles.Vectors.Select(path => Path.GetFileName(path))];

    public static TheoryData<string> Examples =>
        ["kabupaten-bulungan-2025.json", "provinsi-jawa-tengah-2025.json", "dki-jakarta-2025.json", "kabupaten-nabire-2025.json"];

    public static TheoryData<string> Kinds => [.. Tampering.Kinds.Keys];

    [Fact]
    [Law("A derivation re-evaluates to its value: at every node, in whole numbers, from the JSON text alone.", Under = "every method")]
    public void Write_AnyFiguresAndMethod_TreeCalculatesToWhatItSays() => Laws.Hold(Cases.Anything, made => Verified(made.Measure()));

    [Fact]
    [Law("A derivation of counts near 2⁵³ and beside rating bounds re-evaluates to its value.", Under = "every method")]
    public void Write_HugeCountsBesideBounds_TreeCalculatesToWhatItSays() => Laws.Hold(Cases.Of(Cases.AnyMethod, Cases.BesideABound), made => Verified(made.Measure()), cases: 300);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_Example_TreeCalculatesToWhatItSays(string file)
    {
        var index = Example(file);
        Verified(index);
        foreach (var key in AchievementMethod.Accepted)
            foreach (var value in key.Value.Where(value => (key.Key, value) != ("quality", "single-figure")))
                Assert.Empty(DerivationVerifier.Verify(Text(Again(index, file, key.Key, value).Explain())));
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Write_Vector_TreeCalculatesToWhatItSays(string name)
    {
        using var stream = new MemoryStream(TestFiles.Vector(name));
        foreach (var vector in ConformanceFile.Read(stream, name))
        {
            var rules = RuleBook.For(vector.Year);
            rules = rules.With("vector", vector.Method.Aggregate(rules.Method, (method, policy) => method.With(policy.Key, policy.Value)));
            var index = rules.Measure(BareFigures.Of(vector.Figures, rules.Catalog));
            Assert.Empty(DerivationVerifier.Verify(Text(index.Explain())));
        }
    }

    /// <summary>Whatever is altered, the node where it stands is named, or the one that it no longer agrees with.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    [Law("A derivation altered in one node no longer re-evaluates, and the verifier names the node.", Under = "every method")]
    public void Verify_TamperedNode_IsNamed(string kind)
    {
        var tampered = 0;
        var numbers = Gen.Choose(0, 1_000).Two().ToArbitrary();
        Laws.Hold(
            Cases.Anything, numbers, (Case made, (int At, int Pick) choice) =>
            {
                var json = JsonNode.Parse(Text(made.Measure().Explain()))!;
                if (Tampering.Change(json, kind, choice.At, choice.Pick) is not { } path) return;
                tampered++;
                var disagreements = DerivationVerifier.Verify(json.ToJsonString());
                Assert.Contains(disagreements, line => line.StartsWith(path + ":", StringComparison.Ordinal));
            },
            cases: 300);
        Assert.NotEqual(0, tampered);
    }

    [Fact]
    public void Write_SameDerivation_GivesTheSameBytes()
    {
        var first = Text(Example("dki-jakarta-2025.json").Explain());
        Assert.Equal(first, Text(Example("dki-jakarta-2025.json").Explain()));
    }

    [Fact]
    public void Write_LongFractions_OnlyWhenAskedFor()
    {
        var index = Example("kabupaten-bulungan-2025.json");
        var unasked = Values(DerivationJson.Write(index.Explain()));
        var asked = Values(DerivationJson.Write(index.Explain(), includeFractions: true));

        Assert.Equal(unasked.Length, asked.Length);
        Assert.All(asked, value => Assert.True(value.ContainsKey("exact")));
        Assert.False(unasked[0].ContainsKey("exact"));
        Assert.Equal(index.Value!.ToRatio().ToString(), (string)asked[0]["exact"]!);
        Assert.All(unasked.Zip(asked), pair => Assert.Equal(((string)pair.Second["exact"]!).Length <= 60, pair.First.ContainsKey("exact")));
    }

    [Fact]
    public void Write_Item_HasEverythingThatAnAuditorAsksFor()
    {
        var item = Example("kabupaten-bulungan-2025.json").Services[6].Quality.Items[8].Explain();
        var root = JsonDocument.Parse(DerivationJson.Write(item)).RootElement;
        var tree = root.GetProperty("tree");

        Assert.Equal(DerivationJson.Format, root.GetProperty("format").GetString());
        Assert.Equal("Peralatan anafilaktik", tree.GetProperty("key").GetString());
        Assert.Equal(("assumed", "not-reported", 12), (tree.GetProperty("operation").GetString(), tree.GetProperty("gap").GetString(), tree.GetProperty("required").GetInt32()));
        Assert.False(tree.TryGetProperty("done", out _));
        Assert.Equal("kabupaten-bulungan-2025.json, baris 103 (bita 7386)", tree.GetProperty("place").GetProperty("id").GetString());
        Assert.Equal("kabupaten-bulungan-2025.json, line 103 (byte 7386)", tree.GetProperty("place").GetProperty("en").GetString());
        var choice = Assert.Single(tree.GetProperty("choices").EnumerateArray());
        Assert.Equal(("not-reported", "zero", "conflict"), (choice.GetProperty("key").GetString(), choice.GetProperty("value").GetString(), choice.GetProperty("basis").GetProperty("confidence").GetString()));
        Assert.Equal("derived", tree.GetProperty("basis").GetProperty("confidence").GetString());
        Assert.Equal(LocalDatePattern.Iso.Format(Edition.KnownAsOf), root.GetProperty("rules").GetProperty("edition").GetString());
        Assert.Equal(17, root.GetProperty("rules").GetProperty("settings").GetArrayLength());
        Assert.Contains(root.GetProperty("movements").EnumerateArray(), movement => movement.GetProperty("key").GetString() == "not-reported" && !movement.TryGetProperty("published", out _));
    }

    private static void Verified(RegionIndex index)
    {
        IEnumerable<Derivation> all =
        [
            index.Explain(), index.Urusan[^1].Explain(), index.Services[^1].Explain(), index.Services[0].Quality.Explain(), index.Services[0].Recipients.Explain(),
            .. index.Services.SelectMany(service => service.Quality.Items).Take(1).Select(item => item.Explain()),
        ];
        foreach (var derivation in all) Assert.Empty(DerivationVerifier.Verify(Text(derivation)));
    }

    private static JsonObject[] Values(ReadOnlyMemory<byte> json) =>
        [.. Tampering.Nodes(JsonNode.Parse(json.Span)!["tree"]!.AsObject(), "tree").Select(entry => entry.Node["value"]?.AsObject()).OfType<JsonObject>()];

    private static RegionIndex Example(string file)
    {
        var submission = SubmissionJson.Read(TestFiles.Example(file), file);
        var rules = RuleBook.For(submission.Period.Year);
        return rules.Measure(rules.Check(submission).OrThrow());
    }

    private static RegionIndex Again(RegionIndex index, string file, string key, string value)
    {
        var rules = index.Rules.With(index.Rules.Name, index.Rules.Method.With(key, value));
        return rules.Measure(rules.Check(SubmissionJson.Read(TestFiles.Example(file), file)).OrThrow());
    }

    private static string Text(Derivation derivation) => Encoding.UTF8.GetString(DerivationJson.Write(derivation).Span);
}
