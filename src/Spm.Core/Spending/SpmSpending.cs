using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Spending;

/// <summary>What a region sets aside and spends for SPM in a year (<i>belanja SPM</i>), by service, urusan, agency and source, exact to the sen.</summary>
/// <remarks>Counted by sub kegiatan, as the tag is. Every row has one standing and none is dropped; sums do not depend on the order of rows. Missing is not
/// zero: amounts that are missing are counted beside each sum. Immutable.</remarks>
[LegalTerm("belanja SPM", "UU 23/2014 Pasal 298 ayat (1); Permendagri 59/2021 Pasal 23 ayat (2)")]
public sealed partial class SpmSpending
{
    private SpmSpending(IReadOnlyList<PlanningDocument> documents, BudgetYear year, SpendingMethod method, IReadOnlyList<ServicePopulation> populations)
    {
        Documents = documents;
        Year = year;
        Method = method;
        Rows = Array.AsReadOnly(new RowReader(documents, year, method).Read().ToArray());
        Total = SpendingSum.Of(Rows.Where(row => row.Standing.IsInTotal()));
        var spm = Rows.Where(row => row.Standing.IsSpm()).ToArray();
        Spm = SpendingSum.Of(spm);
        Services = Array.AsReadOnly(ByService(spm, populations).ToArray());
        Urusan = Array.AsReadOnly(ByUrusan(spm).ToArray());
        Agencies = Array.AsReadOnly(ByAgency().ToArray());
        var sources = SourceSums.Of(spm);
        Sources = Array.AsReadOnly(sources.Where(source => source.Channel.IsInBudget()).ToArray());
        Outside = Array.AsReadOnly(sources.Where(source => !source.Channel.IsInBudget()).ToArray());
        Kegiatan = Array.AsReadOnly(ByKegiatan(spm).ToArray());
        Findings = Array.AsReadOnly(new SpendingReview(this).Run().ToArray());
    }

    /// <summary>The region.</summary>
    public RegionCode Region => Documents[0].Region;

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>The documents that it was read from, all of one kind.</summary>
    public IReadOnlyList<PlanningDocument> Documents { get; }

    /// <summary>Which tags and readings were used.</summary>
    public SpendingMethod Method { get; }

    /// <summary>Which amount of a row counted.</summary>
    public CeilingKind Ceiling => Method.CeilingOf(Documents[0].Kind);

    /// <summary>Every row of every document, in their order.</summary>
    public IReadOnlyList<SpendingRow> Rows { get; }

    /// <summary>All spending in the documents, each rupiah once: SPM and everything else.</summary>
    public SpendingSum Total { get; }

    /// <summary>The rows that pay for services, each once, also where several services count the whole.</summary>
    public SpendingSum Spm { get; }

    /// <summary>The exact share of SPM in total spending; null when the total is Rp0 or below or a ceiling is missing. The law names no percentage for it.</summary>
    public Ratio? ShareOfTotal => Spm.ShareOf(Total);

    /// <summary>The services with rows, in the order of the catalogue; none when no row pays for any.</summary>
    public IReadOnlyList<ServiceSpending> Services { get; }

    /// <summary>The urusan of these services, in their order.</summary>
    public IReadOnlyList<UrusanSpending> Urusan { get; }

    /// <summary>Every agency with spending, by name; rows that name none come first.</summary>
    public IReadOnlyList<AgencySpending> Agencies { get; }

    /// <summary>The sources of SPM inside the APBD, by code and name; they add up to the ceiling of <see cref="Spm"/>.</summary>
    public IReadOnlyList<SourceSpending> Sources { get; }

    /// <summary>Money for SPM rows that runs outside the APBD; in no other sum.</summary>
    public IReadOnlyList<SourceSpending> Outside { get; }

    /// <summary>The kegiatan with SPM rows, by code, with what a table of whole kegiatan would overstate.</summary>
    public IReadOnlyList<KegiatanSpending> Kegiatan { get; }

