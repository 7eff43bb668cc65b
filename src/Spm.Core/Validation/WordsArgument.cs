namespace Spm.Core.Validation;

/// <summary>An argument of a finding that has words in both languages.</summary>
internal sealed record WordsArgument(string Indonesian, string English)
{
    public string ToString(Language language) => language == Language.Indonesian ? Indonesian : English;

    public override string ToString() => English;
}
