namespace Spm.Core.PlanningDocuments;

/// <summary>What a document says about a service (<i>keadaan layanan dalam dokumen</i>).</summary>
[LegalTerm("keadaan layanan dalam dokumen")]
public enum ServiceChainCellState
{
    /// <summary>Rows of the document belong to the service.</summary>
    Held = 0,

    /// <summary>The document holds the programme or kegiatan alone; nobody can say how much of it is for the service.</summary>
    ProgramOnly = 1,

    /// <summary>The document holds nothing for the service.</summary>
    Absent = 2,

    /// <summary>The document of the agency that answers for the service is not in the chain.</summary>
    DocumentMissing = 3,

    /// <summary>The document holds no row at or below the programme, so that it says nothing about any service.</summary>
    NotItemised = 4,
}
