using Spm.Core.Derivations;
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

    /// <summary>A value as published and as plainly rounded; null when there is none.</summary>
    internal (Percentage Published, Percentage Plain)? Printed(ExactValue? value)
    {
        if (value is null) return null;
        var published = Publish(value);
        return (published.Percentage, published.Plain);
    }

    private DerivationRules Statement => field ??= new(Name, () => Hash, Year, Known, Basis, Scale.Bounds, Settings());

    private IEnumerable<DerivationSetting> Settings()
    {
        var values = Method.Settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        var policies = Method.Policies.ToDictionary(policy => policy.Key);
        return Bases.Select(entry => new DerivationSetting(
            entry.Key, entry.Key == "scale" ? Scale.ToString() : values[entry.Key], entry.Value, policies.GetValueOrDefault(entry.Key)));
    }

    private IReadOnlyList<DerivationMovement> Movements(DerivationStep root, Func<RuleBook, ExactValue?> measure) =>
    [
        .. PolicySensitivity.Of(this, root.Value, measure, root.Subject == DerivationSubject.Nation).Readings
            .Select(reading => new DerivationMovement(
                reading.Policy, reading.IsInConflict, reading.Published?.Percentage, root.IsRated ? reading.Rating?.Name() : null, reading.Movement, reading.Refusal)
            {
                PrintedSize = PolicySensitivity.Printed(reading.Movement ?? Ratio.Zero, Method),
            })
            .OrderByDescending(movement => movement.Size),
    ];
}
