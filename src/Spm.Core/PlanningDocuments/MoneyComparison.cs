namespace Spm.Core.PlanningDocuments;

/// <summary>How the money of two documents is held against each other (<i>cara membandingkan anggaran</i>).</summary>
[LegalTerm("cara membandingkan anggaran")]
public enum MoneyComparison
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Both amounts are to be the same.</summary>
    Equal = 1,

    /// <summary>The first is a part of the second: only more than the whole differs.</summary>
    PartOf = 2,
}
