using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>What an index can still become while data are missing, as a document states it (<i>rentang indeks tertulis</i>).</summary>
[LegalTerm("rentang indeks tertulis")]
public sealed class StatedInterval
{
    internal StatedInterval()
    {
    }

    /// <summary>The lowest index still possible.</summary>
    public required StatedValue Low { get; init; }

    /// <summary>The highest.</summary>
    public required StatedValue High { get; init; }

    /// <summary>Every rating still possible, lowest first.</summary>
    public IReadOnlyList<SpmRating> Ratings { get; internal init; } = [];

    /// <summary>True when one rating is left.</summary>
    public bool IsCertain { get; internal init; }

    internal static StatedInterval? Of(IndexInterval? interval, RuleBook rules) => interval is null ? null : new()
    {
        Low = StatedValue.Of(interval.PublishedLow, rules)!,
        High = StatedValue.Of(interval.PublishedHigh, rules)!,
        Ratings = interval.Ratings,
        IsCertain = interval.IsCertain,
    };
}
