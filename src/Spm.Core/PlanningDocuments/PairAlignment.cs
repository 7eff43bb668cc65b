using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>One pair of documents held against each other (<i>hasil keselarasan pasangan dokumen</i>).</summary>
/// <remarks>A side is one document, or those that the agencies have of one kind. Immutable.</remarks>
[LegalTerm("hasil keselarasan pasangan dokumen")]
public sealed class PairAlignment
{
    internal PairAlignment([Trusted] AlignmentPairRule rule, IEnumerable<PlanningDocument> left, IEnumerable<PlanningDocument> right, IEnumerable<DimensionAlignment> dimensions, IEnumerable<Finding> findings)
    {
        Rule = rule;
        Left = Require.Copy(left);
        Right = Require.Copy(right);
        Dimensions = Require.Copy(dimensions);
        Findings = Require.Copy(findings);
    }

    /// <summary>How they were compared.</summary>
    public AlignmentPairRule Rule { get; }

    /// <summary>The earlier document, or those of the agencies.</summary>
    public IReadOnlyList<PlanningDocument> Left { get; }

    /// <summary>The later document, or those of the agencies.</summary>
    public IReadOnlyList<PlanningDocument> Right { get; }

    /// <summary>Every dimension, in its order.</summary>
    public IReadOnlyList<DimensionAlignment> Dimensions { get; }

    /// <summary>What differs between the two; what is amiss within one of them stands in <see cref="AlignmentResult.Findings"/> alone.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How far they agree in one dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named dimension.</exception>
    public DimensionAlignment In(AlignmentDimension dimension) => Dimensions[(int)Require.Defined(dimension)];

    /// <summary>The two sides: <c>RKPD 2026 → Renja PD 2026, Dinas Kesehatan</c>.</summary>
    public string ToString(Language language) => $"{DocumentSet.Describe(Left).ToString(language)} → {DocumentSet.Describe(Right).ToString(language)}";

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
