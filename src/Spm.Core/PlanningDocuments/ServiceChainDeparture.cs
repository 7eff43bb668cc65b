namespace Spm.Core.PlanningDocuments;

/// <summary>The first document that departs from the one before it (<i>dokumen pertama yang menyimpang</i>).</summary>
[LegalTerm("dokumen pertama yang menyimpang")]
public sealed class ServiceChainDeparture
{
    internal ServiceChainDeparture(ServiceChainColumn from, ServiceChainColumn at, IReadOnlyList<ServiceChainAspect> aspects)
    {
        From = from;
        At = at;
        Aspects = aspects;
    }

    /// <summary>The document that it is compared with.</summary>
    public ServiceChainColumn From { get; }

    /// <summary>The document that departs.</summary>
    public ServiceChainColumn At { get; }

    /// <summary>In what; at least one.</summary>
    public IReadOnlyList<ServiceChainAspect> Aspects { get; }

    /// <summary>As printed: <c>RKA-SKPD (target, uang)</c>.</summary>
    public string ToString(Language language) => $"{At.Name(language)} ({string.Join(", ", Aspects.Select(aspect => aspect.Name(language)))})";

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
