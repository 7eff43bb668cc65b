using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Stages;

/// <summary>The money for one service from one source (<i>anggaran layanan</i>): allocated and spent in the period.</summary>
/// <remarks>Held as reported, even negative amounts: checks find them. Null is not reported; Rp0 is a report.</remarks>
[LegalTerm("anggaran layanan", "Permendagri 59/2021 Pasal 23 ayat (2)")]
public sealed record ServiceBudget
{
    /// <summary>Makes the budget of a service.</summary>
    /// <param name="service">The key of the service; an unknown one is found by the check.</param>
    /// <param name="source">Where the money comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The source is not a named one.</exception>
    public ServiceBudget(string service, FundSource source = FundSource.Apbd)
    {
        Service = Require.Text(service);
        Source = Require.Defined(source);
    }

    /// <summary>The key of the service as reported.</summary>
    public string Service { get; }

    /// <summary>Where the money comes from.</summary>
    public FundSource Source { get; }

    /// <summary>What is set aside for the whole year (<i>alokasi</i>); null when not reported.</summary>
    public Rupiah? Allocation { get; init; }

    /// <summary>What was spent since 1 January (<i>realisasi</i>); null when not reported.</summary>
    public Rupiah? Realisation { get; init; }

    /// <summary>Where it stands in its file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }
}
