using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Tests.Validation;

namespace Spm.Core.Tests.Indices;

/// <summary>What leaving out is worth, how far silence reaches, and what another reading would say.</summary>
public class WhatIfTests
{
    private const string Mothers = SampleReports.Mothers;

    [Fact]
    [Law("No index is higher without its exclusions, nor higher without all of them than without one.", Under = "every method")]
    public void Exclusions_Everything_IsNeverHigherWithoutThem() => Laws.Hold(Cases.Anything, made =>
    {
        var index = made.Measure();

        foreach (var exclusion in index.Exclusions())
        {
            Assert.NotNull(exclusion.PublishedWithout);
            Assert.True(index.Value is null || exclusion.PublishedWithout.Exact.CompareTo(index.Value) <= 0, $"{exclusion.Service.Service}: {exclusion.PublishedWithout}");
            Assert.True(index.Value is null || index.PublishedWithoutExclusions()!.Exact.CompareTo(exclusion.PublishedWithout.Exact) <= 0);
        }
    });

    [Fact]
    [Law("The exclusions are the services, lists and items that the method leaves out.", Under = "every method")]
    public void Exclusions_Each_IsWhatTheMethodLeavesOut() => Laws.Hold(Cases.Anything, made =>
    {
        var index = made.Measure();
        var services = index.Services.Count(service => service.Value is null);
        var items = index.Services.Where(service => service.Value is not null).Sum(service => service.Quality.Items.Count(item => item.Treatment == Treatment.LeftOut));

        var silent = index.Services.Count(service => service is { Value: not null, Quality: { IsReported: false, Value: null } });
        var weighed = index.Rules.Method.Weights.Quality > 0;

        return index.Exclusions().Count(exclusion => exclusion.Kind == ExclusionKind.Service) == services
            && index.Exclusions().Count(exclusion => exclusion.Kind == ExclusionKind.Item) == items
            && index.Exclusions().Count(exclusion => exclusion.Kind == ExclusionKind.Quality) == (weighed ? silent : 0);
    });

    [Fact]
    [Law("Asking for exclusions changes nothing in the index.", Under = "every method")]
    public void Exclusions_AskedFor_LeaveTheIndexAsItWas() => Laws.Hold(Cases.Anything, made =>
    {
        var index = made.Measure();
        var weights = index.Services.Select(service => service.RegionWeight).ToArray();

        var count = index.Exclusions().Count;

        Assert.Equal(weights, index.Services.Select(service => service.RegionWeight));
        return index.Exclusions().Count == count;
    });

    [Theory]
    [MemberData(nameof(LeftOut))]
    public void Exclusion_LeftOutFigure_SaysWhy(string policy, Figure item, string indonesian, string english)
    {
        var method = policy.Length == 0 ? AchievementMethod.Permendagri59 : AchievementMethod.Permendagri59.With(policy.Split('=')[0], policy.Split('=')[1]);
        var whole = new Case(method, [new(Mothers, item, [])]).Measure().Exclusions().Single();
        var index = new Case(method, [new(Mothers, Figure.Reported(10, 10), [new("a", default, item), new("b", default, Figure.Reported(1, 1))])]).Measure();
        var part = index.Exclusions().Single();

        Assert.Equal(ExclusionKind.Service, whole.Kind);
        Assert.Equal(ExclusionKind.Item, part.Kind);
        Assert.Equal("a", part.Left.Label);
        foreach (var exclusion in new[] { whole, part })
        {
            Assert.Equal(indonesian, exclusion.Reason(Language.Indonesian));
            Assert.Equal(english, exclusion.Reason(Language.English));
        }

        Assert.Equal("0.00", whole.PublishedWithout!.ToString());
        Assert.Equal("90.00", part.PublishedWithout!.ToString());
        Assert.Equal("100.00", index.Published!.ToString());
    }

    public static TheoryData<string, Figure, string, string> LeftOut => new()
    {
        { "", Figure.NotApplicable("tidak ada bencana"), "tidak ada bencana", "tidak ada bencana" },
        { "", Figure.NotYetDue("panen"), "panen", "panen" },
        { "", Figure.Reported(0, 0), "yang harus dilayani/dipenuhi nol", "none required" },
        { "", Figure.Of(0, null), "yang harus dilayani/dipenuhi nol", "none required" },
        { "not-reported=left-out", Figure.Unknown, "belum dilaporkan", "not reported" },
        { "not-reported=left-out", Figure.Of(5, null), "belum dilaporkan", "not reported" },
    };

