using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Json.Tests.Derivations;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Json.Tests.Proofs;

public class ReportProofTests
{
    private static readonly string[] Files =
        ["kabupaten-bulungan-2025.json", "provinsi-jawa-tengah-2025.json", "dki-jakarta-2025.json", "kabupaten-nabire-2025.json"];

    private static readonly Dictionary<string, JsonNode> Proofs = Files.ToDictionary(file => file, file => JsonNode.Parse(ReportProof.Write(Card(file)).Span)!);

    public static TheoryData<string> Examples => [.. Files];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Verify_Example_IsSound(string file)
    {
        var proof = ReportProof.Write(Card(file));

        var alone = ReportProof.Verify(proof);
        var recomputed = ReportProof.Verify(proof, Submission(file));

        Assert.Empty(alone.Differences);
        Assert.Empty(recomputed.Differences);
        Assert.Equal((true, false), (alone.IsSound, alone.IsRecomputed));
        Assert.Equal((true, true), (recomputed.IsSound, recomputed.IsRecomputed));
        Assert.Equal((string)JsonNode.Parse(proof.Span)!["root"]!, alone.Root);
        Assert.Equal("Sound; every number was computed again from the figures.", recomputed.ToString());
    }

    [Fact]
    [Law("The proof of any region's result is sound, with and without its figures.", Under = "every method")]
    public void Verify_AnyRegionAndMethod_IsSound() => Laws.Hold(
        Gen.OneOf(
            RealRegions.Complete(Cases.AnyMethod), RealRegions.OverDelivering(Cases.AnyMethod), RealRegions.NobodyEntitled(Cases.AnyMethod),
            RealRegions.UnreportedQuarter(Cases.AnyMethod), RealRegions.Part(Cases.AnyMethod), RealRegions.Jakarta(Cases.AnyMethod)).ToArbitrary(),
        (Case made) =>
        {
            if (made.Method.Quality == QualityReading.SingleFigure) return;
            var card = ReportCard.Of(made.Through!.Check(made.Figures, made.Rules), made.Rules);
            Assert.Empty(ReportProof.Verify(ReportProof.Write(card), card.Submission).Differences);
        },
        cases: 50);

    [Fact]
    [Law("A proof with parts cut out or replaced is verified to a verdict; nothing is thrown.")]
    public void Verify_AnyBytes_GivesAVerdict()
    {
        var proof = Utf8(Proofs["kabupaten-nabire-2025.json"]);
        var submission = Submission("kabupaten-nabire-2025.json");
        Laws.Hold(HostileTextTests.Mutations(proof), bytes => ReportProof.Verify(bytes, submission).IsSound == IsSame(bytes, proof), cases: 200);
    }

