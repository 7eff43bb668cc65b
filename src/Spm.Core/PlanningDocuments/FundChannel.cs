namespace Spm.Core.PlanningDocuments;

/// <summary>Through which budget money runs (<i>jalur sumber dana</i>); only the first closes against a DPA.</summary>
[LegalTerm("jalur sumber dana")]
public enum FundChannel
{
    /// <summary>Through the region's budget (<i>APBD</i>), transfers included.</summary>
    Apbd = 0,

    /// <summary>A public service agency's own income, spent by its own budget (<i>badan layanan umum daerah</i>).</summary>
    Blud = 1,

    /// <summary>A village's budget (<i>APB Desa, dana desa</i>).</summary>
    Village = 2,

    /// <summary>The national budget, spent by a ministry (<i>APBN</i>).</summary>
    Apbn = 3,

    /// <summary>Companies and the public (<i>tanggung jawab sosial perusahaan, swadaya</i>).</summary>
    Csr = 4,

    /// <summary>Another budget outside the region's (<i>sumber lain di luar APBD</i>).</summary>
    Other = 5,
}
