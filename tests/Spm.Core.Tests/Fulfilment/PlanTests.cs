using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Fulfilment;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using static Spm.Core.Tests.Fulfilment.SampleStages;

namespace Spm.Core.Tests.Fulfilment;

public class PlanTests
{
    private const string House = "Pembangunan kembali rumah";

    [Fact]
    public void Of_ACeiling_LeavesTheRestExplicitInUnitsAndRupiah()
    {
        var plan = (new SampleStages
        {
            Items = [Item(Houses, House), Item(Houses, null) with { Follows = [House] }],
            Ceilings = [new PlanCeiling(Year, Rupiah.FromRupiah(520_000_000)), new PlanCeiling(new BudgetYear(2027), Rupiah.FromRupiah(600_000_000))],
        }).Plan();
        var houses = plan.Find(Houses, House)!;

        Assert.Equal(["2026 0+25-0 25 10 15", "2027 15+0-0 15 12 3", "2028 3+0-0 3 3 0"], houses.Years.Select(year => $"{year.Year} {year.Opening}+{year.New}-{year.Lapsed} {year.Wanted} {year.Planned} {year.Unmet}"));
        Assert.Equal(Rupiah.FromRupiah(750_000_000), houses.In(Year).UnmetCost);
        Assert.Equal([10, 12, 3], plan.Find(Houses, null)!.Years.Select(year => year.Planned));
        Assert.Equal(15, plan.Find(Houses, null)!.Years[^1].Closing);
        Assert.Equal(Rupiah.FromRupiah(500_000_000), plan.Cost(Year, FundSource.Apbd));
        Assert.Equal(Rupiah.Zero, plan.Cost(Year, FundSource.Apbn));
    }

    [Fact]
    public void Need_OfAPregnancy_LapsesWithTheYear()
    {
        var years = new SampleStages { Items = [Item(Mothers, null) with { Spread = YearSpread.Stated(4_000, 4_200, 4_200) }] }.Plan().Lines[0].Years;

        Assert.Equal([(0L, 4_200L, 200L), (0, 4_200, 0), (0, 4_200, 0)], years.Select(year => (year.Opening, year.Need, year.Closing)));
    }

    [Fact]
    public void Spread_ByWeights_AddsUpToTheNeed()
    {
        var years = new SampleStages { Items = [Item(Water, null) with { Spread = YearSpread.ByWeights(1, 1, 1) }] }.Plan().Lines[0].Years;

        Assert.Equal([3_000, 3_000, 3_000], years.Select(year => year.Planned));
        Assert.Equal([9_000, 6_000, 3_000], years.Select(year => year.Need));
    }

    [Fact]
    public void Need_ThatGrowsOrShrinks_IsNewOrLapsed()
    {
        var sample = new SampleStages { Data = [WaterData], Items = [Item(Water, null) with { Spread = YearSpread.Stated(0, 0, 0) }] };
        var series = RecipientProjection.Series([new(Year, 50_000), new(new BudgetYear(2027), 51_000), new(new BudgetYear(2028), 50_500)]);
        var years = (sample with { Rules = sample.Rules with { Projection = series } }).Plan().Lines[0].Years;

        Assert.Equal(["0+9000-0", "9000+1000-0", "10000+0-500"], years.Select(year => $"{year.Opening}+{year.New}-{year.Lapsed}"));
        Assert.Equal(9_500, years[^1].Closing);
    }

    [Fact]
    public void Need_ThatShrinksAndGrowsAgain_IsNotNewWhereItWasPlannedBefore()
    {
        var sample = new SampleStages { Data = [WaterData], Items = [Item(Water, null)] };
        var series = RecipientProjection.Series([new(Year, 50_000), new(new BudgetYear(2027), 49_500), new(new BudgetYear(2028), 50_100)]);
        var years = (sample with { Rules = sample.Rules with { Projection = series } }).Plan().Lines[0].Years;

        Assert.Equal(["0+9000-0", "0+0-0", "0+100-0"], years.Select(year => $"{year.Opening}+{year.New}-{year.Lapsed}"));
    }

