using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.PlanningDocuments;

/// <summary>A chain of Kabupaten Bulungan for 2026, from Renstra to DPA, in which nothing is amiss: six services, real codes, made-up money.</summary>
internal static class ServiceChainSamples
{
    public const string Mothers = "1.02.02.2.02.0001";
    public const string Toddlers = "1.02.02.2.02.0004";
    public const string Meals = "1.06.04.2.01.0001";

    public static readonly BudgetYear Year = new(2026);
    public static readonly LocalDate Day = new(2026, 12, 31);
    public static readonly RegionCode Bulungan = RegionCode.Parse("65.01");
    public static readonly PlanPeriod FiveYears = PlanPeriod.Of(new BudgetYear(2025), new BudgetYear(2029));
    public static readonly ServiceCatalog Whole = ServiceCatalog.For(Year);
    public static readonly ServiceType MothersService = Find("kabkota.kesehatan.ibu-hamil");

    public static readonly ServiceType[] SocialServices =
    [
        Find("kabkota.sosial.disabilitas-telantar-luar-panti"), Find("kabkota.sosial.anak-telantar-luar-panti"),
        Find("kabkota.sosial.lanjut-usia-telantar-luar-panti"), Find("kabkota.sosial.gelandangan-pengemis-luar-panti"),
    ];

    public static readonly ServiceCatalog Owing = Whole.WithOwed(
        Whole.Regions.Find(Bulungan, Year)!, [MothersService, Find("kabkota.kesehatan.balita"), .. SocialServices], "contoh");

    public static readonly PlanningDocumentKind[] Kinds =
    [
        PlanningDocumentKind.Renstra, PlanningDocumentKind.Rkpd, PlanningDocumentKind.Renja, PlanningDocumentKind.Ppas, PlanningDocumentKind.Rka, PlanningDocumentKind.Apbd, PlanningDocumentKind.Dpa,
    ];

    public static ServiceType Find(string key) => Whole.Find(key)!;

    public static DocumentRow Row(PlanningDocumentKind kind, string code, string name, string? target, string unit, long? rupiah, string agency) => new(code, name)
    {
        Agency = agency,
        Indicators = target is null ? [] : [new DocumentIndicator(IndicatorLevel.SubKegiatanOutput, $"Jumlah keluaran {name}", unit, new IndicatorTarget(Year, target))],
        Ceilings = rupiah is { } amount ? [new Ceiling(CeilingOf(kind), Year, Rupiah.FromRupiah(amount))] : [],
    };

    public static DocumentRow MothersRow(PlanningDocumentKind kind, string? target = "4.250", long? rupiah = 612_000_000, string unit = "Orang", string agency = "Dinas Kesehatan") =>
        Row(kind, Mothers, "Pengelolaan Pelayanan Kesehatan Ibu Hamil", target, unit, rupiah, agency);

    public static List<DocumentRow> Rows(PlanningDocumentKind kind) =>
    [
        MothersRow(kind),
        Row(kind, Toddlers, "Pengelolaan Pelayanan Kesehatan Balita", "9.800", "Orang", 900_000_000, "Dinas Kesehatan"),
        Row(kind, Meals, "Penyediaan Permakanan", "120", "Orang", 400_000_000, "Dinas Sosial"),
        Row(kind, "1.02.02.2.02.0026", "Pengelolaan Jaminan Kesehatan Masyarakat", "12", "Dokumen", 5_000_000_000, "Dinas Kesehatan"),
    ];

    public static PlanningDocument Document(PlanningDocumentKind kind, IEnumerable<DocumentRow> rows, DocumentVersion version = default) => kind.IsMediumTerm()
        ? new PlanningDocument(Bulungan, kind, FiveYears, Placed(rows, kind)) { Version = version }
        : new PlanningDocument(Bulungan, kind, Year, Placed(rows, kind)) { Version = version };

    /// <summary>The chain with the rows of some documents changed.</summary>
    public static DocumentChain Chain(Action<Dictionary<PlanningDocumentKind, List<DocumentRow>>>? change = null, params PlanningDocument[] further)
    {
        var rows = Kinds.ToDictionary(kind => kind, Rows);
        change?.Invoke(rows);
        return new DocumentChain(Bulungan, [.. rows.Select(pair => Document(pair.Key, pair.Value)), .. further], [new ServicePopulation(MothersService, Year, 4_250)]);
    }

    public static ServiceChain Of(DocumentChain chain, ServiceChainMethod? method = null) => ServiceChain.Of(chain, Year, Day, Owing, method);

    public static ServiceChain Of(Action<Dictionary<PlanningDocumentKind, List<DocumentRow>>> change) => Of(Chain(change));

    /// <summary>From a document on, the first row whose code it is gives way to another, or to none.</summary>
    public static Action<Dictionary<PlanningDocumentKind, List<DocumentRow>>> From(PlanningDocumentKind first, string code, Func<PlanningDocumentKind, DocumentRow, DocumentRow?> change) => rows =>
    {
        foreach (var (kind, list) in rows.Where(pair => pair.Key >= first))
        {
            var at = list.FindIndex(row => row.Reading.Text == code);
            if (change(kind, list[at]) is { } other) list[at] = other;
            else list.RemoveAt(at);
        }
    };

    /// <summary>The same in one document alone.</summary>
    public static Action<Dictionary<PlanningDocumentKind, List<DocumentRow>>> In(PlanningDocumentKind only, string code, Func<PlanningDocumentKind, DocumentRow, DocumentRow?> change) =>
        rows => From(only, code, change)(rows.Where(pair => pair.Key == only).ToDictionary());

    /// <summary>Each answer as kind and document: <c>Lost Renja PD</c>.</summary>
    public static string[] Answers(ServiceChain chain) => [.. chain.Answers.Select(answer => $"{answer.Kind} {answer.At}")];

    public static CeilingKind CeilingOf(PlanningDocumentKind kind) => kind switch
    {
        PlanningDocumentKind.Kua or PlanningDocumentKind.Ppas => CeilingKind.Ppas,
        >= PlanningDocumentKind.Rka => CeilingKind.Budget,
        _ => CeilingKind.Indicative,
    };

    private static IEnumerable<DocumentRow> Placed(IEnumerable<DocumentRow> rows, PlanningDocumentKind kind) =>
        rows.Select((row, at) => row.Place is null ? row with { Place = new SourcePlace(at + 2, File: $"{kind}.csv".ToLowerInvariant()) } : row);
}
