using System.Numerics;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

/// <summary>An exact value together with the same value worked out by the oracle.</summary>
internal sealed record ValueTree(ExactValue Value, SlowFraction Slow)
{
    public static ValueTree Share(long done, long required) => new(ShareValue.Of(done, required), new SlowFraction(done, required));

    public static ValueTree Mean(IReadOnlyList<ValueTree> parts) => new(
        new MeanValue([.. parts.Select(part => part.Value)]),
        Reduced(parts.Select(part => part.Slow).Aggregate((sum, next) => Reduced(sum.Plus(next))).Times(new SlowFraction(BigInteger.One, parts.Count))));

    public static ValueTree Blend(ValueTree first, int firstWeight, ValueTree second, int secondWeight) => new(
        new BlendValue(first.Value, firstWeight, second.Value, secondWeight),
        Reduced(first.Slow.Times(new SlowFraction(firstWeight, firstWeight + secondWeight))
            .Plus(second.Slow.Times(new SlowFraction(secondWeight, firstWeight + secondWeight)))));

    public int Against(Ratio ratio) => Math.Sign(Slow.Against(new SlowFraction(ratio.Numerator, ratio.Denominator)));

    /// <summary>The printed units by dividing out the whole fraction.</summary>
    public BigInteger Rounded(int digits, RoundingMode mode)
    {
        var numerator = Slow.Numerator * 100 * BigInteger.Pow(10, digits);
        var below = BigInteger.Divide(numerator, Slow.Denominator);
        var half = (2 * (numerator - below * Slow.Denominator)).CompareTo(Slow.Denominator);
        var isRaised = mode switch
        {
            RoundingMode.Down => false,
            RoundingMode.HalfEven => half > 0 || (half == 0 && !below.IsEven),
            _ => half >= 0,
        };
        return isRaised ? below + 1 : below;
    }

    public override string ToString() => Shape(Value);

    // Without it the oracle's terms double at every level; the division takes nothing from Ratio.
    private static SlowFraction Reduced(SlowFraction fraction)
    {
        var divisor = BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator);
        return new SlowFraction(fraction.Numerator / divisor, fraction.Denominator / divisor);
    }

    private static string Shape(ExactValue value) => value switch
    {
        ShareValue share => $"{share.Done}/{share.Required}",
        MeanValue mean => $"mean({string.Join(", ", mean.Parts.Select(Shape))})",
        BlendValue blend => $"({blend.FirstWeight}·{Shape(blend.First)} + {blend.SecondWeight}·{Shape(blend.Second)})",
        _ => value.ToString(),
    };
}
