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

    /// <summary>Rows of a tally that say nothing where others of the same service or item reported.</summary>
    RowsNotReported = 6,

    /// <summary>Such rows whose required number is unknown too: the sum of required is too small, and the share can be too high.</summary>
    RowsWithoutRequired = 7,

    /// <summary>Rows of a tally whose time has not come, where others of the same service or item reported.</summary>
    RowsNotYetDue = 8,

    /// <summary>Services or items without any row in some period of a stretch.</summary>
    PeriodsWithoutRow = 9,

    /// <summary>Regions of an aggregate that reported nothing.</summary>
    RegionsNotReporting = 10,

    /// <summary>Regions of an aggregate whose own result is provisional.</summary>
    RegionsProvisional = 11,
}
