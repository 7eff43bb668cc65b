using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices;

/// <summary>How each figure enters the calculation: four states that are never merged, and the bound of the cap.</summary>
public class TreatmentTests
{
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";

    private static readonly Figure NotYetDue = Figure.NotYetDue("panen");
    private static readonly Figure NotApplicable = Figure.NotApplicable("tidak ada kejadian");

    public static TheoryData<string, Figure, Treatment, string?, NoIndexReason?> Recipients => new()
    {
        { "cap=at-one", Figure.Reported(3, 0), Treatment.AsReported, "0", null },
        { "cap=at-one", Figure.Reported(3, 3), Treatment.AsReported, "1", null },
        { "cap=at-one", Figure.Reported(3, 4), Treatment.Capped, "1", null },
        { "cap=none", Figure.Reported(3, 4), Treatment.AsReported, "4/3", null },
        { "not-reported=zero", Figure.Of(3, null), Treatment.AsZero, "0", null },
        { "not-reported=left-out", Figure.Of(3, null), Treatment.LeftOut, null, NoIndexReason.NotReported },
        { "not-reported=left-out", Figure.Unknown, Treatment.LeftOut, null, NoIndexReason.NotReported },
        { "zero-required=not-applicable", Figure.Reported(0, 0), Treatment.LeftOut, null, NoIndexReason.NobodyRequired },
        { "zero-required=full", Figure.Reported(0, 0), Treatment.AsFull, "1", null },
        { "zero-required=zero", Figure.Of(0, null), Treatment.AsZero, "0", null },
        { "not-yet-due=left-out", NotYetDue, Treatment.LeftOut, null, NoIndexReason.NotYetDue },
        { "not-yet-due=zero", NotYetDue, Treatment.AsZero, "0", null },
        { "zero-required=full", NotApplicable, Treatment.LeftOut, null, NoIndexReason.NotApplicable },
    };

    public static TheoryData<string, Figure, Treatment, string?> Items => new()
    {
        { "cap=at-one", Figure.Reported(3, 3), Treatment.AsReported, "1" },
        { "cap=at-one", Figure.Reported(3, 4), Treatment.Capped, "1" },
        { "cap=none", Figure.Reported(3, 4), Treatment.AsReported, "4/3" },
        { "not-reported=zero", Figure.Unknown, Treatment.AsZero, "0" },
        { "not-reported=left-out", Figure.Of(3, null), Treatment.LeftOut, null },
        { "quality-zero-required=not-applicable", Figure.Reported(0, 0), Treatment.LeftOut, null },
        { "quality-zero-required=full", Figure.Reported(0, 0), Treatment.AsFull, "1" },
        { "quality-zero-required=zero", Figure.Of(0, null), Treatment.AsZero, "0" },
        { "not-yet-due=left-out", NotYetDue, Treatment.LeftOut, null },
        { "not-yet-due=zero", NotYetDue, Treatment.AsZero, "0" },
        { "quality-zero-required=full", NotApplicable, Treatment.LeftOut, null },
    };

    [Theory]
    [MemberData(nameof(Recipients))]
    public void Measure_Recipients_EnterAsTabled(string policy, Figure figure, Treatment treatment, string? share, NoIndexReason? reason)
    {
        var service = Measure(policy, new(Mothers, figure, []));

        Assert.Equal((treatment, share, reason), (service.Recipients.Treatment, service.Recipients.Value?.ToString(), service.NoIndexBecause));
        Assert.Equal(share, service.Value?.ToString());
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Measure_QualityItems_EnterAsTabled(string policy, Figure figure, Treatment treatment, string? share)
    {
        var quality = Measure(policy, new(Mothers, Figure.Reported(1, 1), [new("a", default, figure)])).Quality;

        Assert.Equal((treatment, share), (quality.Items[0].Treatment, quality.Items[0].Value?.ToString()));
        Assert.Equal(share, quality.Value?.ToString());
    }

    [Theory]
    [InlineData("no-quality=recipients-alone")]
    [InlineData("no-quality=quality-full")]
    [InlineData("no-quality=quality-zero")]
    public void Measure_WholeServiceNotYetDueAsZero_IsZeroWhateverQualityWouldBe(string policy)
    {
        var made = new Case(AchievementMethod.Permendagri59.With("not-yet-due", "zero"), [new(Mothers, NotYetDue)]);

        Assert.Equal(Ratio.Zero, made.With(policy.Split('=')[0], policy.Split('=')[1]).Measure().Value!.ToRatio());
    }

    [Fact]
    public void IsReported_ListThatIsNotOwed_IsTrue()
    {
        Assert.True(Measure("not-yet-due=zero", new(Mothers, NotYetDue)).Quality.IsReported);
        Assert.True(Measure("not-yet-due=left-out", new(Mothers, NotYetDue)).Quality.IsReported);
        Assert.True(Measure("cap=at-one", new(Mothers, NotApplicable)).Quality.IsReported);
        Assert.True(Measure("cap=at-one", new(Mothers, Figure.Reported(1, 1), [])).Quality.IsReported);
        Assert.False(Measure("not-reported=zero", new(Mothers, Figure.Reported(1, 1))).Quality.IsReported);
        Assert.False(Measure("not-reported=left-out", new(Mothers, Figure.Reported(1, 1))).Quality.IsReported);
    }

    private static ServiceIndex Measure(string policy, ServiceFigures figures) =>
        new Case(AchievementMethod.Permendagri59, [figures]).With(policy.Split('=')[0], policy.Split('=')[1]).Measure().Services[0];
}
