using Spm.Core.Derivations;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

public sealed partial class RuleBook
{
    /// <summary>The derivation of a number that these rules made.</summary>
    /// <param name="title">What the number is.</param>
    /// <param name="root">Its step.</param>
    /// <param name="measure">The same number under other rules.</param>
    /// <param name="remarks">What a reader has to know beside it.</param>
    internal Derivation Explain(
        (string Indonesian, string English) title, DerivationStep root, Func<RuleBook, ExactValue?> measure, Func<Language, IEnumerable<string>>? remarks = null) =>
        new(title, root, Statement, language => [.. remarks?.Invoke(language) ?? [], .. Notice(language) is { } notice ? new[] { notice } : []], () => Movements(root, measure));

    private DerivationRules Statement => field ??= new(Name, Hash, Year, Edition.KnownAsOf, Basis, Settings());

    private IEnumerable<DerivationSetting> Settings()
    {
        var values = Method.Settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        var policies = Method.Policies.ToDictionary(policy => policy.Key);
        return Bases.Select(entry => new DerivationSetting(
            entry.Key, entry.Key == "scale" ? Scale.ToString() : values[entry.Key], entry.Value, policies.GetValueOrDefault(entry.Key)));
    }

    private IReadOnlyList<DerivationMovement> Movements(DerivationStep root, Func<RuleBook, ExactValue?> measure) =>
    [
        .. from setting in Method.Settings
           from name in AchievementMethod.Accepted.First(key => key.Key == setting.Key).Value
           where name != setting.Value
           select Movement(setting.Key, name, root, measure) into movement
           orderby movement.Points is { } points ? (points < Ratio.Zero ? points : -points) : Ratio.One
           select movement,
    ];

    private DerivationMovement Movement(string key, string value, DerivationStep root, Func<RuleBook, ExactValue?> measure)
    {
        var rules = With(Name, Method.With(key, value));
        var basis = rules.Bases.First(entry => entry.Key == key).Value;
        try
        {
            var moved = measure(rules);
            var points = moved is null || root.Value is null ? (Ratio?)null : (moved.ToRatio() - root.Value.ToRatio()) * 100;
            return new DerivationMovement(
                key, value, basis, moved is null ? null : rules.Publish(moved).Percentage, moved is null || root.Rating is null ? null : rules.Rate(moved).Name(), points, null);
        }
        catch (MethodRefusedException refused)
        {
            return new DerivationMovement(key, value, basis, null, null, null, refused.Message);
        }
    }
}
