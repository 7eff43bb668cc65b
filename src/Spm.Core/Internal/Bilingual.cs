namespace Spm.Core.Internal;

/// <summary>One thing in both languages, such as an argument of a finding.</summary>
/// <param name="Indonesian">In Indonesian.</param>
/// <param name="English">In English.</param>
/// <param name="Plain">In a form that no language changes; the English words when null.</param>
internal sealed record Bilingual(string Indonesian, string English, string? Plain = null)
{
    public string ToString(Language language) => language == Language.Indonesian ? Indonesian : English;

    public override string ToString() => Plain ?? English;

    public static Bilingual Of(Func<Language, string> words, string? plain = null) => new(words(Language.Indonesian), words(Language.English), plain);

    public static Bilingual Join(string separator, IEnumerable<Bilingual> parts)
    {
        var all = parts.ToArray();
        return new Bilingual(
            string.Join(separator, all.Select(part => part.Indonesian)), string.Join(separator, all.Select(part => part.English)), string.Join(separator, all.Select(part => part.ToString())));
    }
}
