using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Tests.Quantities;

namespace Spm.Core.Tests.Indices;

/// <summary>Two outcomes are grouped only when they are surely the same; what is built alike always is.</summary>
public class VariantOutcomeTests
{
    private const long Wide = (1L << 53) - 1;

    private static readonly Percentage Printed = Percentage.Parse("50.00");

    // Both lie in the same 2⁻⁶⁴ and are different numbers.
    private static readonly ShareValue Near = ShareValue.Of(1, Wide);
    private static readonly ShareValue Nearby = ShareValue.Of(1, Wide - 1);

    [Fact]
    [Law("Outcomes built alike are the same.")]
    public void IsSame_BuiltAlike_IsTrue() => Laws.Hold(ValueTrees.Any, tree => Same(tree.Value, Copy(tree.Value)));

    [Fact]
    [Law("Outcomes said to be the same are exactly equal.")]
    public void IsSame_AnyTwo_SaysNothingWrong() => Laws.Hold(ValueTrees.Any, ValueTrees.Any, (left, right) =>
        !Same(left.Value, right.Value) || left.Value.CompareTo(right.Value) == 0);

    [Fact]
    public void IsSame_WholeInTheBracket_IsTrueForAnyShape()
    {
        var mean = new MeanValue([ShareValue.Of(1, 2), ShareValue.Full]);

        Assert.True(Same(mean, ShareValue.Of(3, 4)));
        Assert.Equal(Bucket(mean), Bucket(ShareValue.Of(3, 4)));
        Assert.True(Same(new BlendValue(ShareValue.Full, 4, ShareValue.Full, 1), ShareValue.Full));
        Assert.False(Same(mean, ShareValue.Of(5, 8)));
    }

    [Fact]
    public void IsSame_DifferentNumbersInOneBracket_IsFalse()
    {
        Assert.Equal((Near.Bracket.Low, Near.Bracket.High), (Nearby.Bracket.Low, Nearby.Bracket.High));
        Assert.False(Same(Near, Nearby));
        Assert.False(Same(new MeanValue([Near, ShareValue.Full]), new MeanValue([Nearby, ShareValue.Full])));
        Assert.False(Same(new MeanValue([ShareValue.Full, Near]), new MeanValue([ShareValue.Full, Nearby])));
        Assert.False(Same(new BlendValue(Near, 4, ShareValue.Full, 1), new BlendValue(Nearby, 4, ShareValue.Full, 1)));
        Assert.False(Same(new BlendValue(ShareValue.Full, 4, Near, 1), new BlendValue(ShareValue.Full, 4, Nearby, 1)));
    }

    [Fact]
    public void IsSame_AnotherShapeInOneBracket_IsLeftOpen()
    {
        var blend = new BlendValue(ShareValue.Of(1, 3), 1, ShareValue.Of(1, 3), 1);
        var mean = new MeanValue([ShareValue.Of(1, 3), ShareValue.Of(1, 3)]);

        Assert.Equal(0, blend.CompareTo(mean));
        Assert.False(Same(blend, mean));
    }

    [Fact]
    public void IsSame_PrintedNumberAndSecondPart_CountToo()
    {
        var (half, third) = (ShareValue.Of(1, 2), ShareValue.Of(1, 3));

        Assert.False(new VariantOutcome(half, null, Printed).IsSame(new VariantOutcome(half, null, Percentage.Parse("50.01"))));
        Assert.False(new VariantOutcome(half, third, Printed).IsSame(new VariantOutcome(half, null, Printed)));
        Assert.False(new VariantOutcome(half, null, Printed).IsSame(new VariantOutcome(half, third, Printed)));
        Assert.False(new VariantOutcome(half, third, Printed).IsSame(new VariantOutcome(half, half, Printed)));
        Assert.True(new VariantOutcome(half, third, Printed).IsSame(new VariantOutcome(half, ShareValue.Of(1, 3), Printed)));
    }

    [Fact]
    [Law("The same outcomes stand in the same bucket.")]
    public void Bucket_SameOutcomes_IsTheSame()
    {
        var unknown = new MeanValue([ShareValue.Of(long.MaxValue, 1), ShareValue.Of(1, 3)]);

        Assert.False(unknown.Bracket.IsKnown);
        Assert.Equal(Bucket(unknown), Bucket(Copy(unknown)));
        Laws.Hold(ValueTrees.Any, tree => Bucket(tree.Value) == Bucket(Copy(tree.Value)));
    }

    private static bool Same(ExactValue one, ExactValue two) => new VariantOutcome(one, null, Printed).IsSame(new VariantOutcome(two, null, Printed));

    private static (Percentage, UInt128) Bucket(ExactValue value) => new VariantOutcome(value, null, Printed).Bucket;

    private static ExactValue Copy(ExactValue value) => value switch
    {
        ShareValue share => ShareValue.Of(share.Done, share.Required),
        MeanValue mean => new MeanValue([.. mean.Parts.Select(Copy)]),
        BlendValue blend => new BlendValue(Copy(blend.First), blend.FirstWeight, Copy(blend.Second), blend.SecondWeight),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a named kind of value."),
    };
}
