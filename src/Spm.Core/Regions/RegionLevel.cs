namespace Spm.Core.Regions;

/// <summary>Province, regency or city (<i>tingkat daerah</i>).</summary>
[LegalTerm("tingkat daerah", "UU 23/2014")]
public enum RegionLevel
{
    /// <summary>Provinsi.</summary>
    Province = 0,

    /// <summary>Kabupaten.</summary>
    Regency = 1,

    /// <summary>Kota.</summary>
    City = 2,
}
