using Spm.Core.Law;

namespace Spm.Core.Json;

/// <summary>A policy that decided a step, as a document states it (<i>kebijakan tertulis</i>).</summary>
[LegalTerm("kebijakan tertulis")]
public sealed class StatedChoice
{
    internal StatedChoice(string key, string value, LegalBasis basis)
    {
        Key = key;
        Value = value;
        Basis = basis;
    }

    /// <summary>What was decided, such as <c>not-reported</c>.</summary>
    public string Key { get; }

    /// <summary>How, such as <c>zero</c>.</summary>
    public string Value { get; }

    /// <summary>Where the reading comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Key and value: <c>not-reported=zero</c>.</summary>
    public override string ToString() => $"{Key}={Value}";

    internal static StatedChoice Of(Policy policy) => new(policy.Key, policy.Name, policy.Basis);
}
