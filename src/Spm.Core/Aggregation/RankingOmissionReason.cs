namespace Spm.Core.Aggregation;

/// <summary>Why a region of the group has no rank (<i>alasan tidak diperingkat</i>).</summary>
[LegalTerm("alasan tidak diperingkat")]
public enum RankingOmissionReason
{
    /// <summary>The caller gave no result of it.</summary>
    NoResult = 0,

    /// <summary>Its result has no index: nothing was left to average.</summary>
    NoIndex = 1,

    /// <summary>Its result covers a part of what it owes, which is no index of the region.</summary>
    PartOfTheServices = 2,
}
