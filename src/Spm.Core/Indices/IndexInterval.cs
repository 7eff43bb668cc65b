using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>Between which values an index lies while data are missing (<i>rentang indeks</i>), and which ratings are still possible.</summary>
/// <remarks>Shares of 1, exact. Every index that the missing figures can lead to lies within; it shrinks as they arrive and is a
/// point, the index itself, when none is missing. It speaks of missing figures only: reported ones may still be corrected, and what
/// lies outside the sender's scope is not in it.</remarks>
[LegalTerm("rentang indeks")]
public sealed class IndexInterval
{
    private readonly RuleBook _rules;

    internal IndexInterval(RuleBook rules, ExactValue low, ExactValue high)
    {
        _rules = rules;
        Low = low;
        High = high;
        var (lowest, highest) = (rules.Rate(low), rules.Rate(high));
        Ratings = Array.AsReadOnly(Enum.GetValues<SpmRating>().Where(rating => rating >= lowest && rating <= highest).ToArray());
    }

    /// <summary>The smallest value.</summary>
    public ExactValue Low { get; }

    /// <summary>The largest value; above 1 only when nothing limits a share.</summary>
    public ExactValue High { get; }

    /// <summary>The smallest value as published; no completed index is published below it.</summary>
    public PublishedIndex PublishedLow => _rules.Publish(Low);

    /// <summary>The largest value as published; no completed index is published above it.</summary>
    public PublishedIndex PublishedHigh => _rules.Publish(High);

    /// <summary>True when both ends are the same value.</summary>
    public bool IsPoint => Low.CompareTo(High) == 0;

    /// <summary>The ratings that are not excluded, lowest first; at least one.</summary>
    public IReadOnlyList<SpmRating> Ratings { get; }

    /// <summary>True when the missing data cannot change the rating.</summary>
    public bool IsCertain => Ratings.Count == 1;

    /// <summary>True when a value lies within, both ends included.</summary>
    public bool Contains(ExactValue value) => Low.CompareTo(value) <= 0 && High.CompareTo(value) >= 0;

    /// <summary>Both ends as published, and the ratings: <c>87,99–90,55 · Tuntas Madya–Tuntas Utama</c>.</summary>
    public string ToString(Language language)
    {
        var ends = IsPoint ? PublishedLow.ToString(language) : $"{PublishedLow.ToString(language)}–{PublishedHigh.ToString(language)}";
        return $"{ends} · {(IsCertain ? Ratings[0].Name() : $"{Ratings[0].Name()}–{Ratings[^1].Name()}")}";
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
