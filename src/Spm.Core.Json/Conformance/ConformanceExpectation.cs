namespace Spm.Core.Json;

/// <summary>The answers that a test vector expects (<i>hasil yang diharapkan</i>); what is null is not checked.</summary>
[LegalTerm("hasil yang diharapkan")]
public sealed class ConformanceExpectation
{
    internal ConformanceExpectation(
        IReadOnlyDictionary<string, ExpectedIndex>? services, IReadOnlyDictionary<string, ExpectedIndex>? urusan, ExpectedIndex? region)
    {
        Services = services;
        Urusan = urusan;
        Region = region;
    }

    /// <summary>By service key; every service that has an index must be here. Null: not checked.</summary>
    public IReadOnlyDictionary<string, ExpectedIndex>? Services { get; }

    /// <summary>By the short form of the urusan; every urusan that has an index must be here. Null: not checked.</summary>
    public IReadOnlyDictionary<string, ExpectedIndex>? Urusan { get; }

    /// <summary>Of the region. Null: not checked.</summary>
    public ExpectedIndex? Region { get; }
}
