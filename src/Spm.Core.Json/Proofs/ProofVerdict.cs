namespace Spm.Core.Json;

/// <summary>What the verifier of a proof, a result or a report found (<i>hasil pemeriksaan bukti</i>).</summary>
[LegalTerm("hasil pemeriksaan bukti")]
public sealed class ProofVerdict
{
    internal ProofVerdict(IReadOnlyList<ProofDifference> differences, string? root, bool isRecomputed)
    {
        Differences = differences;
        Root = root;
        IsRecomputed = isRecomputed;
    }

    /// <summary>Everything that is wrong: first what disagrees with the seal, then with the calculation, the rules and the figures; empty when nothing is.</summary>
    public IReadOnlyList<ProofDifference> Differences { get; }

    /// <summary>True when nothing is wrong. Whoever wants to know who wrote the proof compares <see cref="Root"/> with one that was signed.</summary>
    public bool IsSound => Differences.Count == 0;

    /// <summary>The hash over everything that the proof says, as computed here, 64 hexadecimal digits; null when it cannot be read.</summary>
    public string? Root { get; }

    /// <summary>True when every number was computed again from the figures; false when only the proof's own counts were.</summary>
    public bool IsRecomputed { get; }

    internal static ProofVerdict Unreadable(SpmFormatException refused)
    {
        var problem = new Problem(refused.GetMessage(Language.Indonesian), refused.GetMessage(Language.English));
        return new ProofVerdict([new ProofDifference(ProofDifferenceKind.Unreadable, refused.Path, [], problem)], null, false);
    }

    /// <summary>The verdict, and below it a line for each difference.</summary>
    public string ToString(Language language)
    {
        var indonesian = language == Language.Indonesian;
        var verdict = (IsSound, IsRecomputed) switch
        {
            (true, true) => indonesian ? "Utuh; semua angka dihitung ulang dari data." : "Sound; every number was computed again from the figures.",
            (true, false) => indonesian
                ? "Utuh; semua angka dihitung ulang dari jumlah yang tertulis di dalamnya, tanpa data asal."
                : "Sound; every number was computed again from the counts that it states, without the figures themselves.",
            _ => indonesian ? "Tidak utuh:" : "Not sound:",
        };
        return string.Join('\n', Differences.Select(difference => $"- {difference.ToString(language)}").Prepend(verdict));
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
