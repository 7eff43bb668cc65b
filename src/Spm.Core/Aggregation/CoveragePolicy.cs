using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Aggregation;

/// <summary>How many regions must have reported before a mean over regions is given (<i>syarat cakupan</i>).</summary>
/// <remarks>No provision was read; published national values rest on 504 of 547 regions and the like. The counts stand beside the mean under
/// every policy.</remarks>
[LegalTerm("syarat cakupan")]
public sealed class CoveragePolicy : Policy
{
    private static readonly CoveragePolicy[] ByPercent = [.. Enumerable.Range(0, 101).Select(percent => new CoveragePolicy(percent))];

    private CoveragePolicy(int percent)
        : base(
            "coverage",
            percent == 0 ? "none" : FormattableString.Invariant($"at-least-{percent}-percent"),
            new LegalBasis("kaidah pustaka", "INFERRED: tidak ada ketentuan yang dibaca"),
            percent == 0 ? "tanpa syarat; jumlah daerah yang melapor disebutkan" : FormattableString.Invariant($"sekurang-kurangnya {percent} persen daerah melapor"),
            percent == 0 ? "none asked; how many regions reported is said" : FormattableString.Invariant($"at least {percent} per cent of the regions reported"))
        => Percent = percent;

    /// <summary><c>none</c>, the default: a mean of whatever there is.</summary>
    public static CoveragePolicy None => ByPercent[0];

    /// <summary>The least share of regions reporting, in whole per cent; 0 for <see cref="None"/>.</summary>
    public int Percent { get; }

    /// <summary><c>at-least-…-percent</c>: no mean below that share of regions reporting.</summary>
    /// <param name="percent">Whole per cent, 0 to 100; 0 is <see cref="None"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..100.</exception>
    public static CoveragePolicy AtLeast(int percent) => ByPercent[Require.InRange(percent, 0, 100)];

    /// <summary>True when enough regions reported, by whole-number comparison.</summary>
    /// <param name="reporting">Regions that reported, from 0.</param>
    /// <param name="regions">All regions concerned, from 0; of none, none is missing.</param>
    public bool IsMet(int reporting, int regions) => (long)reporting * 100 >= (long)regions * Percent;
}
