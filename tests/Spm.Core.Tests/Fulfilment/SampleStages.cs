using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Fulfilment;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Fulfilment;

/// <summary>A kabupaten with three services in which nothing is amiss; each part can be exchanged.</summary>
internal sealed record SampleStages
{
    public static readonly BudgetYear Year = new(2026);
    public static readonly PlanPeriod Period = PlanPeriod.Of(Year, new BudgetYear(2028));
    public static readonly RegionCode Region = RegionCode.Parse("65.01");
    public static readonly ServiceType Mothers = Service("kabkota.kesehatan.ibu-hamil");
    public static readonly ServiceType Water = Service("kabkota.pekerjaan-umum.air-minum");
    public static readonly ServiceType Houses = Service("kabkota.perumahan-rakyat.rumah-korban-bencana");
    public static readonly LegalBasis Basis = new("contoh", "RECALLED");
    public static readonly MonthlyProfile Flat = MonthlyProfile.Of(Enumerable.Repeat(Ratio.One, 12));

    public static readonly RecipientEvent Flood = new("Banjir bandang", new LocalDate(2025, 11, 3), PlanPeriod.Of(new BudgetYear(2025), new BudgetYear(2028)), 40)
    {
        Decree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Status tanggap darurat") { Number = "300/2025" },
    };

    public IReadOnlyList<ServiceData> Data { get; init; } = [MothersData, WaterData, HousesData];

    public IReadOnlyList<ServiceType>? Owed { get; init; }

    public NeedsRules Rules { get; init; } = new()
    {
        Standards = [Tablets, Midwives, Rebuilding],
        Prices = [Price(Mothers, "Tablet tambah darah", 500), Price(Mothers, "Bidan", 60_000_000), Price(Water, null, 4_000_000), Price(Houses, "Pembangunan kembali rumah", 50_000_000)],
        Reliefs = [new CostRelief(Water, "Biaya pasang", 100, Rupiah.FromRupiah(250_000), Year)],
    };

    public IReadOnlyList<PlanItem> Items { get; init; } =
    [
        Item(Mothers, null), Item(Mothers, "Tablet tambah darah"), Item(Mothers, "Bidan"), Item(Water, null, 2), Item(Water, "Biaya pasang", 2),
        Item(Houses, null) with { Follows = ["Pembangunan kembali rumah"] }, Item(Houses, "Pembangunan kembali rumah"),
    ];

    public IReadOnlyList<PlanCeiling> Ceilings { get; init; } = [];

    public CeilingUse Use { get; init; } = CeilingUse.StrictOrder;

    public RegionalDocument? Document { get; init; }

    public IReadOnlyList<DeliveryEntry> Entries { get; init; } = [new(Mothers, null, Month.Of(Year, 2), 350) { Spent = Rupiah.FromRupiah(7_000_000) }, new(Mothers, null, Month.Of(Year, 1), 300)];

    public LocalDate Day { get; init; } = new(2026, 6, 30);

    public static ServiceData MothersData => new(Mothers, 4_200, [new("Tablet tambah darah", NeedKind.Goods, "tablet", 78_000), new("Bidan", NeedKind.Staff, "orang", 108)])
    {
        Basis = RequiredBasis.CivilRegister,
        Identified = 4_000,
    };

    public static ServiceData WaterData => new(Water, 50_000, []) { Unit = "rumah tangga", Basis = RequiredBasis.Projection, Identified = 0, Served = 41_000 };

    public static ServiceData HousesData => new(Houses, 40, [new("Pembangunan kembali rumah", NeedKind.Goods, "unit rumah", 0)])
    {
        Unit = "unit rumah",
        Basis = RequiredBasis.EventDecree,
        Identified = 40,
        Counts = [new CountedUnit("rumah rusak berat", 25)],
        Events = [Flood],
    };

    public static ResourceStandard Tablets => new(Mothers, "Tablet tambah darah", NeedKind.Goods, "tablet", 90, Basis);

    public static ResourceStandard Midwives => new(Mothers, "Bidan", NeedKind.Staff, "orang", new Ratio(1, 40), Basis);

    public static ResourceStandard Rebuilding => new(Houses, "Pembangunan kembali rumah", NeedKind.Goods, "unit rumah", 1, Basis) { Per = "rumah rusak berat" };

    public DataCollection Collected() => new(Region, Year, new LocalDate(2026, 1, 5), "SIPD", Data, Owed);

    public NeedsCalculation Needs() => NeedsCalculation.Of(Collected(), Rules);

    public FulfillmentPlan Plan() => FulfillmentPlan.Of(Needs(), Period, Items, Ceilings, Use, Document);

    public Delivery Delivered() => Delivery.Of(Plan(), Day, Entries);

    public IReadOnlyList<Finding> Findings() => Recapitulation.Of(Delivered()).Findings;

    public static UnitPrice Price(ServiceType service, string? resource, long rupiah) => new(service, resource, Rupiah.FromRupiah(rupiah), "Standar harga satuan", Year);

    public static PlanItem Item(ServiceType service, string? resource, int priority = 1) =>
        new(service, resource, priority) { SubActivities = [new SubActivity("1.02.02.2.02.0001")], Profile = Flat };

    private static ServiceType Service(string key) => ServiceCatalog.For(Year).Find(key)!;
}