    [Fact]
    public void Verify_EveryPolicyValue_IsSound()
    {
        foreach (var key in AchievementMethod.Accepted)
            foreach (var value in key.Value.Where(value => (key.Key, value) != ("quality", "single-figure")))
            {
                var card = Card("kabupaten-bulungan-2025.json", key.Key, value);
                Assert.Empty(ReportProof.Verify(ReportProof.Write(card), card.Submission).Differences);
            }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_Seal_IsThatOfTheFormat(string file)
    {
        var proof = Proofs[file].DeepClone().AsObject();

        Assert.Equal(proof.ToJsonString(), PlainSeal.Renew(proof.DeepClone().AsObject()).ToJsonString());
    }

    [Fact]
    public void Write_Again_GivesTheSameBytes() =>
        Assert.True(ReportProof.Write(Card("dki-jakarta-2025.json")).Span.SequenceEqual(ReportProof.Write(Card("dki-jakarta-2025.json")).Span));

    [Fact]
    [Law("A proof with one value altered, of a step, a part, a seal or the root, is found, and the step or part altered is the only one named.")]
    public void Verify_AnyValueAltered_NamesItsStep() => Laws.Hold(Choices, ((int At, int Pick) choice) =>
        Named(Alteration.OfValue(Proofs.ElementAt(choice.Pick % Proofs.Count).Value, choice.At, choice.Pick)), cases: 200);

    [Fact]
    [Law("A proof with one member taken away is found, and nothing but its step or part, or what stands below it, is named.")]
    public void Verify_AnyMemberRemoved_NamesItsStep() => Laws.Hold(Choices, ((int At, int Pick) choice) =>
        Named(Alteration.OfMember(Proofs.ElementAt(choice.Pick % Proofs.Count).Value, choice.At), orBelow: true), cases: 200);

    [Fact]
    [Law("A step left out of a proof, added to it or moved within it is named.")]
    public void Verify_StepLeftOutAddedOrMoved_IsNamed() => Laws.Hold(Choices, ((int At, int Pick) choice) =>
    {
        var proof = Proofs.ElementAt(choice.Pick % Proofs.Count).Value.DeepClone();
        var owners = Tampering.Nodes(proof["derivation"]!["tree"]!.AsObject(), "$.derivation.tree").Where(entry => entry.Node["operands"] is JsonArray { Count: > 1 }).ToArray();
        var (path, node) = owners[choice.At % owners.Length];
        var operands = node["operands"]!.AsArray();
        var at = choice.At / 7 % operands.Count;
        (ProofDifferenceKind Kind, string Path) expected;
        switch (choice.Pick % 3)
        {
            case 0:
                operands.RemoveAt(at);
                expected = (ProofDifferenceKind.LeftOut, $"{path.Replace("$.derivation", "$.seal", StringComparison.Ordinal)}.operands[{at}]");
                break;
            case 1:
                var added = operands[at]!.DeepClone().AsObject();
                added["key"] = "ditambahkan";
                operands.Insert(at, added);
                expected = (ProofDifferenceKind.Added, $"{path}.operands[{at}]");
                break;
            default:
                var moved = operands[0]!;
                operands.RemoveAt(0);
                operands.Add(moved);
                expected = (ProofDifferenceKind.Reordered, path);
                break;
        }

        var differences = ReportProof.Verify(Utf8(proof)).Differences;
        Assert.Contains(expected, differences.Select(difference => (difference.Kind, difference.Path)));
        Assert.All(differences.Where(difference => difference.Kind != ProofDifferenceKind.Miscalculated), difference => Assert.Equal(expected, (difference.Kind, difference.Path)));
    }, cases: 150);

    [Theory]
    [MemberData(nameof(DerivationJsonTests.Kinds), MemberType = typeof(DerivationJsonTests))]
    [Law("A proof altered in one step and sealed anew no longer calculates, and that step alone is named.")]
    public void Verify_AlteredAndSealedAnew_NamesTheStep(string kind)
    {
        var altered = 0;
        Laws.Hold(
            Choices, ((int At, int Pick) choice) =>
            {
                var proof = Proofs.ElementAt(choice.Pick % Proofs.Count).Value.DeepClone().AsObject();
                if (Tampering.Change(proof["derivation"]!, kind, choice.At, choice.Pick) is not { } path) return;
                altered++;
                var differences = ReportProof.Verify(Utf8(PlainSeal.Renew(proof))).Differences;
                Assert.NotEmpty(differences);
                Assert.All(differences, difference => Assert.Equal($"$.derivation.{path}", Alteration.OwnerOf(difference.Path)));
                Assert.All(differences, difference => Assert.True(difference.Kind is ProofDifferenceKind.Miscalculated or ProofDifferenceKind.Unreadable));
            },
            cases: 50);
        Assert.NotEqual(0, altered);
    }

    [Fact]
    public void Verify_FiguresOfAnother_NamesInputsAndEveryStepThatDiffers()
    {
        var file = "kabupaten-bulungan-2025.json";
        var submission = Submission(file);
        var first = submission.Figures.First(entry => entry.Recipients is { State: FigureState.Reported, Required: > 1, Done: > 0 });
        var other = new Submission(submission.Region, submission.Period, submission.Sender, submission.Figures.Select(entry => entry == first
            ? new ServiceFigures(entry.Service, Figure.Reported(entry.Recipients.Required!.Value, 0), entry.Quality) { Unit = entry.Unit }
            : entry))
        { Note = submission.Note };

        var verdict = ReportProof.Verify(ReportProof.Write(Card(file)), other);

        Assert.False(verdict.IsSound);
        Assert.Contains(verdict.Differences, difference => difference.Kind == ProofDifferenceKind.OtherInputs);
        var steps = verdict.Differences.Where(difference => difference.Keys.Count > 0).ToArray();
        Assert.All(steps, difference => Assert.Equal(ProofDifferenceKind.NotReproduced, difference.Kind));
        Assert.Equal(["65.01", first.Service.Split('.')[1], first.Service, "recipients"], steps[^1].Keys);
        Assert.Equal(4, steps.Length);
        Assert.Contains("hasil hitung ulang dari data", steps[^1].Message(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_FiguresWithErrors_SaysThatTheyCannotBeMeasured()
    {
        var verdict = ReportProof.Verify(ReportProof.Write(Card("kabupaten-bulungan-2025.json")), Submission("dengan-kesalahan.json"));

        var difference = Assert.Single(verdict.Differences);
        Assert.Equal(ProofDifferenceKind.OtherInputs, difference.Kind);
        Assert.False(verdict.IsRecomputed);
        Assert.Contains("SPM1", difference.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_WordsOfAStepSealedAnew_AreNamedAsOtherWords()
    {
        var proof = Proofs["kabupaten-bulungan-2025.json"].DeepClone().AsObject();
        proof["derivation"]!["tree"]!["name"]!["en"] = "other words";

        var verdict = ReportProof.Verify(Utf8(PlainSeal.Renew(proof)), Submission("kabupaten-bulungan-2025.json"));

        Assert.Equal((ProofDifferenceKind.Reworded, "$.derivation.tree"), (Assert.Single(verdict.Differences).Kind, verdict.Differences[0].Path));
    }

    [Theory]
    [InlineData("hash", "0000000000000000000000000000000000000000000000000000000000000000", "$.derivation.rules.hash")]
    [InlineData("year", 2018, "$.derivation.rules.year")]
    [InlineData("year", 2020, "$.derivation.rules.hash")]
    [InlineData("edition", "2026-11-23", "$.derivation.rules.edition")]
    public void Verify_RulesSealedAnew_CannotBeMadeAgain(string member, object value, string path)
    {
        var proof = Proofs["kabupaten-bulungan-2025.json"].DeepClone().AsObject();
        proof["derivation"]!["rules"]![member] = JsonValue.Create(value);

        var difference = Assert.Single(ReportProof.Verify(Utf8(PlainSeal.Renew(proof))).Differences);

        Assert.Equal((ProofDifferenceKind.OtherRules, path), (difference.Kind, difference.Path));
    }

    [Fact]
    public void Verify_RulesOfTheCallersOwn_AreTakenWhenGiven()
    {
        var submission = Submission("kabupaten-bulungan-2025.json");
        var shipped = RuleBook.For(submission.Period.Year);
        var rules = shipped.With("skala sendiri", new RatingScale("50-70-80-90-100", [50, 70, 80, 90, 100], shipped.Scale.Basis));
        var proof = ReportProof.Write(ReportCard.Of(rules.Check(submission), rules));

        Assert.Empty(ReportProof.Verify(proof, submission).Differences);
        Assert.Empty(ReportProof.Verify(proof, submission, rules).Differences);
        Assert.Equal(ProofDifferenceKind.OtherRules, Assert.Single(ReportProof.Verify(proof, submission, shipped).Differences).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"format\": \"spm-proof/2\"}")]
    public void Verify_NoProof_IsUnreadable(string text)
    {
        var verdict = ReportProof.Verify(TestFiles.Utf8(text));

        Assert.Equal(ProofDifferenceKind.Unreadable, Assert.Single(verdict.Differences).Kind);
        Assert.Null(verdict.Root);
    }

    private static FsCheck.Arbitrary<(int At, int Pick)> Choices { get; } =
        (from at in Gen.Choose(0, 1_000_000) from pick in Gen.Choose(0, 1_000_000) select (at, pick)).ToArbitrary();

    private static void Named(Alteration altered, bool orBelow = false)
    {
        var differences = ReportProof.Verify(TestFiles.Utf8(altered.Json)).Differences;
        Assert.True(differences.Count > 0, altered.What);
        foreach (var difference in differences)
        {
            var named = Alteration.OwnerOf(difference.Path);
            Assert.True(named == altered.Owner || (orBelow && named.StartsWith(altered.Owner, StringComparison.Ordinal)), $"{altered.What}: {difference.Kind} {difference.Path} {difference}");
        }
    }

    private static bool IsSame(byte[] bytes, byte[] proof)
    {
        try
        {
            return CanonicalHash.Of(bytes) == CanonicalHash.Of(proof);
        }
        catch (SpmFormatException)
        {
            return false;
        }
    }

    private static byte[] Utf8(JsonNode proof) => Encoding.UTF8.GetBytes(proof.ToJsonString());

    private static Submission Submission(string file) => SubmissionJson.Read(TestFiles.Example(file), file);

    private static ReportCard Card(string file, string? key = null, string value = "")
    {
        var submission = Submission(file);
        var rules = RuleBook.For(submission.Period.Year);
        if (key is not null) rules = rules.With(rules.Name, rules.Method.With(key, value));
        return ReportCard.Of(rules.Check(submission), rules);
    }
}
