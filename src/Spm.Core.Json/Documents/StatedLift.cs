using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>How far the next rating of a service is, as a document states it (<i>jarak ke kategori berikutnya tertulis</i>).</summary>
[LegalTerm("jarak ke kategori berikutnya tertulis")]
public sealed class StatedLift
{
    internal StatedLift()
    {
    }

    /// <summary>The rating one step up; null when there is none.</summary>
    public SpmRating? Rating { get; internal init; }

    /// <summary>The fewest further people to serve; null when recipients alone cannot do it.</summary>
    public long? FurtherServed { get; internal init; }

    /// <summary>Why recipients alone cannot do it; null when they can.</summary>
    public NoLiftReason? NotBecause { get; internal init; }

    internal static StatedLift Of(RecipientLift lift) => new() { Rating = lift.Target, FurtherServed = lift.FurtherServed, NotBecause = lift.NotBecause };
}
