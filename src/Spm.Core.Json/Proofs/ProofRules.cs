using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>Makes the rules of a proof again from name, year, edition and settings, and finds what does not fit.</summary>
internal static class ProofRules
{
    /// <param name="stated">The rules as the document states them.</param>
    /// <param name="path">Where they stand in it.</param>
    /// <param name="given">Rules of the caller's own, such as those with a catalogue of its own; null for the shipped ones.</param>
    /// <param name="differences">Takes what does not fit.</param>
    /// <returns>The rules; null when the proof's own cannot be made again.</returns>
    public static RuleBook? Find(StatedRules stated, string path, RuleBook? given, List<ProofDifference> differences)
    {
        var rules = given ?? Make(stated, path, differences);
        if (rules is null) return null;
        if (rules.Hash != stated.Hash)
        {
            Add(differences, $"{path}.hash", ProofProblems.OtherRules(stated.Hash[..12], rules.Hash[..12]));
            return null;
        }

        var expected = StatedRules.Of(rules.Measure(BareFigures.Of([], rules.Catalog)).Explain().Rules);
        if (Differing(stated, expected) is { } member)
        {
            Add(differences, $"{path}.{member}", ProofProblems.NoSuchRules($"\"{member}\" tidak cocok dengan sidik jarinya", $"\"{member}\" does not fit their hash"));
            return null;
        }

        return rules;
    }

    private static RuleBook? Make(StatedRules stated, string path, List<ProofDifference> differences)
    {
        if (RuleBook.Refusal(stated.Year, stated.Edition, Language.English) is { } english)
        {
            Add(differences, $"{path}.year", ProofProblems.NoSuchRules(RuleBook.Refusal(stated.Year, stated.Edition, Language.Indonesian)!, english));
            return null;
        }

        var rules = RuleBook.For(stated.Year, stated.Edition);
        try
        {
            var method = stated.Settings.Where(setting => setting.Key != "scale").Aggregate(rules.Method, (method, setting) => method.With(setting.Key, setting.Value));
            rules = rules.With(stated.Name, method);
            if (!rules.Scale.Bounds.SequenceEqual(stated.Scale) && stated.Settings.FirstOrDefault(setting => setting.Key == "scale") is { } scale)
                rules = rules.With(stated.Name, new RatingScale(scale.Value, stated.Scale, scale.Basis));
            return rules;
        }
        catch (ArgumentException unfit)
        {
            Add(differences, $"{path}.settings", ProofProblems.NoSuchRules(unfit.Message, unfit.Message));
            return null;
        }
    }

    private static string? Differing(StatedRules stated, StatedRules expected)
    {
        if (stated.Name != expected.Name) return "name";
        if (stated.Year != expected.Year) return "year";
        if (stated.Edition != expected.Edition) return "edition";
        if (!stated.Scale.SequenceEqual(expected.Scale)) return "scale";
        return stated.Settings.Select(setting => setting.ToString()).SequenceEqual(expected.Settings.Select(setting => setting.ToString())) ? null : "settings";
    }

    private static void Add(List<ProofDifference> differences, string path, Problem problem) =>
        differences.Add(new ProofDifference(ProofDifferenceKind.OtherRules, path, [], problem));
}
