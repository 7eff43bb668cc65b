namespace Spm.Core.Indices;

/// <summary>Orders regions by exact index, lowest first (<i>pembanding indeks daerah</i>).</summary>
/// <remarks>A region without an index comes before all. Provisional and final results are not comparable unless asked for. Whether both were made by the same rules
/// is for the caller to see: <see cref="RuleBook.Hash"/>.</remarks>
[LegalTerm("pembanding indeks daerah")]
public sealed class RegionIndexComparer : IComparer<RegionIndex>
{
    private readonly bool _mixes;

    private RegionIndexComparer(bool mixes) => _mixes = mixes;

    /// <summary>Refuses to compare a provisional result with a final one.</summary>
    public static RegionIndexComparer SameStatus { get; } = new(false);

    /// <summary>Compares provisional and final results alike; for callers who say so.</summary>
    public static RegionIndexComparer MixingProvisional { get; } = new(true);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">One result is provisional, the other final, and mixing was not asked for.</exception>
    public int Compare(RegionIndex? x, RegionIndex? y)
    {
        if (x is null || y is null) return x is null ? y is null ? 0 : -1 : 1;
        if (!_mixes && x.Status.IsProvisional != y.Status.IsProvisional)
            throw new InvalidOperationException($"{x} and {y}: one is provisional, the other final; ask for MixingProvisional to compare them.");
        if (x.Value is null || y.Value is null) return (x.Value is null ? 0 : 1) - (y.Value is null ? 0 : 1);
        return x.Value.CompareTo(y.Value);
    }
}
