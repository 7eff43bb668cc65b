using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Indices;

/// <summary>Dividing by the plan: a mistake that no vector can hold, because a vector has no plan. The others stand in tests/conformance.</summary>
[Provision("Permendagri 59/2021 Lampiran (belum dibaca)")]
public class MuseumTests
{
    private static readonly RuleBook Rules = RuleBook.For(new BudgetYear(2025));

    /// <summary>Required, planned and done: a plan for a part of those entitled that is met, missed, passed, or nothing at all.</summary>
    public static TheoryData<long, long, long> PlansForAPart => new() { { 10, 5, 5 }, { 10, 5, 3 }, { 10, 5, 9 }, { 3, 1, 2 }, { 10, 0, 5 } };

    [Theory]
    [MemberData(nameof(PlansForAPart))]
    public void DividingByThePlan_PlanForAPart_IsCaught(long required, long planned, long done)
    {
        var figure = Figure.Reported(required, done) with { Planned = planned };
        Assert.Equal(new Ratio(done, required), Measure(figure));
        Assert.NotEqual(Measure(figure), MeasureByPlan(figure));
    }

    /// <summary>Where the plan is everybody entitled, or there is none, the same calculation is right: it fails for that reason only.</summary>
    [Theory]
    [MemberData(nameof(PlansForAPart))]
    public void DividingByThePlan_PlanForEverybodyOrNone_IsRight(long required, long planned, long done)
    {
        Assert.NotEqual(required, planned);
        foreach (var plan in new long?[] { required, null })
        {
            var figure = Figure.Reported(required, done) with { Planned = plan };
            Assert.Equal(Measure(figure), MeasureByPlan(figure));
        }
    }

    /// <summary>The mistake: what was planned is taken for what is required.</summary>
    private static Ratio? MeasureByPlan(Figure figure) => Measure(Figure.Reported(figure.Planned ?? figure.Required!.Value, figure.Done!.Value));

    /// <summary>The index of a service whose recipients and only quality item have the same figure.</summary>
    private static Ratio? Measure(Figure figure)
    {
        var service = new ServiceFigures("kabkota.kesehatan.ibu-hamil", figure, [new QualityFigure("a", QualityComponent.Goods, figure)]);
        return Rules.Measure(BareFigures.Of([service], Rules.Catalog)).Services[0].Value?.ToRatio();
    }
}
