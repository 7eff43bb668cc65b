using System.Text.Json;
using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>Checks a written result or report against the figures: computed again, and compared member by member.</summary>
internal static class DocumentCheck
{
    // Words may be worded anew by a later version; what stands below them counts as words, too.
    private static readonly string[] Words =
        ["name", "meaning", "message", "title", "sentence", "remarks", "basis", "missing", "unit", "refusal"];

    /// <param name="utf8">The document.</param>
    /// <param name="shape">What it should be.</param>
    /// <param name="rules">The rules that it states, and where.</param>
    /// <param name="submission">The figures.</param>
    /// <param name="given">Rules of the caller's own; null to make those again that are stated.</param>
    /// <param name="again">The same document out of the figures.</param>
    public static ProofVerdict Run<T>(
        ReadOnlyMemory<byte> utf8, Shape<T> shape, (Func<T, StatedRules> Of, string Path) rules, Submission submission, RuleBook? given, Func<T, CheckResult, RuleBook, T> again)
        where T : class
    {
        T stated;
        try
        {
            stated = shape.ReadFile(utf8, null);
        }
        catch (SpmFormatException refused)
        {
            return ProofVerdict.Unreadable(refused);
        }

        var differences = new List<ProofDifference>();
        var canonical = CanonicalJson.Of(utf8);
        var root = CanonicalHash.OfCanonical(canonical.Span);
        if (ProofRules.Find(rules.Of(stated), rules.Path, given, differences) is not { } known
            || Recomputation.Try(submission, known, differences, check => again(stated, check, known)) is not { } expected)
            return new ProofVerdict(differences.AsReadOnly(), root, false);

        using var said = JsonDocument.Parse(canonical);
        using var made = JsonDocument.Parse(CanonicalJson.Of(JsonFile.Write(json => shape.Write(json, expected))));
        Compare("$", said.RootElement, made.RootElement, ProofDifferenceKind.NotReproduced, differences);
        return new ProofVerdict(differences.AsReadOnly(), root, true);
    }

    private static void Compare(string path, JsonElement said, JsonElement made, ProofDifferenceKind kind, List<ProofDifference> differences)
    {
        if (said.ValueKind == JsonValueKind.Object && made.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in said.EnumerateObject().Where(member => !made.TryGetProperty(member.Name, out _))) Add($"{path}.{member.Name}", ProofDifferenceKind.Added, ProofProblems.Surplus);
            foreach (var member in made.EnumerateObject())
            {
                var below = $"{path}.{member.Name}";
                if (!said.TryGetProperty(member.Name, out var value)) Add(below, ProofDifferenceKind.LeftOut, ProofProblems.Lacking);
                // Where a figure stood in a file is none of what was computed.
                else if (member.Name != "source" || member.Value.ValueKind != JsonValueKind.Object)
                    Compare(below, value, member.Value, Words.Contains(member.Name) ? ProofDifferenceKind.Reworded : kind, differences);
            }
        }
        else if (said.ValueKind == JsonValueKind.Array && made.ValueKind == JsonValueKind.Array)
        {
            var (length, expected) = (said.GetArrayLength(), made.GetArrayLength());
            for (var at = 0; at < Math.Min(length, expected); at++) Compare(FormattableString.Invariant($"{path}[{at}]"), said[at], made[at], kind, differences);
            for (var at = expected; at < length; at++) Add(FormattableString.Invariant($"{path}[{at}]"), ProofDifferenceKind.Added, ProofProblems.Surplus);
            for (var at = length; at < expected; at++) Add(FormattableString.Invariant($"{path}[{at}]"), ProofDifferenceKind.LeftOut, ProofProblems.Lacking);
        }
        else if (said.GetRawText() != made.GetRawText())
        {
            Add(path, kind, kind == ProofDifferenceKind.Reworded ? ProofProblems.Reworded : ProofProblems.Other(said.ToString(), made.ToString()));
        }

        void Add(string at, ProofDifferenceKind what, Problem problem) => differences.Add(new ProofDifference(what, at, [], problem));
    }
}
