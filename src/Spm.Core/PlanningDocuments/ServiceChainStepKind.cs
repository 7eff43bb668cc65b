namespace Spm.Core.PlanningDocuments;

/// <summary>What a step of a proof shows (<i>jenis langkah bukti</i>).</summary>
[LegalTerm("jenis langkah bukti")]
public enum ServiceChainStepKind
{
    /// <summary>A row that a document holds.</summary>
    Row = 0,

    /// <summary>A row that the document does not hold: the missing link.</summary>
    NoRow = 1,

    /// <summary>A document that is not in the chain: the missing link.</summary>
    NoDocument = 2,

    /// <summary>How many are entitled.</summary>
    Entitled = 3,
}
