namespace Spm.Core.Regions;

/// <summary>Whose four digits a code without a dot is written in (<i>sistem kode wilayah</i>).</summary>
[LegalTerm("sistem kode wilayah")]
public enum RegionCodeSystem
{
    /// <summary>The Ministry of Home Affairs (Kemendagri): 1101 is Kabupaten Aceh Selatan.</summary>
    HomeAffairs = 0,

    /// <summary>The statistics office (BPS): 1101 is Kabupaten Simeulue. No crosswalk ships with the library.</summary>
    Statistics = 1,
}
