using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.PlanningDocuments;

/// <summary>Documents of a kabupaten with real codes and made-up numbers.</summary>
internal static class SampleDocuments
{
    public const string Mothers = "1.02.02.2.02.0001";
    public const string Births = "1.02.02.2.02.0002";
    public const string Rehabilitation = "1.06.04.2.01.0001";

    /// <summary>A sub kegiatan that no list tags.</summary>
    public const string Untagged = "1.02.02.2.02.0099";

    public const string Served = "Jumlah ibu hamil yang mendapatkan pelayanan kesehatan";

    public static readonly RegionCode Bulungan = RegionCode.Parse("65.01");
    public static readonly BudgetYear Year = new(2026);
    public static readonly LocalDate Today = new(2026, 11, 22);
    public static readonly ServiceCatalog Catalogue = ServiceCatalog.For(Year);
    public static readonly ServiceType MothersService = Catalogue.Find("kabkota.kesehatan.ibu-hamil")!;

    /// <summary>Without the question which services are funded, which whole documents answer.</summary>
    public static readonly AlignmentOptions Plain = new() { Services = [] };

    /// <summary>A row with an amount of each kind, so that it can stand in any document.</summary>
    public static DocumentRow Row(string code, long? rupiah = 100, string? target = null, string unit = "Orang", string indicator = Served) => new(code)
    {
        Ceilings = rupiah is { } amount ? [.. Enum.GetValues<CeilingKind>().Take(3).Select(kind => new Ceiling(kind, Year, Rupiah.FromRupiah(amount)))] : [],
        Indicators = target is null ? [] : [Indicator(target, unit, indicator)],
    };

    public static DocumentIndicator Indicator(string? target, string? unit = "Orang", string name = Served) =>
        new(IndicatorLevel.SubKegiatanOutput, name, unit, new IndicatorTarget(Year, target));

    public static PlanningDocument Document(PlanningDocumentKind kind, params DocumentRow[] rows)
    {
        var placed = rows.Select((row, at) => row.Place is null ? row with { Place = new SourcePlace(at + 2, File: $"{kind}.csv") } : row);
        return kind.IsMediumTerm() ? new PlanningDocument(Bulungan, kind, PlanPeriod.Parse("2025-2029"), placed) : new PlanningDocument(Bulungan, kind, Year, placed);
    }

    public static PlanningDocument Rkpd(params DocumentRow[] rows) => Document(PlanningDocumentKind.Rkpd, rows);

    public static PlanningDocument Ppas(params DocumentRow[] rows) => Document(PlanningDocumentKind.Ppas, rows);

    public static PlanningDocument Dpa(params DocumentRow[] rows) => Document(PlanningDocumentKind.Dpa, rows);

    public static ServicePopulation Population(long? entitled, long? planned = null) => new(MothersService, Year, entitled) { Planned = planned };

    public static AlignmentResult Pair(PlanningDocument left, PlanningDocument right, AlignmentOptions? options = null) => AlignmentCheck.Run(left, right, Year, options ?? Plain);

    public static AlignmentResult One(PlanningDocument document, AlignmentOptions? options = null) => AlignmentCheck.Run(document, Year, options ?? Plain);

    public static AlignmentResult Chain(IEnumerable<PlanningDocument> documents, AlignmentOptions? options = null, params ServicePopulation[] populations) =>
        AlignmentCheck.Run(new DocumentChain(Bulungan, documents, populations), Year, Today, options ?? Plain);

    public static string[] Codes(AlignmentResult result) => [.. result.Findings.Select(finding => finding.Code)];
}
