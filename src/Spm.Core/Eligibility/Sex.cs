namespace Spm.Core.Eligibility;

/// <summary>The sex that a register states (<i>jenis kelamin</i>).</summary>
[LegalTerm("jenis kelamin")]
public enum Sex
{
    /// <summary>Not stated; no service is refused for it.</summary>
    NotStated = 0,

    /// <summary>Perempuan.</summary>
    Female = 1,

    /// <summary>Laki-laki.</summary>
    Male = 2,
}
