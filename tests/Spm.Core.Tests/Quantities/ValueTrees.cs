using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

/// <summary>Generated exact values, from one share to the shape of a whole region.</summary>
internal static class ValueTrees
{
    private const long WidestCount = (1L << 53) - 1;

    private static Gen<long> WideCountGen { get; } = Gen.OneOf(
        from high in Gen.Choose(0, (1 << 26) - 1) from low in Gen.Choose(0, (1 << 27) - 1) select ((long)high << 27) + low,
        Gen.Choose(0, 3).Select(step => WidestCount - step),
        Gen.Choose(0, 3).Select(step => uint.MaxValue - 1L + step));

    public static Gen<ValueTree> SmallShare { get; } =
        from required in Gen.Choose(1, 12) from done in Gen.Choose(0, required) select ValueTree.Share(done, required);

    public static Gen<ValueTree> DistrictShare { get; } =
        from required in Gen.Choose(1, 400_000) from done in Gen.Choose(0, required) select ValueTree.Share(done, required);

    public static Gen<ValueTree> WideShare { get; } =
        from one in WideCountGen from other in WideCountGen select ValueTree.Share(Math.Min(one, other), Math.Max(Math.Max(one, other), 1));

    public static Gen<ValueTree> ShareAboveOne { get; } =
        from required in WideCountGen
        from done in WideCountGen
        from divisor in Gen.Choose(1, 1_000_000)
        select ValueTree.Share(done, Math.Max(required / divisor, 1));

    public static Gen<ValueTree> LargestShare { get; } =
        from done in Gen.Choose(0, 3)
        from required in Gen.Choose(0, 3)
        select ValueTree.Share(long.MaxValue - done, done == required ? required + 1 : long.MaxValue - required);

    public static Gen<ValueTree> AnyShare { get; } = Gen.Frequency(
        (4, SmallShare), (3, DistrictShare), (2, WideShare), (1, ShareAboveOne), (1, LargestShare));

    public static Gen<ValueTree> MeanOfUpToForty { get; } = Gen.OneOf(
        from count in Gen.Choose(1, 40) from parts in SmallShare.ArrayOf(count) select ValueTree.Mean(parts),
        from count in Gen.Choose(1, 40) from parts in DistrictShare.ArrayOf(count) select ValueTree.Mean(parts),
        from count in Gen.Choose(1, 8) from parts in AnyShare.ArrayOf(count) select ValueTree.Mean(parts));

    public static Gen<ValueTree> ServiceIndex { get; } =
        from recipients in AnyShare from quality in MeanOfUpToForty select ValueTree.Blend(recipients, 4, quality, 1);

    public static Gen<ValueTree> UrusanIndex { get; } =
        from count in Gen.Choose(1, 5) from services in ServiceIndex.ArrayOf(count) select ValueTree.Mean(services);

    public static Gen<ValueTree> OtherWeights { get; } =
        from first in SmallShare
        from second in DistrictShare
        from weights in Gen.Elements((1, 1), (1, 4), (3, 2), (50, 70))
        select ValueTree.Blend(first, weights.Item1, second, weights.Item2);

    public static Gen<ValueTree> SmallServiceIndex { get; } =
        from recipients in SmallShare
        from count in Gen.Choose(1, 4)
        from quality in SmallShare.ArrayOf(count)
        select ValueTree.Blend(recipients, 4, ValueTree.Mean(quality), 1);

    public static Gen<ValueTree> RegionIndex { get; } =
        from urusan in (from count in Gen.Choose(1, 12) from services in SmallServiceIndex.ArrayOf(count) select ValueTree.Mean(services)).ArrayOf(6)
        select ValueTree.Mean(urusan);

    /// <summary>Sizes 1 to 40 in one mean: their common multiple leaves no room in the bracket.</summary>
    public static Gen<ValueTree> MeanOfMeansOfEverySize { get; } =
        from shares in SmallShare.ArrayOf(40)
        select ValueTree.Mean([.. Enumerable.Range(1, 40).Select(size => ValueTree.Mean(shares[..size]))]);

    public static Arbitrary<ValueTree> Any { get; } = Gen.Frequency(
        (3, AnyShare), (3, MeanOfUpToForty), (4, ServiceIndex), (4, SmallServiceIndex), (2, OtherWeights), (2, UrusanIndex), (2, RegionIndex)).ToArbitrary();

    /// <summary>Rating bounds and other plain shares, where indices like to lie exactly.</summary>
    public static Gen<Ratio> BoundGen { get; } = Gen.OneOf(
        Gen.Elements(60, 70, 80, 90, 100, 0).Select(percent => Ratio.FromPercent(percent)),
        Gen.Choose(0, 240).Select(number => new Ratio(number, 120)),
        Ratios.FractionGen.Select(Ratios.Of));

    public static Arbitrary<Ratio> Bound { get; } = BoundGen.ToArbitrary();
}
