using NodaTime;
using Spm.Core.ActionPlans;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.ActionPlans;

/// <summary>A plan of Kabupaten Bulungan for two years, with two owed services, in which nothing is amiss.</summary>
internal static class SamplePlans
{
    public static readonly BudgetYear First = new(2025);
    public static readonly BudgetYear Second = new(2026);
    public static readonly PlanPeriod Years = PlanPeriod.Of(First, Second);
    public static readonly RegionCode Bulungan = RegionCode.Parse("65.01");
    public static readonly LocalDate Today = new(2025, 9, 1);
    public static readonly ServiceType Mothers = Find("kabkota.kesehatan.ibu-hamil");
    public static readonly ServiceType Water = Find("kabkota.pekerjaan-umum.air-minum");

    public static readonly RegionalDocument Perbup = new(RegionalDocumentKind.HeadOfRegionRegulation, "Rencana Aksi Penerapan SPM 2025-2026") { Number = "17/2025", Date = new LocalDate(2025, 8, 4) };

    public static readonly ServiceCatalog Owing = ServiceCatalog.For(First).WithOwed(ServiceCatalog.For(First).Regions.Find(Bulungan, First)!, [Mothers, Water], "contoh");

    public static PlannedIndicator MothersServed => new(null, "orang", new PlanTarget(First, 4_200, 4_200), new PlanTarget(Second, 4_300, 4_300))
    {
        Baseline = new PlanBaseline(new LocalDate(2024, 12, 31), "SIPD", 4_100, 3_690),
    };

    public static PlannedIndicator Tablets => new("Tablet tambah darah", "tablet", new PlanTarget(First, 378_000, 378_000), new PlanTarget(Second, 387_000, 387_000))
    {
        Component = QualityComponent.Goods,
        Baseline = new PlanBaseline(new LocalDate(2024, 12, 31), "SIPD", 369_000, 300_000),
    };

    public static PlannedActivity Antenatal => new("1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil")
    {
        Agency = "Dinas Kesehatan",
        Funding = [new(First, Rupiah.FromRupiah(800_000_000)), new(Second, Rupiah.FromRupiah(820_000_000)), new(Second, Rupiah.FromRupiah(50_000_000), FundSource.Apbn)],
    };

    public static PlannedService MothersPlan => new(Mothers, MothersServed, [Tablets]) { Activities = [Antenatal] };

    public static PlannedService WaterPlan => new(Water, new PlannedIndicator(null, "rumah tangga", new PlanTarget(First, 50_000, 50_000), new PlanTarget(Second, 50_500, 50_500))
    {
        Baseline = new PlanBaseline(new LocalDate(2024, 12, 31), "SIPD", 49_800, 41_000),
    })
    {
        Activities = [new("1.03.03.2.01.0001") { Agency = "Dinas PUPR", Funding = [new(First, Rupiah.FromRupiah(1)), new(Second, Rupiah.FromRupiah(2))] }],
    };

    public static ActionPlan Plan => new(Bulungan, Years, [MothersPlan, WaterPlan])
    {
        Steps = [Step(ActionPlanState.Drafted, 3, 1), Step(ActionPlanState.Assisted, 5, 2), Step(ActionPlanState.Finalised, 7, 10), new(ActionPlanState.Set, new LocalDate(2025, 8, 4), Perbup)],
        Due = new ActionPlanDue(new RegionalDocument(RegionalDocumentKind.RegionalRegulation, "RPJMD 2025-2029"), new LocalDate(2025, 8, 20), new LegalBasis("jadwal penyusunan RPJMD daerah", "INFERRED contoh")),
        StatedTotals = [new(First, Rupiah.FromRupiah(800_000_001)), new(Second, Rupiah.FromRupiah(820_000_002)), new(Second, Rupiah.FromRupiah(50_000_000), FundSource.Apbn)],
    };

    public static ActionPlanStep Step(ActionPlanState state, int month, int day) => new(state, new LocalDate(2025, month, day));

    /// <summary>The plan with the mothers' recipients exchanged.</summary>
    public static ActionPlan With(PlannedIndicator recipients) => Plan with { Services = [new(Mothers, recipients, [Tablets]) { Activities = [Antenatal] }, WaterPlan] };

    public static ActionPlan With(PlannedService service) => Plan with { Services = [service, WaterPlan], StatedTotals = [] };

    public static ServiceType Find(string key) => ServiceCatalog.For(First).Find(key)!;
}
