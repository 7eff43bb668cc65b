using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>The first stage (<i>pengumpulan data</i>): who is entitled and what is available, as mapped on a day (<i>pemetaan kondisi awal</i>).</summary>
/// <remarks>Anything may be missing or silly in it: <see cref="Findings"/> says what, nothing is dropped.</remarks>
[LegalTerm("pengumpulan data", "PP 2/2018 Pasal 12")]
public sealed class DataCollection
{
    /// <summary>Takes what was collected and looks it over.</summary>
    /// <param name="region">The region whose data they are.</param>
    /// <param name="year">The budget year that they are about.</param>
    /// <param name="day">The day of the baseline.</param>
    /// <param name="source">Where they come from, such as <c>SIPD dan pendataan OPD</c>.</param>
    /// <param name="services">What was collected, one entry for each service; of two about one service the first is used.</param>
    /// <param name="owed">The services that the region has to collect data on; null for those given.</param>
    public DataCollection(
        RegionCode region, BudgetYear year, LocalDate day, string source, IEnumerable<ServiceData> services, IEnumerable<ServiceType>? owed = null)
    {
        Region = Require.NotNull(region);
        Year = year;
        Day = day;
        Source = Require.Text(source);
        var given = Require.Copy(services);
        Services = Array.AsReadOnly(given.DistinctBy(entry => entry.Service).ToArray());
        Missing = Array.AsReadOnly((owed is null ? [] : Require.Copy(owed)).Except(Services.Select(entry => entry.Service)).ToArray());
        Findings = DataCheck.Run(this, given);
    }

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>The budget year that the data are about.</summary>
    public BudgetYear Year { get; }

    /// <summary>The day of the baseline.</summary>
    public LocalDate Day { get; }

    /// <summary>Where the data come from.</summary>
    public string Source { get; }

    /// <summary>What was collected, in the order of the caller, each service once.</summary>
    public IReadOnlyList<ServiceData> Services { get; }

    /// <summary>Services on which data were owed and none were given.</summary>
    public IReadOnlyList<ServiceType> Missing { get; }

    /// <summary>What was noticed.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How much of what the stage asks is there; a missing service lacks all four parts that are asked about any service.</summary>
    public StageCompleteness Completeness => Services.Aggregate(
        new StageCompleteness(0, ServiceData.LeastParts * Missing.Count), (sum, entry) => sum + entry.Completeness);

    /// <summary>What was collected about a service; null when nothing was.</summary>
    public ServiceData? Find(ServiceType service) => Services.FirstOrDefault(entry => entry.Service == Require.NotNull(service));
}
