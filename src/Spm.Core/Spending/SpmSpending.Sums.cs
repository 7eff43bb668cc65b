using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;

namespace Spm.Core.Spending;

public sealed partial class SpmSpending
{
    /// <summary>The rows that the tagging knows as SPM and their document does not, in documents that tag any row at all (<i>baris SPM yang belum ditandai</i>).</summary>
    /// <remarks>They count by the tagging, because money follows the sub kegiatan; a document without any tag says nothing about them.</remarks>
    public IEnumerable<SpendingRow> UntaggedRows
    {
        get
        {
            var tagging = Documents.Where(document => document.Rows.Any(row => row.Tag is not null)).ToHashSet(ReferenceEqualityComparer.Instance);
            return Rows.Where(row => row.Tag is not null && row.Row.Tag is not { IsSpm: true } && tagging.Contains(row.Document));
        }
    }

    private IEnumerable<ServiceSpending> ByService(IEnumerable<SpendingRow> spm, IReadOnlyList<ServicePopulation> populations) =>
        from pair in spm.SelectMany(row => row.Parts, (row, part) => (row, part.Service))
        group pair.row by pair.Service.Key into rows
        let service = rows.First().Parts.First(part => part.Service.Key == rows.Key).Service
        orderby service.CatalogPosition
        select new ServiceSpending(
            service, Array.AsReadOnly(rows.ToArray()), Total, populations.FirstOrDefault(population => population.Service.Key == rows.Key && population.Year == Year)?.Entitled);

    private IEnumerable<UrusanSpending> ByUrusan(SpendingRow[] spm) =>
        from service in Services
        group service by service.Service.Urusan into services
        orderby services.Key.Number
        select new UrusanSpending(services.Key, Array.AsReadOnly(services.ToArray()), spm, Total);

    private IEnumerable<AgencySpending> ByAgency() =>
        Rows.Where(row => row.Standing.IsInTotal())
            .GroupBy(row => row.AgencyKey ?? "").OrderBy(rows => rows.Key, StringComparer.Ordinal)
            .Select(rows => new AgencySpending(Label(rows.Select(row => row.Agency)), SpendingSum.Of(rows.Where(row => row.Standing.IsSpm())), SpendingSum.Of(rows)));

    private static IEnumerable<IGrouping<string?, PlanningDocument>> ByAgency(IEnumerable<PlanningDocument> documents) =>
        documents.GroupBy(document => document.Agency is { } agency ? LooseName.Of(agency) : null);

    private IEnumerable<KegiatanSpending> ByKegiatan(SpendingRow[] spm)
    {
        var codes = spm.Select(Of).OfType<NomenclatureCode>().ToHashSet();
        var names = Rows.Where(row => row.Row.Code is { } code && row.Row.Name.Length > 0 && codes.Contains(code)).ToLookup(row => row.Row.Code!, row => row.Row.Name);
        return from row in Rows
               where row.Standing.IsInTotal() && Of(row) is { } code && codes.Contains(code)
               group row by Of(row)! into rows
               orderby rows.Key
               select new KegiatanSpending(rows.Key, Label(names[rows.Key]), SpendingSum.Of(rows.Where(row => row.Standing.IsSpm())), SpendingSum.Of(rows));

        static NomenclatureCode? Of(SpendingRow row) => row.Row.Code?.Ancestor(NomenclatureDepth.Kegiatan);
    }

    /// <summary>One of several spellings, the same whatever the order of rows.</summary>
    internal static string? Label(IEnumerable<string?> spellings) => spellings.Min(StringComparer.Ordinal);
}
