namespace Spm.Core.Validation;

/// <summary>Words of a room below as an argument of a finding; in a form that no language changes they are English.</summary>
internal sealed record Phrase(string Indonesian, string English)
{
    public string ToString(Language language) => language == Language.Indonesian ? Indonesian : English;

    public override string ToString() => English;

    public static Phrase Of(Func<Language, string> words) => new(words(Language.Indonesian), words(Language.English));

    public static Phrase Join(string separator, IEnumerable<Phrase> phrases)
    {
        var all = phrases.ToArray();
        return Of(language => string.Join(separator, all.Select(phrase => phrase.ToString(language))));
    }
}
