using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>A region of the group without a rank (<i>daerah yang tidak diperingkat</i>).</summary>
/// <remarks>It counts for no other region's rank or range; its figures, once they are known, can move both.</remarks>
[LegalTerm("daerah yang tidak diperingkat")]
public sealed class RankingOmission
{
    internal RankingOmission(Region region, RankingOmissionReason reason)
    {
        Region = region;
        Reason = reason;
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>Why it has no rank.</summary>
    public RankingOmissionReason Reason { get; }

    /// <summary>Region and reason.</summary>
    public override string ToString() => $"{Region}: {Reason}";
}