    [Fact]
    public void SubActivities_WithWeights_AddUpExactly()
    {
        var item = Item(Houses, House) with { SubActivities = [new SubActivity("A"), new SubActivity("B"), new SubActivity("C")] };
        var year = new SampleStages { Items = [item] }.Plan().Lines[0].Years[0];

        Assert.Equal(["A 9 450000000", "B 8 400000000", "C 8 400000000"], year.SubActivities.Select(part => $"{part.Code} {part.Units} {part.Cost}"));
    }

    [Fact]
    public void Use_FillUp_TakesALaterItemAndCanLeaveMoreOfItUnmet()
    {
        var small = Unmet(CeilingUse.FillUp, 49_999_999);
        var large = Unmet(CeilingUse.FillUp, 50_000_000);

        Assert.Equal((25, 200_001), small);
        Assert.Equal((24, 300_000), large);
        Assert.Equal((25, 300_000), Unmet(CeilingUse.StrictOrder, 49_999_999));

        static (long Houses, long Tablets) Unmet(CeilingUse use, long ceiling)
        {
            var plan = (new SampleStages { Items = [Item(Houses, House), Item(Mothers, "Tablet tambah darah", 2)], Ceilings = [new PlanCeiling(Year, Rupiah.FromRupiah(ceiling))], Use = use }).Plan();
            return (plan.Lines[0].Years[0].Unmet, plan.Lines[1].Years[0].Unmet);
        }
    }

    [Fact]
    public void Completeness_ItemWithoutSubActivity_IsShort()
    {
        var sample = new SampleStages();

        Assert.True(sample.Plan().Completeness.IsComplete);
        Assert.Equal(new StageCompleteness(12, 13), (sample with { Items = [Item(Mothers, null) with { SubActivities = [] }, .. sample.Items.Skip(1)] }).Plan().Completeness);
    }

