using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.PlanningDocuments;

/// <summary>The planning and budget documents of one region (<i>rantai dokumen perencanaan dan penganggaran</i>), from the action plan to the DPA.</summary>
/// <remarks>Any of them may be missing, a year may have two medium-term plans in succession, and each document may have several versions. Immutable.</remarks>
[LegalTerm("rantai dokumen perencanaan dan penganggaran")]
public sealed class DocumentChain
{
    /// <summary>Makes a chain.</summary>
    /// <param name="region">The region.</param>
    /// <param name="documents">Its documents, in any order.</param>
    /// <param name="populations">How many are entitled to each service; none when not known.</param>
    /// <exception cref="ArgumentException">A document of another region.</exception>
    public DocumentChain(RegionCode region, IEnumerable<PlanningDocument> documents, IEnumerable<ServicePopulation>? populations = null)
    {
        Region = Require.NotNull(region);
        Documents = Array.AsReadOnly(Require.Copy(documents).Order(Comparer<PlanningDocument>.Create(DocumentOrder.Compare)).ToArray());
        Populations = Require.Copy(populations ?? []);
        foreach (var document in Documents)
            if (document.Region != region) throw new ArgumentException($"{document} is of {document.Region}, not of {region}.", nameof(documents));
    }

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>The documents: in the order of the chain, then by year, the day from which they hold, version, agency and file; the order in which they were given never counts.</summary>
    public IReadOnlyList<PlanningDocument> Documents { get; }

    /// <summary>How many are entitled to each service.</summary>
    public IReadOnlyList<ServicePopulation> Populations { get; }

    /// <summary>The documents of a kind that hold on a day for a year: one of the region, or one of each agency; empty when none does.</summary>
    /// <param name="kind">Which document.</param>
    /// <param name="year">The year that it has to cover.</param>
    /// <param name="day">The day, in any calendar.</param>
    public IReadOnlyList<PlanningDocument> InForce(PlanningDocumentKind kind, BudgetYear year, LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return Array.AsReadOnly(Covering(kind, year).Where(document => document.Status == DocumentStatus.Set && document.HoldsFrom <= iso)
            .OrderBy(document => document.HoldsFrom)
            .GroupBy(document => document.Agency, StringComparer.Ordinal).Select(group => group.Last()).ToArray());
    }

    /// <summary>The plan of the region, RPJMD or RPD, that holds on a day for a year; null when none does. Of two in succession the later one.</summary>
    /// <param name="year">The year that it has to cover.</param>
    /// <param name="day">The day, in any calendar.</param>
    public PlanningDocument? MediumTermPlan(BudgetYear year, LocalDate day) =>
        InForce(PlanningDocumentKind.Rpjmd, year, day).Concat(InForce(PlanningDocumentKind.Rpd, year, day))
            .Where(document => document.Agency is null).MaxBy(document => document.HoldsFrom);

    /// <summary>The population of a service in a year; null when none is given.</summary>
    public ServicePopulation? Population(ServiceType service, BudgetYear year) =>
        Populations.FirstOrDefault(population => population.Service.Key == Require.NotNull(service).Key && population.Year == year);

    /// <summary>Every document of a kind that covers a year, in order.</summary>
    internal IEnumerable<PlanningDocument> Covering(PlanningDocumentKind kind, BudgetYear year) =>
        Documents.Where(document => document.Kind == kind && document.Period.Contains(year));
}
