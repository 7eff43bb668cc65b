using Spm.Core.Indices;
using Spm.Core.Reports;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The proof of a region's result (<i>bukti hasil perhitungan</i>), format <c>spm-proof/1</c>: the hash of the figures, the rules, every step, and a
/// hash over each, so that a verifier can say which step was altered.</summary>
/// <remarks>The verifier trusts no printed number: it calculates each from the counts, and from the figures themselves where it is given them. A hash
/// does not say who wrote a proof; sign <see cref="ProofVerdict.Root"/> for that.</remarks>
[LegalTerm("bukti hasil perhitungan")]
public static class ReportProof
{
    /// <summary>The name of the format.</summary>
    public const string Format = "spm-proof/1";

    /// <summary>Writes the proof of a report card; the same one always gives the same bytes.</summary>
    /// <param name="card">The result, with the submission that it was made from.</param>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    /// <exception cref="ArgumentException">The submission has no form in JSON; see <see cref="SubmissionJson.Write"/>.</exception>
    public static ReadOnlyMemory<byte> Write(ReportCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Write(ProofDocument.Of(Content(card.Submission, card.Index)));
    }

    /// <summary>Writes what was read; the same bytes again.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> Write(ProofDocument proof) => SpmFormat.Proof.Write(proof);

    /// <summary>Reads a proof as it was written, without checking it.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <exception cref="SpmFormatException">The text is no proof; the message says what, where, and an accepted example.</exception>
    public static ProofDocument Read(ReadOnlyMemory<byte> utf8, string? fileName = null) => SpmFormat.Proof.Read(utf8, fileName);

    /// <summary>Reads a proof and never throws for what the text holds; <see cref="SpmFormat.Proof"/> reads streams too.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="options">How; null for the strict way.</param>
    public static SpmReadResult<ProofDocument> TryRead(ReadOnlyMemory<byte> utf8, SpmReadOptions? options = null) => SpmFormat.Proof.TryRead(utf8, options);

    /// <summary>Checks a proof: its seals, every number against what stands below it, the rules, and, where they are given, the figures.</summary>
    /// <param name="utf8">The proof.</param>
    /// <param name="submission">The figures; null when they are not at hand, and only the counts that the proof states are calculated again.</param>
    /// <param name="rules">Rules of your own, for a proof that was made with a catalogue of your own; null to make the shipped ones again.</param>
    /// <param name="fileName">The name that messages print; null when there is none.</param>
    /// <returns>Never an exception for what a proof or a submission holds.</returns>
    public static ProofVerdict Verify(ReadOnlyMemory<byte> utf8, Submission? submission = null, RuleBook? rules = null, string? fileName = null)
    {
        ProofDocument proof;
        try
        {
            proof = Read(utf8, fileName);
        }
        catch (SpmFormatException refused)
        {
            return ProofVerdict.Unreadable(refused);
        }

        var differences = new List<ProofDifference>();
        var body = new ProofBody(proof.Content, utf8);
        var actual = ProofSeal.Of(body);
        CheckSeal(proof, body, actual, differences);
        var known = ProofRules.Find(proof.Content.Derivation.Rules, "$.derivation.rules", rules, differences);
        if (known is not null) new ProofCalculation(new ProofMethod(known), differences).Run(body.Tree);
        var isRecomputed = known is not null && submission is not null && CheckInputs(body, submission, known, differences);
        return new ProofVerdict(differences.AsReadOnly(), actual.Root, isRecomputed);
    }

    // Places in a file are none of what is proven: the same figures may come from another file.
    private static ProofContent Content(Submission submission, RegionIndex index) => new(
        new ProofInputs(SubmissionJson.Format, CanonicalHash.Of(SubmissionJson.Write(submission))),
        DerivationDocument.Of(index.Explain(), DerivationJson.LongestFraction, withPlaces: false));

    private static void CheckSeal(ProofDocument proof, ProofBody body, ProofSeal actual, List<ProofDifference> differences)
    {
        for (var i = 0; i < ProofSeal.Names.Count; i++)
            if (proof.Seal.Parts[i] != actual.Parts[i]) Add(differences, ProofDifferenceKind.Altered, ProofBody.PathOf(ProofSeal.Names[i]), ProofProblems.Altered);
        new SealComparison(isOwn: true, differences).Compare(proof.Seal.Tree, "$.seal.tree", body.Tree);
        if (proof.Root != proof.Seal.Root && proof.Root != actual.Root) Add(differences, ProofDifferenceKind.Altered, "$.root", ProofProblems.Root);
    }

    /// <summary>True when the figures could be measured.</summary>
    private static bool CheckInputs(ProofBody body, Submission submission, RuleBook rules, List<ProofDifference> differences)
    {
        if (Recomputation.Try(submission, rules, differences, check => ProofBody.Of(Content(submission, rules.Measure(check.OrThrow())))) is not { } again) return false;
        var (said, given) = (body.Content.Inputs.Hash, again.Content.Inputs.Hash);
        if (said != given) Add(differences, ProofDifferenceKind.OtherInputs, "$.inputs.hash", ProofProblems.OtherHash(said[..12], given[..12]));
        foreach (var part in ProofSeal.Names.Skip(1))
        {
            var (stated, made) = (body.Part(part), again.Part(part));
            if (stated.GetRawText() == made.GetRawText()) continue;
            if (ProofSubstance.IsSame(stated, made)) Add(differences, ProofDifferenceKind.Reworded, ProofBody.PathOf(part), ProofProblems.Reworded);
            else Add(differences, ProofDifferenceKind.NotReproduced, ProofBody.PathOf(part), ProofProblems.PartNotReproduced);
        }

        new SealComparison(isOwn: false, differences).Compare(again.Tree.Seal(), "$.derivation.tree", body.Tree, again.Tree);
        return true;
    }

    private static void Add(List<ProofDifference> differences, ProofDifferenceKind kind, string path, Problem problem) =>
        differences.Add(new ProofDifference(kind, path, [], problem));
}
