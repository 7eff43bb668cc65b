using NodaTime;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

public class RevisionCheckTests
{
    private static readonly LocalDate March = new(2025, 3, 1), July = new(2025, 7, 1);

    [Fact]
    public void Run_RevisionFromTheOldNumber_ExplainsTheChange()
    {
        var before = Clean(period: "2025-Q2").With(Recipients(Primary, Figure.Reported(80, 40)));
        var explained = With(Recipients(Primary, Figure.Reported(100, 90) with { Revisions = [Required(80, 100, March)] }));

        Assert.DoesNotContain("SPM1018", Rules.Check(explained, before).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Run_BudgetAmendmentOfThePlan_IsLawful()
    {
        var figure = Figure.Reported(100, 90) with { Planned = 100, Revisions = [new PlannedRevision(120, 100, RevisionKind.BudgetAmendment, "perubahan APBD", July)] };

        Assert.Empty(Rules.Check(With(Recipients(Primary, figure))).Findings);
    }

    [Fact]
    public void Run_SameBasis_SaysNothing()
    {
        var figure = Figure.Reported(100, 90) with { Basis = RequiredBasis.Projection };

        Assert.Empty(Rules.Check(With(Recipients(Primary, figure)), Clean(period: "2024").With(Recipients(Primary, figure))).Findings);
    }

    [Fact]
    public void Measure_AnEarlierDay_UsesAndNamesThatRevision()
    {
        var figure = Figure.Reported(200, 50) with { Basis = RequiredBasis.Projection, Revisions = [Required(100, 200, July)] };
        var submission = With(Recipients(Primary, figure));

        var now = ReportCard.Of(Rules.Check(submission), Rules);
        var then = ReportCard.Of(Rules.Check(submission.AsOf(March)), Rules);

        Assert.True(then.Index.Value!.CompareTo(now.Index.Value!) > 0);
        Assert.Equal((null, March), (now.Index.RevisedTo, then.Index.RevisedTo!.Value));
        Assert.False(now.Index.SameResultAs(then.Index));
        Assert.Contains("Perubahan angka: dihitung menurut perubahan terakhir\n", ReportCardText.Print(now), StringComparison.Ordinal);
        Assert.Contains("Perubahan angka: dihitung menurut keadaan 2025-03-01\n", ReportCardText.Print(then), StringComparison.Ordinal);
        Assert.Contains("50 / ~200", ReportCardText.Print(now), StringComparison.Ordinal);
        Assert.Contains("~ Jumlah yang harus dilayani adalah perkiraan", ReportCardText.Print(now), StringComparison.Ordinal);
        Assert.DoesNotContain("~", ReportCardText.Print(ReportCard.Of(Rules.Check(Clean()), Rules)), StringComparison.Ordinal);
    }

    [Fact]
    public void Join_RevisedParts_AsOfADayIsTheJoinOfTheDay()
    {
        Submission[] parts =
        [
            Part("A", Figure.Reported(200, 50) with { Planned = 90, Revisions = [Required(100, 150, March), Required(150, 200, July)] }),
            Part("B", Figure.Reported(70, 50) with { Planned = 60, Revisions = [new PlannedRevision(70, 60, RevisionKind.BudgetAmendment, "perubahan APBD", July), Required(60, 70, July)] }),
        ];
        var whole = SubmissionMerge.Join(parts, Rules.Catalog);

        Assert.DoesNotContain(whole.Check().Findings, finding => finding.Severity == FindingSeverity.Error);
        foreach (var day in new[] { March.PlusDays(-1), March, July.PlusDays(-1), July })
        {
            var (then, joined) = (whole.Submission.AsOf(day), SubmissionMerge.Join(parts.Select(part => part.AsOf(day)), Rules.Catalog).Submission);

            Assert.Equal(joined.RevisedTo, then.RevisedTo);
            Assert.Equal(joined.Figures[0].Recipients, then.Figures[0].Recipients);
        }
    }

    private static RequiredRevision Required(long old, long now, LocalDate day) => new(old, now, RevisionKind.Correction, "pemutakhiran data", day);

    private static Submission Part(string sender, Figure recipients) => SubmissionMergeTests.Part(sender, Recipients(Primary, recipients));
}
