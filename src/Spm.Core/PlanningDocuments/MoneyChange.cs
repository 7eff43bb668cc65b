namespace Spm.Core.PlanningDocuments;

/// <summary>How the money of a later document stands to that of an earlier one.</summary>
internal enum MoneyChange
{
    /// <summary>Not stated by one of them for every row.</summary>
    Unknown,

    /// <summary>Equal to the sen.</summary>
    Same,

    /// <summary>Less.</summary>
    Cut,

    /// <summary>More.</summary>
    Raised,

    /// <summary>Above Rp0 before; now Rp0, or not stated by a document that states it elsewhere.</summary>
    Gone,
}
