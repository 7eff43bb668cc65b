using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>What the index of a service or an urusan has to come to, whatever else is reached (<i>batas bawah per layanan atau urusan</i>).</summary>
/// <remarks>Nothing ever falls below its present share: the solver only adds. A floor asks for more than that.</remarks>
[LegalTerm("batas bawah per layanan atau urusan")]
public sealed record SolverFloor
{
    /// <summary>A floor under a service.</summary>
    /// <param name="service">The key of the service.</param>
    /// <param name="least">The least exact index, a share of 1.</param>
    /// <exception cref="ArgumentException">A blank key.</exception>
    public SolverFloor(string service, Ratio least)
    {
        Service = Require.Text(service);
        Least = least;
    }

    /// <summary>A floor under an urusan.</summary>
    /// <param name="urusan">The urusan.</param>
    /// <param name="least">The least exact index, a share of 1.</param>
    public SolverFloor(Urusan urusan, Ratio least)
    {
        Urusan = Require.NotNull(urusan);
        Least = least;
    }

    /// <summary>The key of the service; null for an urusan.</summary>
    public string? Service { get; }

    /// <summary>The urusan; null for a service.</summary>
    public Urusan? Urusan { get; }

    /// <summary>The least exact index, a share of 1.</summary>
    public Ratio Least { get; }
}
