namespace Spm.Core.Stages;

/// <summary>Where money comes from (<i>sumber dana</i>).</summary>
[LegalTerm("sumber dana")]
public enum FundSource
{
    /// <summary>The regional budget (<i>anggaran pendapatan dan belanja daerah</i>).</summary>
    Apbd = 0,

    /// <summary>The national budget (<i>anggaran pendapatan dan belanja negara</i>).</summary>
    Apbn = 1,

    /// <summary>Another source that is lawful and not binding (<i>sumber lain yang sah dan tidak mengikat</i>).</summary>
    Other = 2,
}