    /// <summary>Where sums do not close, and what could not be counted.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>By how much the sums of the services are more than <see cref="Spm"/>; Rp0 unless services count rows whole.</summary>
    public Rupiah Overlap => Services.Aggregate(Rupiah.Zero, (sum, service) => sum + service.Sum.Ceiling) - Spm.Ceiling;

    /// <summary>The SPM spending of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="year">The budget year, one that it covers.</param>
    /// <param name="method">Tags and readings; <see cref="SpendingMethod.Usual"/> unless told.</param>
    /// <param name="populations">How many are entitled to each service; none when not known.</param>
    /// <exception cref="ArgumentException">The document does not cover the year.</exception>
    public static SpmSpending Of(PlanningDocument document, BudgetYear year, SpendingMethod? method = null, IEnumerable<ServicePopulation>? populations = null) =>
        Of([Require.NotNull(document)], year, method, populations);

    /// <summary>The SPM spending of several documents together, such as the DPA of every agency.</summary>
    /// <param name="documents">At least one, all of one region and kind, at most one of each agency and one of the region.</param>
    /// <param name="year">The budget year, one that all of them cover.</param>
    /// <param name="method">Tags and readings; <see cref="SpendingMethod.Usual"/> unless told.</param>
    /// <param name="populations">How many are entitled to each service; none when not known.</param>
    /// <exception cref="ArgumentException">No document, documents that differ in region or kind, one that does not cover the year, or two of one agency:
    /// their money would count twice.</exception>
    public static SpmSpending Of(IEnumerable<PlanningDocument> documents, BudgetYear year, SpendingMethod? method = null, IEnumerable<ServicePopulation>? populations = null)
    {
        var all = Require.Copy(documents);
        if (all.Count == 0) throw new ArgumentException("At least one document is needed.", nameof(documents));
        foreach (var document in all)
        {
            if (document.Region != all[0].Region || document.Kind != all[0].Kind) throw new ArgumentException($"{document} of {document.Region} stands beside {all[0]} of {all[0].Region}; only documents of one region and kind add up.", nameof(documents));
            if (!document.Period.Contains(year)) throw new ArgumentException($"{document} does not cover {year}.", nameof(year));
        }

        if (ByAgency(all).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.First()} and {twice.Last()} are of one agency; their money would count twice.", nameof(documents));
        return new SpmSpending(all, year, method ?? SpendingMethod.Usual, Require.Copy(populations ?? []));
    }

    /// <summary>The SPM spending of all documents of a kind that hold on a day, with the populations of the chain; null when none holds.</summary>
    /// <param name="chain">The documents of the region.</param>
    /// <param name="kind">Which document.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="day">The day, in any calendar.</param>
    /// <param name="method">Tags and readings; <see cref="SpendingMethod.Usual"/> unless told.</param>
    public static SpmSpending? InForce(DocumentChain chain, PlanningDocumentKind kind, BudgetYear year, LocalDate day, SpendingMethod? method = null)
    {
        var documents = ByAgency(Require.NotNull(chain).InForce(kind, year, day)).Select(group => group.MaxBy(document => document.HoldsFrom)!).ToArray();
        return documents.Length == 0 ? null : Of(documents, year, method, chain.Populations);
    }

    /// <summary>The rows of a standing, in the order of the documents.</summary>
    public IEnumerable<SpendingRow> RowsOf(SpendingStanding standing) => Rows.Where(row => row.Standing == standing);

    /// <summary>The sum of the rows of a standing; those of all standings in the total add up to <see cref="Total"/>.</summary>
    public SpendingSum Sum(SpendingStanding standing) => SpendingSum.Of(RowsOf(standing));

    /// <summary>The money for a service; null when no row pays for it.</summary>
    public ServiceSpending? Find(ServiceType service) => Services.FirstOrDefault(spending => spending.Service.Key == Require.NotNull(service).Key);
}
