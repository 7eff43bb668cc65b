namespace Spm.Core.Aggregation;

/// <summary>Whether a ranking is final (<i>status peringkat</i>).</summary>
[LegalTerm("status peringkat")]
public enum RankingStatus
{
    /// <summary>Every result is final.</summary>
    Final = 0,

    /// <summary>Every result is provisional.</summary>
    Provisional = 1,

    /// <summary>Final and provisional results stand together, because the caller asked for it.</summary>
    Mixed = 2,
}
