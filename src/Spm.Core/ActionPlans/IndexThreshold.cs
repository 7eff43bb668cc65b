using System.Numerics;
using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>The smallest exact value that is enough; when strict, only what is above it.</summary>
internal readonly record struct IndexThreshold(Ratio At, bool IsStrict)
{
    /// <summary>The values with this rating or a better one, by the method's own way to rate.</summary>
    public static IndexThreshold OfRating(RuleBook rules, SpmRating rating)
    {
        if (rules.Scale.BoundOf(rating) is not { } bound) return default;
        if (rules.Method.RatingOn == RatingBasis.Exact) return new(bound, false);
        return RoundedTo((bound * Percentage.Scale(rules.Method.Digits)).Numerator, rules.Method);
    }

    /// <summary>The values that print as this percentage or a higher one.</summary>
    public static IndexThreshold OfPublished(RuleBook rules, Percentage percentage)
    {
        var scaled = percentage.PrintedShare * Percentage.Scale(rules.Method.Digits);
        var units = BigInteger.DivRem(scaled.Numerator, scaled.Denominator, out var rest) + (rest.Sign > 0 ? 1 : 0);
        var printed = new Ratio(units, Percentage.Scale(rules.Method.Digits));

        // The guard holds back what would be carried across a bound, so a bound itself prints only once it is reached.
        return rules.Method.Guard == RoundingGuard.NeverAcrossABound && rules.Scale.Bounds.Any(bound => Ratio.FromPercent(bound) == printed)
            ? new(printed, false)
            : RoundedTo(units, rules.Method);
    }

    public bool IsMetBy(ExactValue value) => value.CompareTo(At) is var sign && (IsStrict ? sign > 0 : sign >= 0);

    private static IndexThreshold RoundedTo(BigInteger units, AchievementMethod method)
    {
        var scale = (BigInteger)Percentage.Scale(method.Digits);
        if (units.Sign <= 0) return default;
        return method.Rounding switch
        {
            RoundingMode.Down => new(new Ratio(units, scale), false),
            RoundingMode.HalfEven => new(new Ratio(units * 2 - 1, scale * 2), !units.IsEven),
            _ => new(new Ratio(units * 2 - 1, scale * 2), false),
        };
    }
}
