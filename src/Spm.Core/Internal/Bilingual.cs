namespace Spm.Core.Internal;

/// <summary>One thing in both languages, such as an argument of a finding; <paramref name="Plain"/> is the form that no language changes.</summary>
internal sealed record Bilingual(string Plain, string Indonesian, string English)
{
    public string ToString(Language language) => language == Language.Indonesian ? Indonesian : English;

    public override string ToString() => Plain;
}
