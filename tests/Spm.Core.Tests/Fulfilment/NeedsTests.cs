using FsCheck.Fluent;
using Spm.Core.Fulfilment;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using static Spm.Core.Tests.Fulfilment.SampleStages;

namespace Spm.Core.Tests.Fulfilment;

public class NeedsTests
{
    [Fact]
    public void Of_TheSample_IsAsOnPaper()
    {
        var needs = new SampleStages().Needs();

        // 90 × 4,200 tablets, 78,000 there; 105 midwives asked, 108 there; 9,000 households without water; 25 houses.
        Assert.Equal(
            ["recipients 4200 0 - 4200 0", "Tablet tambah darah 378000 78000 150000000 300000 0", "Bidan 105 108 0 0 3", "recipients 50000 41000 36000000000 9000 0", "Biaya pasang 100 0 25000000 100 0", "recipients 40 0 - 40 0", "Pembangunan kembali rumah 25 0 1250000000 25 0"],
            needs.Lines.Select(line => $"{line.Name(Language.English)} {line.Required} {line.Available} {line.Cost?.ToString() ?? "-"} {line.Need} {line.Surplus}"));
        Assert.Equal(Rupiah.FromRupiah(37_425_000_000), needs.Cost);
        Assert.Equal(new StageCompleteness(11, 11), needs.Completeness);
    }

    [Theory]
    [InlineData("up", "106")]
    [InlineData("half-up", "105")]
    [InlineData("exact", "4201/40")]
    public void WholeUnits_PartOfAMidwife_FollowsThePolicy(string policy, string required)
    {
        var sample = new SampleStages { Data = [new ServiceData(Mothers, 4_201, [new("Bidan", NeedKind.Staff, "orang", 108)])] };
        var needs = (sample with { Rules = sample.Rules with { WholeUnits = WholeUnits.All.Single(value => value.Name == policy) } }).Needs();

        Assert.Equal(required, needs.Lines.Single(line => line.Resource == "Bidan").Required.ToString());
    }

    [Theory]
    [InlineData("7/2", "4", "4")]
    [InlineData("10/3", "4", "3")]
    [InlineData("0", "0", "0")]
    [InlineData("5", "5", "5")]
    public void WholeUnits_Values_RoundAsNamed(string value, string up, string half)
    {
        Assert.Equal(up, WholeUnits.Up.Of(Ratio.Parse(value)).ToString());
        Assert.Equal(half, WholeUnits.HalfUp.Of(Ratio.Parse(value)).ToString());
        Assert.Equal(value, WholeUnits.Exact.Of(Ratio.Parse(value)).ToString());
    }

    [Fact]
    public void Unknown_StockOrBase_IsNotZero()
    {
        var sample = new SampleStages();
        var needs = (sample with { Data = [new ServiceData(Mothers, null, [new("Bidan", NeedKind.Staff, "orang", null)])], Rules = sample.Rules with { Reliefs = [] } }).Needs();

        Assert.All(needs.Lines, line => Assert.Equal((null, null, null), (line.Need, line.Surplus, line.Cost)));
        Assert.Equal(Rupiah.Zero, needs.Cost);
        Assert.Equal(new StageCompleteness(2, 5), needs.Completeness);
    }

    [Fact]
    public void In_AnotherYear_FollowsTheProjection()
    {
        var sample = new SampleStages();
        var needs = (sample with { Rules = sample.Rules with { Projection = RecipientProjection.Growth(new Ratio(1, 100)) } }).Needs();

        Assert.Equal([4_242, 50_500, 40], needs.In(new BudgetYear(2027)).Lines.Where(line => line.Kind == NeedKind.Recipients).Select(line => line.Base));
        Assert.Same(needs, needs.In(Year));
        Assert.Equal(RecipientProjection.Growth(new Ratio(1, 100)).Name, needs.Rules.Projection.ToString());
    }

    [Fact]
    public void Resource_OfAKindWithALineOfItsOwn_IsRefused()
    {
        foreach (var kind in new[] { NeedKind.Recipients, NeedKind.CostRelief, (NeedKind)9 })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => new ResourceStock("x", kind, "y", 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => new ResourceStandard(Mothers, "x", kind, "y", 1, Basis));
        }
    }

    [Fact]
    [Law("A need is never negative, need − surplus = required − available, and units counted one by one give the same.")]
    public void Of_AnyStandard_IsWhatCountingOneByOneGives() => Laws.Hold(Cases, one =>
    {
        var sample = new SampleStages
        {
            Data = [new ServiceData(Mothers, one.Recipients, [new("Bidan", NeedKind.Staff, "orang", one.Available)])],
            Rules = new NeedsRules
            {
                Standards = [new(Mothers, "Bidan", NeedKind.Staff, "orang", one.Factor, Basis)],
                Prices = [Price(Mothers, "Bidan", 7)],
                WholeUnits = one.Units,
            },
        };
        var line = sample.Needs().Lines[1];
        var required = SlowStages.Required(one.Recipients, one.Factor, one.Units);

        return line.Required == required
            && line.Need >= Ratio.Zero && line.Surplus >= Ratio.Zero && (line.Need == Ratio.Zero || line.Surplus == Ratio.Zero)
            && line.Need - line.Surplus == line.Required - line.Available
            && (!required.IsWhole || line.Cost == Rupiah.FromRupiah(7) * (long)line.Need!.Value.Numerator);
    });

    private static FsCheck.Arbitrary<(long Recipients, Ratio Factor, long Available, WholeUnits Units)> Cases { get; } = (
        from recipients in Gen.Choose(0, 400)
        from over in Gen.Choose(1, 12)
        from under in Gen.Choose(1, 40)
        from available in Gen.Choose(0, 300)
        from units in Gen.Elements(WholeUnits.All.ToArray())
        select ((long)recipients, new Ratio(over, under), (long)available, units)).ToArbitrary();
}
