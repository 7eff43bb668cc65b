using Spm.Core.Law;

namespace Spm.Core.Derivations;

/// <summary>One setting of the rules behind a number (<i>pilihan aturan</i>): a policy, digits, rounding or the rating bounds.</summary>
[LegalTerm("pilihan aturan")]
public sealed class DerivationSetting
{
    private readonly Policy? _policy;

    internal DerivationSetting(string key, string value, LegalBasis basis, Policy? policy)
    {
        _policy = policy;
        Key = key;
        Value = value;
        Basis = basis;
    }

    /// <summary>What is set, such as <c>quality</c>.</summary>
    public string Key { get; }

    /// <summary>To what, such as <c>mean-of-indicators</c>.</summary>
    public string Value { get; }

    /// <summary>Where it comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>What is set, in words: <c>penggabungan butir mutu</c>.</summary>
    public string Name(Language language) => SettingNames.Of(Key, language);

    /// <summary>The reading in words; null for digits and the rating bounds, whose value says it.</summary>
    public string? Describe(Language language) => _policy?.Describe(language) ?? SettingNames.Rounding(Value, language);

    /// <summary>Key and value: <c>quality=mean-of-indicators</c>.</summary>
    public override string ToString() => $"{Key}={Value}";
}