    [Fact]
    public void ReportedRange_EverythingReported_IsAPoint()
    {
        Assert.True(new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Reported(3, 1), [])]).Measure().ReportedRange()!.IsPoint);
        Assert.False(new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Reported(3, 1))]).Measure().ReportedRange()!.IsPoint);
    }

    [Fact]
    public void ReportedRange_SilentServiceAndList_ReachFullMarks()
    {
        var range = new Case(AchievementMethod.Permendagri59 with { NotReported = NotReportedPolicy.LeftOut },
            [new(Mothers, Figure.Unknown), new(SampleReports.Births, Figure.Reported(10, 5))]).Measure().ReportedRange()!;

        Assert.Equal(new Ratio(2, 10), range.Low.ToRatio());
        Assert.Equal(new Ratio(8, 10), range.High.ToRatio());
    }

    [Fact]
    public void OtherReadings_Always_CoverEveryOtherValueOfEveryPolicy()
    {
        var index = SampleReports.Rules.Measure(SampleReports.Rules.Check(SampleReports.Clean()).OrThrow());
        var expected = AchievementMethod.Accepted
            .SelectMany(policy => policy.Value.Select(value => (policy.Key, value)))
            .Except(index.Rules.Method.Settings.Select(setting => (setting.Key, setting.Value)));

        Assert.Equal(expected, index.OtherReadings().Select(reading => (reading.Key, reading.Value)));
        var refused = Assert.Single(index.OtherReadings(), reading => reading.Refusal is not null);
        Assert.Equal(("quality", "single-figure", null, null), (refused.Key, refused.Value, refused.Published, refused.Rating));
    }

    [Fact]
    [Law("Another reading is the index measured anew under it.", Under = "every method")]
    public void OtherReadings_Each_IsTheIndexMeasuredAnew() => Laws.Hold(Cases.Anything, made =>
    {
        foreach (var reading in made.Measure().OtherReadings().Where(reading => reading.Refusal is null))
        {
            var anew = made.With(reading.Key, reading.Value).Measure();

            Assert.Equal(anew.Rating, reading.Rating);
            Assert.Equal(anew.Published?.ToString(), reading.Published?.ToString());
        }
    }, 200);

    [Fact]
    public void ReportedRange_PooledItemOfUnknownNeed_CouldBeOfAnySize()
    {
        var silent = new Case(AchievementMethod.Permendagri59.With("quality", "pooled-sum"),
            [new(Mothers, Figure.Reported(1, 1), [new("a", default, Figure.Reported(10, 0)), new("b", default, Figure.Unknown)])]).Measure();

        Assert.Equal("80.00", silent.Published!.ToString());
        Assert.True(silent.ReportedRange()!.High.CompareTo(new Ratio(99_999, 100_000)) > 0);
    }

    [Fact]
    public void ReportedRange_MoreThanTheNeedReportedInAPool_CanPassIt()
    {
        var silent = new Case(AchievementMethod.Permendagri59.With("quality", "pooled-sum"),
            [new(Mothers, Figure.Reported(1, 1), [new("a", default, Figure.Reported(10, 0)), new("b", default, Figure.Of(1, null))])]);
        var told = silent.Replace(0, new(Mothers, Figure.Reported(1, 1), [new("a", default, Figure.Reported(10, 0)), new("b", default, Figure.Reported(1, 11))]));

        Assert.True(silent.Measure().ReportedRange()!.High.CompareTo(told.Measure().Value!) < 0);
    }

    [Fact]
    public void Exclusions_ListDeclaredEmpty_ShowsTheIndexWithoutThatBenefit()
    {
        var index = SampleReports.Rules.Measure(SampleReports.Rules.Check(SampleReports.With(new ServiceFigures(Mothers, Figure.Reported(10, 10), []))).OrThrow());

        var exclusion = Assert.Single(index.Exclusions());
        Assert.Equal(ExclusionKind.Quality, exclusion.Kind);
        Assert.Equal("pengirim menyatakan tidak ada daftar mutu", exclusion.Reason(Language.Indonesian));
        Assert.Equal("the sender says that there is no quality list", exclusion.Reason(Language.English));
        Assert.Equal("90.14", index.Published!.ToString());
        Assert.Equal("89.86", exclusion.PublishedWithout!.ToString());
    }
}
