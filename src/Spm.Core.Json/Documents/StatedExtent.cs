using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>How far readings of the law move an index, as a document states it (<i>besar pergeseran tertulis</i>).</summary>
[LegalTerm("besar pergeseran tertulis")]
public sealed class StatedExtent
{
    internal StatedExtent()
    {
    }

    /// <summary>The reading that moves the index most, key and value; null when none moves it.</summary>
    public string? Policy { get; internal init; }

    /// <summary>Points of 100 that it adds, exactly; null when none moves it.</summary>
    public Ratio? Points { get; internal init; }

    /// <summary>True when some reading gives another rating.</summary>
    public bool ChangesRating { get; internal init; }

    /// <summary>Every rating that some reading gives.</summary>
    public IReadOnlyList<SpmRating> Ratings { get; internal init; } = [];

    /// <summary>The same in words.</summary>
    public required StatedWords Sentence { get; init; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.English;

    internal static StatedExtent Of(PolicySensitivity sensitivity) => new()
    {
        Policy = sensitivity.Largest?.Policy.ToString(),
        Points = sensitivity.Largest?.Movement,
        ChangesRating = sensitivity.ChangesRating,
        Ratings = sensitivity.Ratings,
        Sentence = StatedWords.Of(sensitivity.Describe),
    };
}
