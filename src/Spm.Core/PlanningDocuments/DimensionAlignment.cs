using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>How far two documents agree in one dimension (<i>hasil keselarasan per dimensi</i>): counts, and exact shares of them.</summary>
/// <remarks>A share over an empty side is undefined and null, which is not 100 per cent. Dimensions are never blended.</remarks>
[LegalTerm("hasil keselarasan per dimensi")]
public sealed record DimensionAlignment
{
    internal DimensionAlignment([Trusted] AlignmentDimension dimension) => Dimension = dimension;

    /// <summary>What was compared.</summary>
    public AlignmentDimension Dimension { get; }

    /// <summary>False when one of the documents does not carry this dimension, or the pair does not ask for it; then nothing was counted.</summary>
    public bool IsCompared { get; internal init; }

    /// <summary>How many the left document has.</summary>
    public int LeftCount { get; internal init; }

    /// <summary>How many the right document has.</summary>
    public int RightCount { get; internal init; }

    /// <summary>How many stand in both and agree.</summary>
    public int Matched { get; internal init; }

    /// <summary>Of the left ones, the share that agrees (A→B); null when the left side has none.</summary>
    public Ratio? Forward => Share(Matched, LeftCount);

    /// <summary>Of the right ones, the share that agrees (B→A); null when the right side has none.</summary>
    public Ratio? Mirror => Share(Matched, RightCount);

    /// <summary>Of all that either side has, the share that agrees (<i>Jaccard</i>); null when neither has any.</summary>
    public Ratio? Jaccard => Share(Matched, LeftCount + RightCount - Matched);

    /// <summary>The money that both sides have in common, code by code: of each code the smaller amount; only for <see cref="AlignmentDimension.Money"/>.</summary>
    public Rupiah? Common { get; internal init; }

    /// <summary>The left money of codes that both sides have; only for <see cref="AlignmentDimension.Money"/>.</summary>
    public Rupiah? LeftMatchedAmount { get; internal init; }

    /// <summary>The right money of codes that both sides have; only for <see cref="AlignmentDimension.Money"/>.</summary>
    public Rupiah? RightMatchedAmount { get; internal init; }

    /// <summary>All the left money that was compared; only for <see cref="AlignmentDimension.Money"/>.</summary>
    public Rupiah? LeftAmount { get; internal init; }

    /// <summary>All the right money that was compared; only for <see cref="AlignmentDimension.Money"/>.</summary>
    public Rupiah? RightAmount { get; internal init; }

    /// <summary>Weighted by rupiah over codes that both sides have: the common money over the left money of those codes; null without any.</summary>
    public Ratio? WeightedForward => Share(Common, LeftMatchedAmount);

    /// <summary>The same over the right money of those codes.</summary>
    public Ratio? WeightedMirror => Share(Common, RightMatchedAmount);

    /// <summary>Weighted by rupiah over all codes: the common money over all the left money, so that a missing code weighs too; null without any.</summary>
    public Ratio? CoveredForward => Share(Common, LeftAmount);

    /// <summary>The same over all the right money.</summary>
    public Ratio? CoveredMirror => Share(Common, RightAmount);

    /// <summary>The band of <see cref="Forward"/>, the share of the left ones that agrees; null where that is undefined.</summary>
    /// <param name="scheme">The bands; those of the MKPP studies when null.</param>
    public AlignmentBand? Band(AlignmentBandScheme? scheme = null) => (scheme ?? AlignmentBandScheme.Mkpp).Of(Forward);

    private static Ratio? Share(int part, int whole) => whole > 0 ? new Ratio(part, whole) : null;

    private static Ratio? Share(Rupiah? part, Rupiah? whole) => part is { } some && whole is { } all && all > Rupiah.Zero ? some.ShareOf(all) : null;
}
