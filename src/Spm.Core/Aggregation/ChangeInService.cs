using Spm.Core.Catalog;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>What need, delivery and quality of one service moved (<i>perubahan menurut layanan</i>).</summary>
[LegalTerm("perubahan menurut layanan")]
public sealed class ChangeInService
{
    internal ChangeInService(ServiceType service, Ratio need, Ratio delivery, Ratio quality)
    {
        Service = service;
        Need = need;
        Delivery = delivery;
        Quality = quality;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>Points of 100 of the region's index that the changed need moved, exact.</summary>
    public Ratio Need { get; }

    /// <summary>Points that the changed number of people served moved, exact.</summary>
    public Ratio Delivery { get; }

    /// <summary>Points that the changed quality moved, exact.</summary>
    public Ratio Quality { get; }

    /// <summary>The three together.</summary>
    public Ratio Points => Need + Delivery + Quality;

    /// <summary>Service and points.</summary>
    public override string ToString() => $"{Service}: {Points}";
}
