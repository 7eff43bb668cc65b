using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using static Spm.Core.Tests.Aggregation.SampleTotals;

namespace Spm.Core.Tests.Aggregation;

/// <summary>How evenly a service reaches the villages.</summary>
public class EvennessTests
{
    [Fact]
    public void Below_EachRating_CountsPlacesAndPeople()
    {
        var evenness = Of(Rules, Village("Antutan", 10, 10, 900), Village("Apung", 10, 9, 400), Village("Bunyu", 1_000, 599, 2_500), Village("Jelarai", 10, 6, null));

        Assert.Equal(new EvennessShare(3, new Ratio(3, 4), 2_900, 1), evenness.Below(SpmRating.TuntasParipurna));
        Assert.Equal(new EvennessShare(2, new Ratio(1, 2), 2_500, 1), evenness.Below(SpmRating.TuntasUtama));
        Assert.Equal(new EvennessShare(1, new Ratio(1, 4), 2_500, 0), evenness.Below(SpmRating.TuntasMuda));
        Assert.Equal(default, evenness.Below(SpmRating.BelumTuntas));
        Assert.Equal("Bunyu", Assert.Single(evenness.Lowest).Unit.Name);
    }

    [Fact]
    public void Lowest_ExactlyEqualPlaces_AreAllNamed() =>
        Assert.Equal(["B", "C"], Of(Rules, Village("C", 3, 1, 1), Village("A", 3, 2, 1), Village("B", 9, 3, 1)).Lowest.Select(unit => unit.Unit.Name));

    [Fact]
    public void Of_FourStates_StayApart()
    {
        EvennessUnit[] units = [Village("A", 10, 10, 5), Village("B", 0, 0, 5), new("C", TallyFigure.NotReported(7), 5), new("D", TallyFigure.NotApplicable), new("E", TallyFigure.NotYetDue)];
        var zero = Of(Rules, units);
        var leftOut = Of(Rules.With("left out", Rules.Method with { NotReported = NotReportedPolicy.LeftOut }), units);

        Assert.Equal((2, 3, 1), (zero.Rated.Count, zero.LeftOut, zero.NotReported));
        Assert.Equal(("C", true), (zero.Lowest[0].Unit.Name, zero.Lowest[0].IsSilent));
        Assert.Equal((1, 4, 1), (leftOut.Rated.Count, leftOut.LeftOut, leftOut.NotReported));
    }

    [Fact]
    public void Of_MoreDoneThanRequired_IsCappedAsInTheRegion() => Assert.Equal(
        Ratio.One, Assert.Single(Of(Rules, Village("A", 10, 15, null)).Lowest).Value.ToRatio());

    [Fact]
    public void Of_NoPlace_HasNoLowestAndNothingBelow()
    {
        var evenness = Of(Rules);

        Assert.Empty(evenness.Lowest);
        Assert.Equal(default, evenness.Below(SpmRating.TuntasParipurna));
    }

    [Fact]
    public void Of_IndicesOfRegions_AreRatedAsTheyStand()
    {
        var regions = NationIndex.Of(Everywhere(9, 10), Year, Rules).RegencyLevel.Regions;
        var evenness = Evenness.Of(regions.Select(region => new EvennessUnit(region.Region!.Name, region.Value!, 1_000)), Rules);

        Assert.Equal(regions.Count, evenness.Below(SpmRating.TuntasParipurna).Units);
        Assert.Equal(0, evenness.Below(SpmRating.TuntasUtama).Units);
        Assert.Equal(regions.Count, evenness.Lowest.Count);
    }

    [Fact]
    public void Below_MorePeopleThanALong_IsRefused()
    {
        var units = Enumerable.Range(0, 1_025).Select(at => Village($"{at}", 10, 1, Core.Stages.Figure.MostCount)).ToArray();

        Assert.Throws<OverflowException>(() => Of(Rules, units).Below(SpmRating.TuntasMuda));
    }

    private static Evenness Of(RuleBook rules, params EvennessUnit[] units) => Evenness.Of(units, rules);

    private static EvennessUnit Village(string name, long required, long done, long? people) => new(name, TallyFigure.Reported(required, done), people);
}
