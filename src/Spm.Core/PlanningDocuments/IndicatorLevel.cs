namespace Spm.Core.PlanningDocuments;

/// <summary>What an indicator of a row measures (<i>tingkat indikator</i>).</summary>
[LegalTerm("tingkat indikator")]
public enum IndicatorLevel
{
    /// <summary>The outcome of a programme (<i>capaian program</i>).</summary>
    ProgramOutcome = 0,

    /// <summary>The result of a kegiatan (<i>hasil kegiatan</i>).</summary>
    KegiatanResult = 1,

    /// <summary>The output of a kegiatan (<i>keluaran kegiatan</i>).</summary>
    KegiatanOutput = 2,

    /// <summary>The output of a sub kegiatan (<i>keluaran sub kegiatan</i>).</summary>
    SubKegiatanOutput = 3,
}
