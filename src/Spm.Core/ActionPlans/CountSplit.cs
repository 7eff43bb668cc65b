using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>A number of people or items by groups that do not overlap and leave nobody out (<i>rincian jumlah</i>).</summary>
/// <remarks>Whether the parts add up to their number is for the check to find.</remarks>
[LegalTerm("rincian jumlah")]
public sealed record CountSplit
{
    /// <summary>Makes a split.</summary>
    /// <param name="kind">By what.</param>
    /// <param name="parts">Every group, such as poor and not poor.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public CountSplit(SplitKind kind, params IEnumerable<CountPart> parts)
    {
        Kind = Require.Defined(kind);
        Parts = Require.Copy(parts);
    }

    /// <summary>By what.</summary>
    public SplitKind Kind { get; }

    /// <summary>Every group, in the order of the caller.</summary>
    public IReadOnlyList<CountPart> Parts { get; }

    /// <summary>What the parts add up to.</summary>
    public Int128 Sum => Parts.Aggregate(Int128.Zero, (sum, part) => sum + part.Count);

    /// <summary>Splits a number in proportion to weights, so that the parts add up to it.</summary>
    /// <param name="kind">By what.</param>
    /// <param name="total">From 0.</param>
    /// <param name="weights">The groups with their weights, such as the population of each kecamatan.</param>
    /// <param name="tie">Who gets a unit where remainders are equal; <see cref="RemainderTie.FirstInOrder"/> unless told.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative total or weight, or no group at all.</exception>
    public static CountSplit Apportion(SplitKind kind, long total, IEnumerable<KeyValuePair<string, Ratio>> weights, RemainderTie? tie = null)
    {
        var groups = Require.Copy(weights);
        var counts = Apportionment.Split(total, [.. groups.Select(group => group.Value)], tie);
        return new CountSplit(kind, groups.Zip(counts, (group, count) => new CountPart(group.Key, count)));
    }
}
