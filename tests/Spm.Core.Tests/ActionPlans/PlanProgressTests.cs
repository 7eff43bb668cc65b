using Spm.Core.ActionPlans;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Stages;
using static Spm.Core.Tests.ActionPlans.SamplePlans;

namespace Spm.Core.Tests.ActionPlans;

public class PlanProgressTests
{
    private static readonly RuleBook Rules = RuleBook.For(First).With("contoh", Owing);

    [Theory]
    [InlineData(4_200, 4_200, PlanStatus.Reached, "Target 2025 tercapai: 4.200 orang.")]
    [InlineData(4_100, 4_250, PlanStatus.Behind, "Di bawah target 2025: 4.100 dari target 4.200 orang, kurang 100; 150 belum terlayani.")]
    [InlineData(4_230, 4_250, PlanStatus.Ahead, "Melampaui target 2025: 4.230 dari target 4.200 orang, lebih 30; 20 belum terlayani.")]
    public void Of_AResult_StandsBesideItsTarget(long done, long required, PlanStatus status, string sentence)
    {
        var line = PlanProgress.Of(Plan, [new PlanActual(Mothers, null, First, done, required)]).Lines[0];

        Assert.Equal((status, sentence), (line.Status, line.ToString(Language.Indonesian)));
        Assert.Equal(done - 4_200, line.Difference);
    }

    [Fact]
    public void Of_NoResult_IsNoDataForEveryTarget()
    {
        var progress = PlanProgress.Of(Plan, []);

        Assert.Equal(6, progress.Count(PlanStatus.NoData));
        Assert.Equal("Belum ada data realisasi 2025; targetnya 4.200 orang.", progress.Lines[0].ToString(Language.Indonesian));
        Assert.Equal("No result of 2026 yet; the target is 387,000 tablet.", progress.Lines[3].ToString());
        Assert.All(progress.Lines, line => Assert.Null(line.Unserved));
    }

    [Fact]
    public void Of_AnItem_CountsWhatIsUnfulfilled() => Assert.Equal(
        "Di bawah target 2026: 387 dari target 387.000 tablet, kurang 386.613; 386.613 belum terpenuhi.",
        PlanProgress.Of(Plan, [new PlanActual(Mothers, Tablets.Name, Second, 387)]).Lines[3].ToString(Language.Indonesian));

    [Fact]
    public void Of_SillyResults_AreFoundAndLeftOut()
    {
        var progress = PlanProgress.Of(
            Plan,
            [
                new(Mothers, null, First, -1), new(Mothers, null, First, 4_200), new(Water, null, First, 50_000, long.MinValue),
                new(Water, null, Second, 50_500) { Splits = [new CountSplit(SplitKind.District, new CountPart("Peso", 50_499))] },
            ]);

        Assert.Equal(["SPM4041", "SPM4031", "SPM4031", "SPM4050"], progress.Findings.Select(finding => finding.Code));
        Assert.Equal((5, 1), (progress.Count(PlanStatus.NoData), progress.Count(PlanStatus.Reached)));
    }

    [Fact]
    public void From_AMeasuredRegion_TakesItsFigures()
    {
        var submission = new Submission(Bulungan, ReportingPeriod.Of(First), "contoh", [new ServiceFigures(Mothers.Key, Figure.Reported(4_250, 4_100)), new ServiceFigures(Water.Key, Figure.Reported(50_000, 50_000))]);
        var index = Rules.Check(submission).Checked!;

        var progress = PlanProgress.Of(Plan, PlanActual.From(Rules.Measure(index), First));

        Assert.Equal([PlanStatus.Behind, PlanStatus.Reached], progress.Lines.Where(line => line.Actual is not null).Select(line => line.Status));
        Assert.Equal(150, progress.Lines[0].Unserved);
    }
}
