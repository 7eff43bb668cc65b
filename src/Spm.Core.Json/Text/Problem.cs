namespace Spm.Core.Json;

/// <summary>One sentence in both languages.</summary>
internal readonly record struct Problem(string Indonesian, string English)
{
    /// <summary>JSON that would have been read; null where there is none. It is part of both sentences.</summary>
    public string? Example { get; private init; }

    public string In(Language language) => language == Language.Indonesian ? Indonesian : English;

    /// <summary>The sentence closed with an example that would have been read.</summary>
    public Problem WithExample(string example) =>
        new($"{Indonesian}; contoh yang diterima: {example}", $"{English}; an accepted example is {example}") { Example = example };
}
