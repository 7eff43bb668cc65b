using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using static Spm.Core.Tests.Aggregation.SampleTotals;

namespace Spm.Core.Tests.Aggregation;

/// <summary>The fast table says what the exact trees say, within its bound and beyond; and the bound holds.</summary>
public class FinalPlanLawTests
{
    private const int Fewer = 300;

    private static readonly Arbitrary<AchievementMethod> Methods =
        Cases.AnyMethod.Where(method => method.Quality != QualityReading.SingleFigure).ToArbitrary();

    [Fact]
    [Law("Rating, published number and rank in fixed point are those of the exact way.", Under = "every method but single-figure")]
    public void Finish_AnyTotalsAndMethod_IsTheExactResult() => Laws.Hold(Any, Methods, (tally, method) =>
    {
        var rules = Rules.With("generated", method);
        Same(FinalPlan.For(Layout, rules).Finish(tally, Year), tally, rules);
    }, Fewer);

    [Fact]
    [Law("So they are at rating bounds and one person of quadrillions beside them.", Under = "the default method")]
    public void Finish_UsualMethod_IsTheExactResult() => Laws.Hold(Any, tally => Same(FinalPlan.For(Layout, Rules).Finish(tally, Year), tally, Rules), Fewer);

    [Fact]
    [Law("The fixed point decides most regions, and the exact way those that it cannot.", Under = "the default method")]
    public void Finish_AnyTotals_DecidesSomeInFixedPointAndSomeExactly()
    {
        var (fast, exact) = (0, 0);
        Laws.Hold(Any, tally =>
        {
            var table = FinalPlan.For(Layout, Rules).Finish(tally, Year);
            exact += table.DecidedExactly;
            fast += table.Count - table.DecidedExactly;
        }, Fewer);

        Assert.True(fast > exact && exact > 0, $"{fast} in fixed point, {exact} exactly");
    }

    [Fact]
    [Law("The fixed point encloses the exact value within its stated width.", Under = "every method but single-figure")]
    public void TryMeasure_AnyTotalsAndMethod_EnclosesTheExactValue() => Laws.Hold(Any, Methods, (tally, method) =>
    {
        var rules = Rules.With("generated", method);
        var (plan, view) = (FinalPlan.For(Layout, rules), new TallyView(tally, Year));
        for (var region = 0; region < Layout.Regions.Count; region++)
        {
            if (!plan.TryMeasure(view, region, out var index, out _)) continue;
            var exact = plan.Exact(view, region).Value?.ToRatio();

            Assert.Equal(exact is null, index is null);
            if (index is not { } known) continue;
            Assert.True(new Ratio(known.Low, FixedIndex.Unit) <= exact!.Value && exact.Value <= new Ratio(known.Low + known.Error, FixedIndex.Unit));
            Assert.InRange(known.Error, 0UL, 6UL);
        }
    }, 100);

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void Finish_EverybodyOnABound_NeedsNoExactValue(int percent)
    {
        var table = FinalPlan.For(Layout, Rules).Finish(Everywhere(percent, 100), Year);

        Assert.Equal(0, table.DecidedExactly);
        Assert.All(table, region => Assert.Equal(($"{percent}.00", 1), (region.Published.ToString(), region.Rank)));
    }

    [Fact]
    public void Finish_OnePersonOfQuadrillionsBelowABound_IsDecidedExactly()
    {
        var most = Figure.MostCount / 10 * 10;
        var region = Layout.RegionAt(SampleTallies.Region("65.01").Code);
        var cell = Layout.CellAt(region, Layout.SubjectOf(Layout.Catalog.Find(SampleTallies.Mothers)!));
        FinalTable With(long off) => FinalPlan.For(Layout, Rules).Finish(
            Tally(Year, at => TallyTotals.Of(at == cell ? TallyFigure.Reported(most, most / 10 * 9 + off) : TallyFigure.Reported(10, 9))), Year);

        Assert.Equal((SpmRating.TuntasMadya, "89.99", 8), (With(-1)[region].Rating, With(-1)[region].Published.ToString(), With(-1)[region].Rank));
        Assert.Equal((SpmRating.TuntasUtama, "90.00", 1), (With(0)[region].Rating, With(0)[region].Published.ToString(), With(0)[region].Rank));
        Assert.Equal((1, 2), (With(1)[region].Rank, With(1)[0].Rank));
        Assert.True(With(-1).DecidedExactly > 0);
    }

