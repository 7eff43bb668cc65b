using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.PlanningDocuments;

/// <summary>How many are entitled to a service in a year, and how many the plan serves (<i>sasaran layanan</i>): the bridge between per cent and people.</summary>
/// <remarks>Null is not known, which is not zero. Held as given; numbers below zero are found.</remarks>
[LegalTerm("sasaran layanan")]
public sealed record ServicePopulation
{
    /// <summary>Makes the population of a service.</summary>
    /// <param name="service">The service.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="entitled">Everybody entitled, in the unit of the service.</param>
    public ServicePopulation(ServiceType service, BudgetYear year, long? entitled)
    {
        Service = Require.NotNull(service);
        Year = year;
        Entitled = entitled;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>Everybody entitled; null when not known.</summary>
    public long? Entitled { get; }

    /// <summary>How many of them are to be served (<i>rencana dilayani</i>); null when not known.</summary>
    public long? Planned { get; init; }

    /// <summary>Where it stands in its file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }
}
