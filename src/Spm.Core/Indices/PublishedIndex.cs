using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>An index as published (<i>indeks terbit</i>): rounded once, with its mode named; no arithmetic.</summary>
[LegalTerm("indeks terbit")]
public sealed class PublishedIndex
{
    private PublishedIndex(Percentage percentage, ExactValue exact, RoundingMode rounding, Percentage plain)
    {
        Percentage = percentage;
        Exact = exact;
        Rounding = rounding;
        Plain = plain;
    }

    /// <summary>The printed percentage.</summary>
    public Percentage Percentage { get; }

    /// <summary>The exact value behind it.</summary>
    public ExactValue Exact { get; }

    /// <summary>The mode by which it was rounded.</summary>
    public RoundingMode Rounding { get; }

    /// <summary>True when plain rounding would have carried the number across a rating bound and the last digit was held back.</summary>
    public bool WasGuarded => Plain != Percentage;

    /// <summary>The percentage that plain rounding gives; the printed one unless it was guarded.</summary>
    public Percentage Plain { get; }

    /// <summary>The number with a decimal point: <c>97.81</c>.</summary>
    public override string ToString() => Percentage.ToString();

    /// <summary>The number as readers of that language expect it: <c>97,81</c> or <c>97.81</c>.</summary>
    public string ToString(Language language) => Percentage.ToString(language);

    internal static PublishedIndex Of(ExactValue exact, AchievementMethod method, RatingScale scale)
    {
        var rounded = exact.Round(method.Digits, method.Rounding);
        var crossed = method.Guard == RoundingGuard.NeverAcrossABound && scale.Rate(rounded) != scale.Rate(exact);
        return new PublishedIndex(crossed ? rounded.Shift(-1) : rounded, exact, method.Rounding, rounded);
    }
}