    [Fact]
    public void Finish_SingleFigureAndMoreItems_IsRefusedAsEverywhere() => Assert.Throws<MethodRefusedException>(() =>
        FinalPlan.For(Layout, Rules.With("single", Rules.Method with { Quality = QualityReading.SingleFigure })).Finish(Everywhere(1, 2), Year));

    [Fact]
    public void Finish_CountBeyondAFigure_IsRefused()
    {
        var tally = Tally(Year, at => at == 3 ? new TallyTotals { Required = Figure.MostCount + 1, Rows = 1 } : TallyTotals.Of(TallyFigure.Reported(1, 1)));

        Assert.Contains("9007199254740992", Assert.Throws<OverflowException>(() => FinalPlan.For(Layout, Rules).Finish(tally, Year)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranked_Ties_ShareARankAndLeaveAGap()
    {
        var two = Tally(Year, at => TallyTotals.Of(TallyFigure.Reported(10, Layout.KeyOf(at).Region.Code.Province.ToString() == "33" ? 9 : 8)));
        var table = FinalPlan.For(Layout, Rules).Finish(two, Year);

        Assert.Equal([1, 1, 1, 4, 4, 4, 4, 4], table.Ranked.Select(region => region.Rank!.Value));
    }

    [Fact]
    public void Finish_Stretch_IsTheExactResultWithItsStatus()
    {
        var builder = new TallyBuilder(Layout);
        for (var cell = 0; cell < Layout.CellCount; cell++)
        {
            builder.Add(SampleTallies.Period, cell, TallyFigure.Reported(10, cell % 7));
            if (cell % 5 > 0) builder.Add(SecondQuarter, cell, TallyFigure.Reported(12, cell % 6));
        }

        var combined = builder.ToTally().Over([SampleTallies.Period, SecondQuarter]);
        var table = FinalPlan.For(Layout, Rules).Finish(combined);

        Assert.Equal(Core.Periods.ReportingPeriod.YearToDate(SecondQuarter.LastQuarter), table.Period);
        for (var at = 0; at < table.Count; at++)
        {
            var exact = TallySlice.Of(combined, Layout.Regions[at].CodeIn(Layout.Catalog.Year)!).Measure(Rules);
            Assert.Equal((exact.Rating, exact.Published!.ToString(), true), (table[at].Rating, table[at].Published.ToString(), table[at].IsProvisional));
            Assert.Contains(exact.Status.Reasons, reason => reason.Key == ProvisionalReason.PeriodsWithoutRow);
        }
    }

    private static void Same(FinalTable table, Tally tally, RuleBook rules)
    {
        var exact = Enumerable.Range(0, table.Count).Select(at => Slice(tally, at).Measure(rules)).ToArray();
        for (var at = 0; at < table.Count; at++)
        {
            var (own, line) = (exact[at], table[at]);
            Assert.Equal(own.Rating, line.Rating);
            Assert.Equal(own.Published?.Percentage, line.Published);
            Assert.Equal(own.Status.IsProvisional, line.IsProvisional);
            Assert.Equal(own.Value is null ? null : 1 + exact.Count(other => other.Value is not null && other.Value.ToRatio() > own.Value.ToRatio()), line.Rank);
        }

        Assert.Equal(table.Where(line => line.Rank is not null).OrderBy(line => line.Rank).ThenBy(line => line.Region.Code), table.Ranked);
    }
}
