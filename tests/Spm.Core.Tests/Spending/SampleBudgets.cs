using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Spending;

/// <summary>Budgets of one kabupaten: real codes, made-up money. Worked out on paper in docs/spending.md.</summary>
internal static class SampleBudgets
{
    public static readonly RegionCode Bulungan = RegionCode.Parse("65.01");
    public static readonly BudgetYear Year = new(2026);
    public static readonly ServiceCatalog Catalog = ServiceCatalog.For(Year);
    public static readonly ServiceType Mothers = Find("kabkota.kesehatan.ibu-hamil");
    public static readonly ServiceType Births = Find("kabkota.kesehatan.ibu-bersalin");
    public static readonly ServiceType Disabled = Find("kabkota.sosial.disabilitas-telantar-luar-panti");
    public static readonly ServiceType Beggars = Find("kabkota.sosial.gelandangan-pengemis-luar-panti");

    public const string MothersCode = "1.02.02.2.02.0001";
    public const string BirthsCode = "1.02.02.2.02.0002";
    public const string InsuranceCode = "1.02.02.2.02.0026";
    public const string FourServicesCode = "1.06.04.2.01.0001";

    public static readonly PlanningDocument Health = Dpa("Dinas Kesehatan",
        Row("1.02.01.2.01.0001", "Penyusunan Dokumen Perencanaan", 101_500_000, 100_000_000),
        Row("1.02.02.2.02", "Penyediaan Layanan Kesehatan", 900_000_000),
        Row(MothersCode, "Pengelolaan Pelayanan Kesehatan Ibu Hamil", 598_500_000, 540_000_000) with
        {
            Fundings =
            [
                new RowFunding("DAU yang Ditentukan Penggunaannya Bidang Kesehatan", Money(400_000_000)) { Code = "4.2.01.08.02.0005" },
                new RowFunding("Pendapatan Asli Daerah", Money(198_500_000)),
                new RowFunding("BLUD Puskesmas", Money(25_000_000), FundChannel.Blud),
            ],
        },
        Row(BirthsCode, "Pengelolaan Pelayanan Kesehatan Ibu Bersalin", 201_500_000, 201_500_000) with { Fundings = [new RowFunding("DAK Nonfisik", Money(201_500_000))] },
        Row(InsuranceCode, "Pengelolaan Jaminan Kesehatan Masyarakat", 100_000_000, 90_000_000));

    public static readonly PlanningDocument Hospital = Dpa("RSUD", Row(MothersCode, "Pengelolaan Pelayanan Kesehatan Ibu Hamil", 50_000_000, 25_000_000));

    public static readonly PlanningDocument Social = Dpa("Dinas Sosial", Row(FourServicesCode, "Penyediaan Permakanan", 100_000_001, 40_000_000));

    public static readonly PlanningDocument[] AllDpa = [Health, Hospital, Social];

    public static readonly ServicePopulation[] Populations = [new(Mothers, Year, 4_250), new(Births, Year, 0)];

    public static ServiceType Find(string key) => Catalog.Find(key)!;

    public static Rupiah Money(long rupiah) => Rupiah.FromRupiah(rupiah);

    public static DocumentRow Row(string code, string name, long? ceiling, long? realised = null, CeilingKind kind = CeilingKind.Budget) => new(code, name)
    {
        Ceilings = ceiling is { } amount ? [new Ceiling(kind, Year, Money(amount))] : [],
        Realised = realised is { } spent ? Money(spent) : null,
    };

    public static PlanningDocument Dpa(string? agency, params DocumentRow[] rows) => new(Bulungan, PlanningDocumentKind.Dpa, Year, rows) { Agency = agency };
}
