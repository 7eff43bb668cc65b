using Spm.Core.Indices;

namespace Spm.Core.ActionPlans;

/// <summary>How far it is to one neighboring rating (<i>jarak ke satu kategori</i>).</summary>
/// <remarks>The fewest people and items together that reach it, or a rating beyond where one unit weighs that much; one fewer, wherever it is, does not.</remarks>
[LegalTerm("jarak ke satu kategori")]
public sealed class DistanceStep
{
    internal DistanceStep(SpmRating? target, long? units, IReadOnlyList<ExtraDelivery> example, NoDistanceReason? reason, PublishedIndex? utmost)
    {
        Target = target;
        Units = units;
        Example = example;
        NotBecause = reason;
        Utmost = utmost;
    }

    /// <summary>The neighboring rating; null when there is none.</summary>
    public SpmRating? Target { get; }

    /// <summary>The fewest units, at least 1: further ones on the way up, lost ones on the way down. Null when it cannot be reached.</summary>
    public long? Units { get; }

    /// <summary>On the way down: so many units may be lost, whichever they are, and the rating stays; on the way up: so many are surely not enough.
    /// Null when it cannot be reached.</summary>
    public long? WithoutChange => Units - 1;

    /// <summary>One choice of units that reaches it: the largest steps first, and among equal steps the first of the catalogue.</summary>
    public IReadOnlyList<ExtraDelivery> Example { get; }

    /// <summary>Why it cannot be reached; null when it can.</summary>
    public NoDistanceReason? NotBecause { get; }

    /// <summary>The index with everything delivered, or lost, when even that does not reach it; null otherwise.</summary>
    public PublishedIndex? Utmost { get; }
}
