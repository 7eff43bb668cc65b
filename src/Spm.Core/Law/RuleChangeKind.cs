namespace Spm.Core.Law;

/// <summary>What a difference between two rule books is about (<i>jenis perubahan aturan</i>).</summary>
/// <remarks>Whether the thing was added, removed or changed is said by <see cref="RuleChange.Before"/> and <see cref="RuleChange.After"/>.</remarks>
[LegalTerm("jenis perubahan aturan")]
public enum RuleChangeKind
{
    /// <summary>The budget year itself; who exists and who owes what hangs on it.</summary>
    BudgetYear = 0,

    /// <summary>A named reading of the method, such as the weights.</summary>
    Policy = 1,

    /// <summary>The decimals of published numbers.</summary>
    Digits = 2,

    /// <summary>How published numbers are rounded.</summary>
    Rounding = 3,

    /// <summary>From which percentage on a rating holds.</summary>
    RatingBound = 4,

    /// <summary>A basic service: that it is one, its name, recipients, unit and codes.</summary>
    ServiceType = 5,

    /// <summary>Who counts as served and who is entitled, in words.</summary>
    Formula = 6,

    /// <summary>Whether a region can lawfully have nobody to serve.</summary>
    EmptyPopulation = 7,

    /// <summary>What a monthly number of a service counts.</summary>
    MeasureKind = 8,

    /// <summary>The technical standard of a service.</summary>
    TechnicalStandard = 9,

    /// <summary>Which quality list is offered for a service, and whether it is carried over.</summary>
    QualityList = 10,

    /// <summary>An item of a quality list.</summary>
    QualityItem = 11,

    /// <summary>Which services a region owes, or may report.</summary>
    OwedServices = 12,

    /// <summary>A region: that it exists in the year, its code then, name and kind.</summary>
    Region = 13,
}
