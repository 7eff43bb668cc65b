namespace Spm.Core.Indices;

/// <summary>Why a result is provisional (<i>alasan sementara</i>).</summary>
[LegalTerm("alasan sementara")]
public enum ProvisionalReason
{
    /// <summary>The period does not reach the end of the year.</summary>
    YearStillOpen = 0,

    /// <summary>The sender answers for a part of what the region owes.</summary>
    PartOfTheRegion = 1,

    /// <summary>Services without any reported recipients.</summary>
    ServicesNotReported = 2,

    /// <summary>Services whose whole quality list is unreported.</summary>
    QualityNotReported = 3,

    /// <summary>Single quality items without a report.</summary>
    ItemsNotReported = 4,

    /// <summary>Services or items whose time has not come.</summary>
    NotYetDue = 5,
}
