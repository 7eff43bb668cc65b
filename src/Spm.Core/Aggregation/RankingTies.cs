using Spm.Core.Law;

namespace Spm.Core.Aggregation;

/// <summary>Which rank regions of exactly equal value get (<i>peringkat bagi nilai yang sama</i>).</summary>
/// <remarks>No regulation says. Equal means equal as exact values; two numbers that only print the same are not equal.</remarks>
[LegalTerm("peringkat bagi nilai yang sama")]
public sealed class RankingTies : Policy
{
    private static readonly LegalBasis Unregulated = new("tidak diatur", "INFERRED: kaidah pustaka");

    private RankingTies(string name, string indonesian, string english)
        : base("ranking-ties", name, Unregulated, indonesian, english)
    {
    }

    /// <summary><c>competition</c>: 1-2-2-4.</summary>
    public static RankingTies Competition { get; } = new(
        "competition",
        "nilai yang sama berbagi peringkat teratas, peringkat berikutnya dilompati: 1-2-2-4",
        "equal values share the first of their ranks and the next are skipped: 1-2-2-4");

    /// <summary><c>dense</c>: 1-2-2-3.</summary>
    public static RankingTies Dense { get; } = new(
        "dense",
        "nilai yang sama berbagi satu peringkat, tidak ada yang dilompati: 1-2-2-3",
        "equal values share a rank and none is skipped: 1-2-2-3");

    /// <summary><c>modified-competition</c>: 1-3-3-4.</summary>
    public static RankingTies ModifiedCompetition { get; } = new(
        "modified-competition",
        "nilai yang sama berbagi peringkat terbawah: 1-3-3-4",
        "equal values share the last of their ranks: 1-3-3-4");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<RankingTies> All { get; } = Array.AsReadOnly<RankingTies>([Competition, Dense, ModifiedCompetition]);
}
