namespace Spm.Core.ActionPlans;

/// <summary>By what a number of people is split (<i>jenis rincian</i>).</summary>
[LegalTerm("jenis rincian")]
public enum SplitKind
{
    /// <summary>Poor and not poor (<i>miskin</i>).</summary>
    Poverty = 0,

    /// <summary>Vulnerable and not (<i>rentan</i>).</summary>
    Vulnerability = 1,

    /// <summary>Women and men (<i>jenis kelamin</i>).</summary>
    Sex = 2,

    /// <summary>With a disability and without (<i>penyandang disabilitas</i>).</summary>
    Disability = 3,

    /// <summary>By district (<i>kecamatan</i>).</summary>
    District = 4,

    /// <summary>By something else that the region uses (<i>rincian lain</i>).</summary>
    Other = 5,
}
