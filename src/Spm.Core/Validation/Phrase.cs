namespace Spm.Core.Validation;

/// <summary>Words of a room below as an argument of a finding.</summary>
/// <param name="Indonesian">In Indonesian.</param>
/// <param name="English">In English.</param>
/// <param name="Key">In a form that no language changes; the English words when null.</param>
internal sealed record Phrase(string Indonesian, string English, string? Key = null)
{
    public string ToString(Language language) => language == Language.Indonesian ? Indonesian : English;

    public override string ToString() => Key ?? English;

    public static Phrase Of(Func<Language, string> words) => new(words(Language.Indonesian), words(Language.English));

    public static Phrase Join(string separator, IEnumerable<Phrase> phrases)
    {
        var all = phrases.ToArray();
        return new Phrase(
            string.Join(separator, all.Select(phrase => phrase.Indonesian)), string.Join(separator, all.Select(phrase => phrase.English)), string.Join(separator, all.Select(phrase => phrase.ToString())));
    }
}
