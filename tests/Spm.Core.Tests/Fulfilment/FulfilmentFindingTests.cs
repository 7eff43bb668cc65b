using Spm.Core.Fulfilment;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Fulfilment.SampleStages;

namespace Spm.Core.Tests.Fulfilment;

/// <summary>Each code has something that draws it, and the clean sample draws none.</summary>
public class FulfilmentFindingTests
{
    private static readonly SampleStages Clean = new();

    private static readonly Dictionary<string, Func<IReadOnlyList<Finding>>> Draws = new()
    {
        ["SPM2030"] = () => (Clean with { Data = [new ServiceData(Mothers, 4_200, [new("Tablet tambah darah", NeedKind.Goods, "tablet", -1), new("Bidan", NeedKind.Staff, "orang", 108)]) { Identified = 1 }, WaterData, HousesData] }).Findings(),
        ["SPM2031"] = () => (Clean with { Data = [MothersData with { Identified = 4_201 }, WaterData, HousesData] }).Findings(),
        ["SPM2032"] = () => (Clean with { Owed = [Mothers, Water, Houses, ServiceOf("kabkota.kesehatan.balita")] }).Findings(),
        ["SPM2033"] = () => (Clean with { Items = [.. Clean.Items, Item(Mothers, null)] }).Findings(),
        ["SPM2034"] = () => (Clean with { Data = [MothersData, WaterData, HousesData with { Events = [Flood with { Decree = null }] }] }).Findings(),
        ["SPM2035"] = () => (Clean with { Data = [MothersData, WaterData, WithWindow(2025, 2025)], Items = [.. Clean.Items.Where(item => item.Service != Houses || item.Resource is not null)] }).Collected().Findings,
        ["SPM2036"] = () => (Clean with { Data = [MothersData, WaterData, WithWindow(2025, 2029)] }).Findings(),
        ["SPM2037"] = () => (Clean with { Data = [MothersData, WaterData, HousesData with { Events = [Flood, Flood] }] }).Findings(),
        ["SPM2038"] = () => (Clean with { Rules = Clean.Rules with { Standards = [Tablets, new(Mothers, "Bidan", NeedKind.Staff, "orang", 0, Basis), Rebuilding] } }).Findings(),
        ["SPM2039"] = () => (Clean with { Rules = Clean.Rules with { Prices = [Price(Mothers, "Tablet tambah darah", 0), .. Clean.Rules.Prices.Skip(1)] } }).Findings(),
        ["SPM2040"] = () => (Clean with { Data = [MothersData, WaterData, HousesData with { Counts = [] }] }).Findings(),
        ["SPM2041"] = () => (Clean with { Data = [MothersData, WaterData, new ServiceData(Houses, 40) { Counts = HousesData.Counts, Events = [Flood] }] }).Findings(),
        ["SPM2042"] = () => (Clean with { Rules = Clean.Rules with { Prices = [.. Clean.Rules.Prices.Skip(1)] } }).Findings(),
        ["SPM2043"] = () => (Clean with { Data = [MothersData with { Projection = RecipientProjection.Series([new(Year, 4_100)]) }, WaterData, HousesData] }).Needs().Findings,
        ["SPM2044"] = () => (Clean with { Rules = Clean.Rules with { Reliefs = [new CostRelief(Water, "Biaya pasang", 50_001, Rupiah.FromRupiah(1), Year)] } }).Findings(),
        ["SPM2045"] = () => History(new NeedYear(Year, 0, 40, 0, 10), new NeedYear(new BudgetYear(2027), 29, 0, 0, 0)),
        ["SPM2046"] = () => History(new NeedYear(Year, 0, 40, 0, 10), new NeedYear(new BudgetYear(2027), 29, 0, 0, 0) { OpeningReason = "satu rumah ditangani swadaya" }),
        ["SPM2047"] = () => History(new NeedYear(Year, 0, 40, 0, 10), new NeedYear(new BudgetYear(2028), 30, 0, 0, 0)),
        ["SPM2048"] = () => History(new NeedYear(Year, 0, 40, 0, 41)),
        ["SPM2049"] = () => (Clean with { Items = [.. Clean.Items.SkipLast(1), Item(Houses, "Pembangunan kembali rumah") with { Spread = YearSpread.Stated(26, 0, 0) }] }).Findings(),
        ["SPM2050"] = () => (Clean with { Items = [.. Clean.Items, Item(Houses, "Genteng")] }).Findings(),
        ["SPM2051"] = () => (Clean with { Items = [.. Clean.Items.Skip(1)], Entries = [] }).Findings(),
        ["SPM2052"] = () => (Clean with { Ceilings = [new PlanCeiling(new BudgetYear(2029), Rupiah.FromRupiah(-1))] }).Findings(),
        ["SPM2053"] = () => (Clean with { Document = new RegionalDocument(RegionalDocumentKind.HeadOfRegionRegulation, "RKPD") { Date = new(2026, 2, 1) } }).Findings(),
        ["SPM2054"] = () => (Clean with { Entries = [new(Mothers, "Vaksin", Month.Of(Year, 1), 1)] }).Findings(),
        ["SPM2055"] = () => (Clean with { Entries = [new(Mothers, null, Month.Of(Year, 1), 4_201)] }).Findings(),
        ["SPM2056"] = () => (Clean with { Entries = [.. Clean.Entries, new(Mothers, null, Month.Of(Year, 3), -5)] }).Findings(),
        ["SPM2057"] = () => (Clean with { Entries = [new(Mothers, null, Month.Of(Year, 7), 5)] }).Findings(),
        ["SPM2058"] = () => (Clean with { Items = [Item(Mothers, null) with { Profile = null }, .. Clean.Items.Skip(1)] }).Findings(),
    };

