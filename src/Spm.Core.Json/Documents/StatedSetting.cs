using Spm.Core.Derivations;
using Spm.Core.Law;

namespace Spm.Core.Json;

/// <summary>A setting of the rules as a document states it (<i>pilihan aturan tertulis</i>).</summary>
[LegalTerm("pilihan aturan tertulis")]
public sealed class StatedSetting
{
    internal StatedSetting(string key, string value, StatedWords name, StatedWords? meaning, LegalBasis basis)
    {
        Key = key;
        Value = value;
        Name = name;
        Meaning = meaning;
        Basis = basis;
    }

    /// <summary>What is set, such as <c>quality</c>.</summary>
    public string Key { get; }

    /// <summary>To what, such as <c>mean-of-indicators</c>.</summary>
    public string Value { get; }

    /// <summary>What is set, in words.</summary>
    public StatedWords Name { get; }

    /// <summary>The reading in words; null where the value says it.</summary>
    public StatedWords? Meaning { get; }

    /// <summary>Where it comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Key and value: <c>quality=mean-of-indicators</c>.</summary>
    public override string ToString() => $"{Key}={Value}";

    internal static StatedSetting Of(DerivationSetting setting) =>
        new(setting.Key, setting.Value, StatedWords.Of(setting.Name), StatedWords.OfAny(setting.Describe), setting.Basis);
}
