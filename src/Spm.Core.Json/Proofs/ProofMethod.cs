using System.Numerics;
using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>What the settings that a proof states do to numbers.</summary>
internal sealed class ProofMethod
{
    private readonly AchievementMethod _method;
    private readonly RatingScale _scale;
    private readonly Dictionary<string, string> _settings;

    /// <param name="rules">The rules stated, as the library makes them again; the hash may be another one.</param>
    public ProofMethod(RuleBook rules)
    {
        _method = rules.Method;
        _scale = rules.Scale;
        _settings = rules.Method.Settings.ToDictionary(setting => setting.Key, setting => setting.Value);
    }

    /// <summary>Whole parts of recipients and quality: 4 and 1 for 80-20; null where quality weighs nothing.</summary>
    public (int Recipients, int Quality)? Weights
    {
        get
        {
            var (recipients, quality) = (_method.Weights.Recipients, _method.Weights.Quality);
            if (quality == 0) return null;
            var unit = (int)BigInteger.GreatestCommonDivisor(recipients, quality);
            return (recipients / unit, quality / unit);
        }
    }

    public string? this[string key] => _settings.GetValueOrDefault(key);

    /// <summary>Done over required, cut at 1 where the method says so; null where there is no share.</summary>
    public (Ratio Value, bool IsCapped)? Share(Ratio? done, Ratio? required)
    {
        if (done is not { Sign: >= 0 } above || required is not { Sign: > 0 } below) return null;
        return above > below && _method.Cap == CapPolicy.AtOne ? (Ratio.One, true) : (above / below, false);
    }

    /// <summary>A value as these rules publish it.</summary>
    public StatedValue State(Ratio value, bool isRated)
    {
        var plain = Percentage.Round(value, _method.Digits, _method.Rounding);
        var (exact, rounded) = (_scale.Rate(value), _scale.Rate(plain.PrintedShare));
        var isGuarded = _method.Guard == RoundingGuard.NeverAcrossABound && exact != rounded;
        var published = isGuarded ? Percentage.Round(plain.PrintedShare - OneUnit, _method.Digits, RoundingMode.Down) : plain;
        return new StatedValue(published, isGuarded ? plain : null, isRated ? _method.RatingOn == RatingBasis.Exact ? exact : rounded : null, value);
    }

    private Ratio OneUnit => new(1, 100 * BigInteger.Pow(10, _method.Digits));
}