    public static TheoryData<string> Codes => [.. FulfilmentFindings.All.Select(definition => definition.Code)];

    [Fact]
    public void Stages_OfTheCleanSample_HaveNoFindings() => Assert.Empty(Clean.Findings());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Stages_WithOneThingAmiss_DrawItsFindingOnce(string code)
    {
        var findings = Draws[code]();

        Assert.Single(findings, finding => finding.Code == code);
        foreach (var language in Enum.GetValues<Language>())
            Assert.All(findings, finding => Assert.DoesNotMatch(@"\{\d\}", finding.ToString(language)));
    }

    [Theory]
    [InlineData("SPM2031")]
    [InlineData("SPM2033")]
    [InlineData("SPM2034")]
    [InlineData("SPM2036")]
    [InlineData("SPM2037")]
    [InlineData("SPM2042")]
    [InlineData("SPM2044")]
    [InlineData("SPM2049")]
    [InlineData("SPM2050")]
    [InlineData("SPM2051")]
    [InlineData("SPM2053")]
    [InlineData("SPM2055")]
    [InlineData("SPM2057")]
    public void Stages_WithOneThingAmiss_DrawNothingElse(string code) => Assert.Equal([code], Draws[code]().Select(finding => finding.Code));

    [Fact]
    public void Message_OfADelivery_NamesItsMonthInWords() => Assert.Equal(
        "Pelaksanaan pada Juli 2026 tidak dihitung: di luar tahun laporan atau sesudah tanggal laporan.",
        Draws["SPM2057"]().Single().Message(Language.Indonesian));

    [Fact]
    public void Plan_BeyondTheWindowOfEveryEvent_IsFoundForEachYear()
    {
        var late = Clean with { Data = [MothersData, WaterData, WithWindow(2025, 2026)], Ceilings = [new PlanCeiling(Year, Rupiah.Zero)] };

        Assert.Equal(["2027"], late.Plan().Findings.Where(finding => finding.Code == "SPM2035").Select(finding => finding.Arguments[2]));
    }

    [Fact]
    public void Stages_OfSillyNumbers_NeverThrow()
    {
        foreach (var silly in new[] { long.MinValue, -1, 0, Figure.MostCount, Figure.MostCount + 1, long.MaxValue })
        {
            var stages = Clean with
            {
                Data =
                [
                    new ServiceData(Mothers, silly, [new("Tablet tambah darah", NeedKind.Goods, "tablet", silly), new("Bidan", NeedKind.Staff, "orang", silly)]) { Identified = silly, Served = silly },
                    new ServiceData(Houses, silly) { Counts = [new CountedUnit("rumah rusak berat", silly)], Events = [new RecipientEvent("Banjir", new(2026, 1, 1), Period, silly), new RecipientEvent("Gempa", new(2026, 1, 1), Period, silly)] },
                ],
                Rules = Clean.Rules with { Reliefs = [new CostRelief(Mothers, "Biaya", silly, Rupiah.FromSen(Int128.MaxValue), Year)], Prices = [Price(Mothers, "Bidan", silly), Price(Mothers, null, 9_007_199_254_740_991)] },
                Ceilings = [new PlanCeiling(Year, Rupiah.FromSen(Int128.MinValue))],
                Entries = [new(Mothers, null, Month.Of(Year, 1), silly) { Spent = Rupiah.FromSen(Int128.MinValue + 1) }, new(Mothers, null, Month.Of(Year, 1), silly), new(Mothers, null, Month.Of(Year, 2), silly)],
            };

            Assert.All(FilledForm.All(stages.Delivered()), form => Assert.NotEmpty(form.ToMarkdown() + form.ToCsv()));
            Assert.NotEmpty(stages.Delivered().Figures());
        }
    }

    private static ServiceData WithWindow(int first, int last) =>
        HousesData with { Events = [new RecipientEvent("Banjir", new(2025, 11, 3), PlanPeriod.Of(new BudgetYear(first), new BudgetYear(last)), 40) { Decree = Flood.Decree }] };

    private static Spm.Core.Catalog.ServiceType ServiceOf(string key) => Spm.Core.Catalog.ServiceCatalog.For(Year).Find(key)!;

    private static IReadOnlyList<Finding> History(params NeedYear[] years) => new NeedHistory(Region, Houses, NeedKind.Recipients, years).Findings;
}
