using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Tests.Validation;

namespace Spm.Core.Tests.Indices;

/// <summary>What leaving out is worth.</summary>
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
