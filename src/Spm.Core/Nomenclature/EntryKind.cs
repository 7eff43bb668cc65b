namespace Spm.Core.Nomenclature;

/// <summary>Whether a sub kegiatan serves people itself (<i>jenis sub kegiatan: layanan atau aktivitas</i>); a column of the list.</summary>
[LegalTerm("jenis sub kegiatan: layanan atau aktivitas")]
public enum EntryKind
{
    /// <summary>A service (<i>layanan</i>).</summary>
    Service = 0,

    /// <summary>An activity (<i>aktivitas</i>; the list writes <i>aktifitas</i>).</summary>
    Activity = 1,
}
