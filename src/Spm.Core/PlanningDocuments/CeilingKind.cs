namespace Spm.Core.PlanningDocuments;

/// <summary>What an amount of a row means (<i>jenis pagu</i>).</summary>
[LegalTerm("jenis pagu")]
public enum CeilingKind
{
    /// <summary>Expected by a plan, not yet granted (<i>pagu indikatif</i>).</summary>
    Indicative = 0,

    /// <summary>Provisional, agreed with the DPRD (<i>plafon anggaran sementara</i>).</summary>
    Ppas = 1,

    /// <summary>Granted by the budget (<i>pagu anggaran</i>).</summary>
    Budget = 2,

    /// <summary>Expected for the year after (<i>prakiraan maju</i>).</summary>
    ForwardEstimate = 3,

    /// <summary>What the year before had (<i>pagu tahun lalu</i>).</summary>
    PreviousYear = 4,
}
