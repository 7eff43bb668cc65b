namespace Spm.Core.Validation;

/// <summary>An argument of a finding with a name in each language; its key is the form that no language changes.</summary>
internal sealed record NamedArgument(string Key, string Indonesian, string English)
{
    public override string ToString() => Key;

    public string ToString(Language language) => language == Language.Indonesian ? Indonesian : English;
}