    [Fact]
    public void Of_SpreadOfOtherYears_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new SampleStages { Items = [Item(Water, null) with { Spread = YearSpread.Stated(1, 2) }] }.Plan());
        Assert.Throws<ArgumentOutOfRangeException>(() => YearSpread.Stated(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => YearSpread.ByWeights(-Ratio.One));
        Assert.Throws<ArgumentException>(() => YearSpread.ByWeights());
        Assert.Throws<ArgumentException>(() => YearSpread.Stated());
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubActivity("x", -Ratio.One));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SampleStages().Plan().Lines[0].In(new BudgetYear(2029)));
    }

    [Fact]
    [Law("A plan is what buying unit by unit in order of priority gives, and never passes a ceiling.")]
    public void Of_AnyCeilings_IsWhatBuyingOneByOneGives() => Laws.Hold(Cases, one =>
    {
        var plan = one.Plan(one.Ceilings);
        var slow = SlowStages.Buy(one.Units(), one.Items.Length, one.Ceilings, one.IsStrict);
        for (var year = 0; year < 3; year++)
        {
            Assert.Equal(slow[year], plan.Lines.Select(line => line.Years[year].Planned));
            if (one.Ceilings[year] is { } ceiling) Assert.True(plan.Cost(plan.Lines[0].Years[year].Year, FundSource.Apbd) <= Rupiah.FromRupiah(ceiling));
        }
    });

    [Fact]
    [Law("The parts of a plan add up: need = opening + new − lapsed, wanted = planned + unmet, sub-activities = planned.")]
    public void Of_AnyCeilings_AddsUp() => Laws.Hold(Cases, one =>
    {
        foreach (var (line, year) in one.Plan(one.Ceilings).Lines.SelectMany(line => line.Years.Select(year => (line, year))))
        {
            Assert.Equal(year.Opening + year.New - year.Lapsed, year.Need);
            Assert.Equal(year.Need - year.Planned, year.Closing);
            Assert.Equal(year.Wanted, year.Planned + year.Unmet);
            Assert.Equal(year.Planned, year.SubActivities.Sum(part => part.Units));
            Assert.Equal(year.Cost!.Value, year.SubActivities.Aggregate(Rupiah.Zero, (sum, part) => sum + part.Cost!.Value));
            Assert.Equal(line.Need!.Price!.Amount * year.Wanted, year.Cost.Value + year.UnmetCost!.Value);
        }
    });

    [Fact]
    [Law("Each year of a plan opens with what the year before hands on.")]
    public void Of_AnyCeilings_OpensEachYearWithTheClosingBefore() => Laws.Hold(Cases, one => one.Plan(one.Ceilings).Lines.All(line =>
        new NeedHistory(Region, line.Item.Service, line.Need!.Kind, line.Years.Select(year => new NeedYear(year.Year, year.Opening, year.New!.Value, year.Lapsed, year.Planned))).Findings.Count == 0));

    [Fact]
    [Law("A higher ceiling never leaves more unmet, of anything, at the end of any year.", Under = "ceiling-use=strict-order")]
    public void Of_AHigherCeiling_NeverLeavesMoreUnmet() => Laws.Hold(Cases, Gen.Choose(0, 2).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (one, raised, by) =>
    {
        if (!one.IsStrict || one.Ceilings[raised] is not { } ceiling) return true;
        var higher = one.Ceilings.ToArray();
        higher[raised] = ceiling + by;
        return one.Plan(one.Ceilings).Lines.Zip(one.Plan(higher).Lines)
            .All(lines => lines.First.Years.Zip(lines.Second.Years).All(pair => pair.Second.Unmet <= pair.First.Unmet));
    });

    /// <summary>Resources of two services, of which one carries its needs over and the other does not, under three years of ceilings.</summary>
    private sealed record PlanCase((bool Carries, int Priority, long Price, long Need)[] Items, long?[] Ceilings, bool IsStrict)
    {
        public FulfillmentPlan Plan(IReadOnlyList<long?> ceilings)
        {
            var entries = Items.Select((item, number) => (item, Service: item.Carries ? Water : Mothers, Name: $"barang {number}")).ToArray();
            ServiceData Data(Spm.Core.Catalog.ServiceType service) =>
                new(service, 1, entries.Where(entry => entry.Service == service).Select(entry => new ResourceStock(entry.Name, NeedKind.Goods, "unit", 0)));
            return new SampleStages
            {
                Data = [Data(Water), Data(Mothers)],
                Rules = new NeedsRules
                {
                    Standards = [.. entries.Where(entry => entry.item.Need > 0).Select(entry => new ResourceStandard(entry.Service, entry.Name, NeedKind.Goods, "unit", entry.item.Need, Basis))],
                    Prices = [.. entries.Select(entry => Price(entry.Service, entry.Name, entry.item.Price))],
                },
                Items =
                [
                    .. entries.Select(entry => new PlanItem(entry.Service, entry.Name, entry.item.Priority) { SubActivities = [new SubActivity("A", 2), new SubActivity("B", 1)] }),
                ],
                Ceilings = [.. ceilings.Select((ceiling, year) => (ceiling, year)).Where(pair => pair.ceiling is not null).Select(pair => new PlanCeiling(Period.Years[pair.year], Rupiah.FromRupiah(pair.ceiling!.Value)))],
                Use = IsStrict ? CeilingUse.StrictOrder : CeilingUse.FillUp,
            }.Plan();
        }

        public IReadOnlyList<SlowStages.Unit> Units() =>
        [
            .. from year in Enumerable.Range(0, 3)
               from pair in Items.Select((item, number) => (item, number))
               where year == 0 || !pair.item.Carries
               from unit in Enumerable.Range(0, (int)pair.item.Need)
               select new SlowStages.Unit(pair.number, pair.item.Priority, year, pair.item.Price, pair.item.Carries),
        ];
    }

    private static Arbitrary<PlanCase> Cases { get; } = (
        from count in Gen.Choose(1, 5)
        from items in (
            from carries in Gen.Elements(true, false)
            from priority in Gen.Choose(1, 3)
            from price in Gen.Choose(1, 12)
            from need in Gen.Choose(1, 7)
            select (carries, priority, (long)price, (long)need)).ArrayOf(count)
        from ceilings in Gen.Frequency((1, Gen.Constant((long?)null)), (6, Gen.Choose(0, 90).Select(amount => (long?)amount))).ArrayOf(3)
        from isStrict in Gen.Elements(true, false)
        select new PlanCase(items, ceilings, isStrict)).ToArbitrary();
}
