using Spm.Core.Catalog;

namespace Spm.Core.PlanningDocuments;

/// <summary>A service through all documents (<i>jejak layanan dalam dokumen</i>): one line of the matrix.</summary>
[LegalTerm("jejak layanan dalam dokumen")]
public sealed class ServiceChainLine
{
    internal ServiceChainLine(ServiceType service, bool isOwed, IReadOnlyList<ServiceChainCell> cells, ServiceChainDeparture? departure, IReadOnlyList<ServiceChainAnswer> answers)
    {
        Service = service;
        IsOwed = isOwed;
        Cells = cells;
        FirstDeparture = departure;
        Answers = answers;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>Whether the region owes it; a line that it does not owe is there because some row pays for it.</summary>
    public bool IsOwed { get; }

    /// <summary>One for each column, in their order.</summary>
    public IReadOnlyList<ServiceChainCell> Cells { get; }

    /// <summary>The first document that departs from the one before it; null when none does.</summary>
    public ServiceChainDeparture? FirstDeparture { get; }

    /// <summary>What is to be said about the service, in the order of the documents.</summary>
    public IReadOnlyList<ServiceChainAnswer> Answers { get; }

    /// <summary>The key of the service.</summary>
    public override string ToString() => Service.Key;
}
