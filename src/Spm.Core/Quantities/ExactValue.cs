using System.Numerics;

namespace Spm.Core.Quantities;

/// <summary>An index or share kept as its exact terms (<i>nilai pasti</i>); the full fraction is made only when asked for.</summary>
/// <remarks>Not negative; 1 is 100 per cent. Comparing and rounding are exact: a bracket of whole numbers decides where it can,
/// the full fraction where it cannot. Two values are compared by <see cref="CompareTo(ExactValue)"/>; <c>==</c> is by reference.</remarks>
[LegalTerm("nilai pasti")]
public abstract class ExactValue
{
    private readonly Bracket _bracket;
    private object? _ratio;

    private protected ExactValue(Bracket bracket) => _bracket = bracket;

    internal ref readonly Bracket Bracket => ref _bracket;

    /// <summary>The exact value as one fraction in lowest terms; for a whole region it can have thousands of digits.</summary>
    public Ratio ToRatio()
    {
        // Two threads may both build it; they build the same value.
        if (_ratio is Ratio ratio) return ratio;
        ratio = Build();
        _ratio = ratio;
        return ratio;
    }

    /// <summary>Below 0 when this value is smaller than the other, 0 when both are exactly equal, above 0 when larger.</summary>
    public int CompareTo(ExactValue other)
    {
        Internal.Require.NotNull(other);
        return Bracket.Compare(_bracket, other._bracket) ?? (IsProvenSameAs(other) ? 0 : ToRatio().CompareTo(other.ToRatio()));
    }

    /// <summary>Below 0 when this value is smaller than the ratio, 0 when exactly equal, above 0 when larger.</summary>
    public int CompareTo(Ratio other)
    {
        if (other.Sign < 0) return 1;
        var decided = other.Numerator <= ulong.MaxValue && other.Denominator <= ulong.MaxValue
            ? _bracket.Compare((ulong)other.Numerator, (ulong)other.Denominator)
            : null;
        return decided ?? ToRatio().CompareTo(other);
    }

    /// <summary>The value in per cent, rounded for publication.</summary>
    /// <param name="digits">Decimals, 0 to 6.</param>
    /// <param name="mode">What happens to the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">Digits outside 0..6, or no named mode.</exception>
    public Percentage Round(int digits, RoundingMode mode)
    {
        var scale = Percentage.Scale(digits);
        return _bracket.Round((ulong)scale, mode) is { } units && units <= ulong.MaxValue
            ? Percentage.FromUnits((BigInteger)(ulong)units, digits)
            : Percentage.Round(ToRatio(), digits, mode);
    }

    /// <summary>The fraction where it has at most 60 characters, else the first decimals followed by an ellipsis.</summary>
    public override string ToString()
    {
        var text = ToRatio().ToString();
        return text.Length <= 60 ? text : $"{Round(6, RoundingMode.Down)}…%";
    }

    /// <summary>True when bracket or terms prove the same number; different terms for one number may stay unproven.</summary>
    internal bool IsProvenSameAs(ExactValue other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (_bracket.Whole is { } first && other._bracket.Whole is { } second) return first == second;
        if (_bracket.Low != other._bracket.Low || _bracket.High != other._bracket.High || _bracket.Denominator != other._bracket.Denominator) return false;
        return (this, other) switch
        {
            (ShareValue a, ShareValue b) => a.Done == b.Done && a.Required == b.Required,
            (BlendValue a, BlendValue b) => a.FirstWeight == b.FirstWeight && a.SecondWeight == b.SecondWeight && a.First.IsProvenSameAs(b.First) && a.Second.IsProvenSameAs(b.Second),
            (MeanValue a, MeanValue b) => a.Parts.Count == b.Parts.Count && a.Parts.Zip(b.Parts).All(pair => pair.First.IsProvenSameAs(pair.Second)),
            _ => false,
        };
    }

    private protected abstract Ratio Build();
}
