namespace Spm.Core.Eligibility;

/// <summary>What an age is counted in (<i>satuan umur</i>); only whole units completed count.</summary>
[LegalTerm("satuan umur")]
public enum AgeUnit
{
    /// <summary>Days lived; the day of birth is day 0.</summary>
    Days = 0,

    /// <summary>Months completed.</summary>
    Months = 1,

    /// <summary>Years completed.</summary>
    Years = 2,

    /// <summary>The year of the date less the year of birth, whatever the day.</summary>
    CalendarYears = 3,
}
