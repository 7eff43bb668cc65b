namespace Spm.Core.Law;

/// <summary>One named reading where the law is silent or sources conflict (<i>kebijakan perhitungan</i>).</summary>
/// <remarks>A value is identified by its key and name, which results print; each is one object, so <c>==</c> compares values.</remarks>
[LegalTerm("kebijakan perhitungan")]
public abstract class Policy
{
    private readonly string _indonesian;
    private readonly string _english;

    private protected Policy(string key, string name, LegalBasis basis, string indonesian, string english)
    {
        Key = key;
        Name = name;
        Basis = basis;
        _indonesian = indonesian;
        _english = english;
    }

    /// <summary>What is decided, such as <c>zero-required</c>.</summary>
    public string Key { get; }

    /// <summary>How, such as <c>not-applicable</c>.</summary>
    public string Name { get; }

    /// <summary>Where the reading comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The reading in words.</summary>
    public string Describe(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>Key and name: <c>zero-required=not-applicable</c>.</summary>
    public override string ToString() => $"{Key}={Name}";
}
