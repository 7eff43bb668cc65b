namespace Spm.Core.Catalog;

/// <summary>Whether a region can lawfully have nobody to serve in a year (<i>nihil sasaran</i>).</summary>
[LegalTerm("nihil sasaran")]
public enum EmptyPopulation
{
    /// <summary>There is always somebody: every region has children, water users, patients.</summary>
    Impossible = 0,

    /// <summary>Only an event (disaster, outbreak, relocation, fire, enforcement) makes recipients.</summary>
    Event = 1,

    /// <summary>Recipients exist only where an assessment finds a need.</summary>
    Assessment = 2,
}
