using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>Whatever is sent: the check answers, always the same, and only sound figures proceed.</summary>
public class SillySubmissionTests
{
    private static readonly string[] Words =
        ["{0}", "{", "\0", "\ud800", "ﷺ", "…", ".", "İstanbul", "kabkota..", Primary + " ", Primary.ToUpperInvariant(), new('x', 5_000), "buku teks PELAJARAN", "Buku teks pelajaran", "KID17"];

    private static readonly Gen<string> Keys = Gen.OneOf(
        Gen.Elements(Words), Gen.Elements<string>([.. Rules.Catalog.Services.Select(service => service.Key)]), Gen.Elements(Primary, Mothers, Houses));

    private static readonly Gen<long?> Counts = Gen.Elements<long?>(
        null, 0, 1, 7, 100, -1, long.MinValue, long.MaxValue, Figure.MostCount, Figure.MostCount + 1);

    private static readonly Gen<Figure> Figures = Gen.OneOf(
        from required in Counts
        from done in Counts
        from planned in Counts
        from basis in Gen.Elements<RequiredBasis?>(null, RequiredBasis.Projection, (RequiredBasis)77)
        from evidence in Gen.Elements(null, "", "surat {1}")
        from revisions in Gen.Elements<FigureRevision[]>(
            [], [new RequiredRevision(long.MinValue, long.MaxValue, RevisionKind.BudgetAmendment, "{3}", default), new PlannedRevision(-1, 7, RevisionKind.Correction, "{", new NodaTime.LocalDate(9999, 12, 31))])
        select Figure.Of(required, done) with { Planned = planned, Basis = basis, Evidence = evidence, Revisions = revisions },
        Gen.Elements(Figure.Unknown, Figure.NotApplicable("{9}"), Figure.NotYetDue("}{")));

    private static readonly Gen<QualityFigure[]?> Quality = Gen.Frequency(
        (1, Gen.Constant<QualityFigure[]?>(null)),
        (1, Gen.Constant<QualityFigure[]?>([.. FindingSamples.Many(SubmissionCheck.MostItems + 1)])),
        (8, Gen.Select(Gen.ArrayOf(Item).Resize(4), items => (QualityFigure[]?)items)));

    private static readonly Gen<ServiceFigures> Services =
        from key in Keys
        from recipients in Figures
        from quality in Quality
        select new ServiceFigures(key, recipients, quality);

    internal static readonly Gen<Submission> Submissions =
        from region in Gen.Elements("65.01", "65", "31", "31.71", "94", "91.04", "99.99")
        from period in Gen.Elements("2025", "2025-Q1", "2025-Q1/Q3", "2024", "0001", "9999-Q4")
        from figures in Gen.ArrayOf(Services).Resize(6)
        from scope in Gen.OneOf(Gen.Constant<string[]?>(null), Gen.Select(Gen.ArrayOf(Keys).Resize(4), keys => (string[]?)keys))
        select new Submission(RegionCode.Parse(region), ReportingPeriod.Parse(period), "{0}", figures) { Services = scope };

    private static Gen<QualityFigure> Item =>
        from name in Keys
        from component in Gen.Elements(Enum.GetValues<QualityComponent>())
        from figure in Figures
        select new QualityFigure(name, component, figure);

    [Fact]
    [Law("Checking never throws for any data and finds the same every time.")]
    public void Run_SillyData_NeverThrowsAndAnswersTheSame() => Laws.Hold(Submissions.ToArbitrary(), Submissions.ToArbitrary(), (submission, previous) =>
    {
        var one = Rules.Check(submission, previous);
        var two = Rules.Check(submission, previous);

        Assert.Equal(Printed(one), Printed(two));
        Assert.Equal(one.Passed, one.Findings.All(finding => finding.Severity != FindingSeverity.Error));
        return true;
    });

    [Fact]
    [Law("Whatever passes the check can be measured, and asked for exclusions, range and other readings.", Under = "the default method")]
    public void Run_SillyDataThatPassed_CanAlwaysBeMeasured()
    {
        var passed = 0;

        Laws.Hold(Submissions.ToArbitrary(), submission =>
        {
            if (Rules.Check(submission).Checked is not { } sound)
                return;

            passed++;
            var index = Rules.Measure(sound);
            Assert.Equal(sound.Services.Count, index.Services.Count);
            Assert.Equal(index.Value is null, index.Published is null);
            Assert.All(index.Exclusions(), exclusion => Assert.NotEmpty(exclusion.Reason(Language.Indonesian)));
            Assert.Equal(index.Value is not null, index.Interval() is { } interval && index.Value is { } value && interval.Contains(value));
            Assert.NotEmpty(index.Sensitivity().Describe(Language.Indonesian));
        }, 3 * Laws.Cases);
        Assert.True(passed > 0, "No submission passed.");
    }

    private static IEnumerable<string> Printed(CheckResult result) =>
        result.Findings.SelectMany(finding => new[] { finding.ToString(Language.Indonesian), finding.ToString(Language.English), string.Join('|', finding.Arguments) });
}
