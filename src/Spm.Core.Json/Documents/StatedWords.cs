namespace Spm.Core.Json;

/// <summary>Words of a document in both languages (<i>kata-kata dalam dua bahasa</i>).</summary>
[LegalTerm("kata-kata dalam dua bahasa")]
public sealed record StatedWords
{
    internal StatedWords(string indonesian, string english)
    {
        Indonesian = indonesian;
        English = english;
    }

    /// <summary>In Indonesian.</summary>
    public string Indonesian { get; }

    /// <summary>In English.</summary>
    public string English { get; }

    /// <summary>In one of the two.</summary>
    public string In(Language language) => language == Language.Indonesian ? Indonesian : English;

    /// <summary>In English.</summary>
    public override string ToString() => English;

    internal static StatedWords Of(Func<Language, string> words) => new(words(Language.Indonesian), words(Language.English));

    internal static IReadOnlyList<StatedWords> Of(Func<Language, IReadOnlyList<string>> words) =>
        [.. words(Language.Indonesian).Zip(words(Language.English), (indonesian, english) => new StatedWords(indonesian, english))];

    /// <summary>Null where there are none in Indonesian.</summary>
    internal static StatedWords? OfAny(Func<Language, string?> words) => words(Language.Indonesian) is { } indonesian ? new(indonesian, words(Language.English)!) : null;
}
