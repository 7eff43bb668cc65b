namespace Spm.Core.PlanningDocuments;

/// <summary>A document on the way from plan to budget (<i>dokumen perencanaan dan penganggaran</i>); a larger value stands later on that way.</summary>
[LegalTerm("jenis dokumen perencanaan dan penganggaran")]
public enum PlanningDocumentKind
{
    /// <summary>The five-year action plan for the standards (<i>rencana aksi penerapan SPM</i>).</summary>
    ActionPlan = 0,

    /// <summary>The region's medium-term plan (<i>rencana pembangunan jangka menengah daerah</i>).</summary>
    Rpjmd = 1,

    /// <summary>The plan that stood in its place where no elected head sat, 2023–2026 (<i>rencana pembangunan daerah</i>).</summary>
    Rpd = 2,

    /// <summary>An agency's medium-term plan (<i>rencana strategis perangkat daerah</i>).</summary>
    Renstra = 3,

    /// <summary>The region's plan of one year (<i>rencana kerja pemerintah daerah</i>).</summary>
    Rkpd = 4,

    /// <summary>An agency's plan of one year (<i>rencana kerja perangkat daerah</i>).</summary>
    Renja = 5,

    /// <summary>The general policy of the budget (<i>kebijakan umum APBD</i>).</summary>
    Kua = 6,

    /// <summary>Priorities and provisional ceilings (<i>prioritas dan plafon anggaran sementara</i>).</summary>
    Ppas = 7,

    /// <summary>An agency's work plan and budget (<i>rencana kerja dan anggaran</i>).</summary>
    Rka = 8,

    /// <summary>The region's budget with its elaboration (<i>anggaran pendapatan dan belanja daerah</i>).</summary>
    Apbd = 9,

    /// <summary>An agency's budget implementation document (<i>dokumen pelaksanaan anggaran</i>).</summary>
    Dpa = 10,
}
