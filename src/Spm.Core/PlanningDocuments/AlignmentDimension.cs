namespace Spm.Core.PlanningDocuments;

/// <summary>In what two documents are held against each other (<i>dimensi keselarasan</i>); each is counted apart.</summary>
[LegalTerm("dimensi keselarasan")]
public enum AlignmentDimension
{
    /// <summary>The programmes (<i>program</i>), by code.</summary>
    BudgetProgram = 0,

    /// <summary>The kegiatan, by code.</summary>
    Kegiatan = 1,

    /// <summary>The sub kegiatan, by code.</summary>
    SubKegiatan = 2,

    /// <summary>The indicators (<i>indikator kinerja</i>), by reference code or name.</summary>
    Indicator = 3,

    /// <summary>The targets of the year (<i>target kinerja</i>).</summary>
    Target = 4,

    /// <summary>The units of the indicators (<i>satuan</i>).</summary>
    Unit = 5,

    /// <summary>The money of the year (<i>pagu</i>), at the deepest level that both documents have.</summary>
    Money = 6,
}
