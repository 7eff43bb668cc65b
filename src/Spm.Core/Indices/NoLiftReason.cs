namespace Spm.Core.Indices;

/// <summary>Why serving more recipients cannot lift a service to the next bound (<i>alasan tanpa kenaikan</i>).</summary>
[LegalTerm("alasan tanpa kenaikan")]
public enum NoLiftReason
{
    /// <summary>The service has no index.</summary>
    NoIndex = 0,

    /// <summary>It already has the highest rating.</summary>
    AtTheTop = 1,

    /// <summary>Everybody entitled is served, or nobody had to be; what is missing is quality.</summary>
    EverybodyServed = 2,

    /// <summary>Even serving everybody would not reach the bound; quality must rise too.</summary>
    QualityNeeded = 3,

    /// <summary>The number that had to be served is not known.</summary>
    RequiredUnknown = 4,
}
