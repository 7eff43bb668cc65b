using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>Periods that nest, and kinds of numbers that do not mix.</summary>
public class PeriodCheckTests
{
    [Fact]
    public void Run_PartsThatMakeUpTheWhole_FindsNothing() =>
        Assert.Empty(PeriodCheck.Run(ReportingPeriod.Parse("2025").CoverageBy([ReportingPeriod.Parse("2025-S1"), ReportingPeriod.Parse("2025-Q3"), ReportingPeriod.Parse("2025-Q4")])));

    [Theory]
    [InlineData("2025", MeasureKind.YearToDate, false)]
    [InlineData("2025-Q1/Q2", MeasureKind.YearToDate, false)]
    [InlineData("2025-Q2", MeasureKind.YearToDate, true)]
    [InlineData("2025", MeasureKind.Stock, true)]
    [InlineData("2025", MeasureKind.Contacts, true)]
    [InlineData("2025", MeasureKind.NewPersons, false)]
    public void Check_DeclaredKind_IsComparedWithTheCatalogue(string period, MeasureKind declared, bool differs)
    {
        var submission = Clean(period: period).With(Full(Mothers) with { MeasureKind = declared });

        Assert.Equal(MeasureKind.NewPersons, Service(Mothers).MeasureKind);
        Assert.Equal(differs, Rules.Check(submission).Findings.Any(finding => finding.Code == "SPM1048"));
    }

    [Fact]
    public void Join_PartsOfUnlikeKinds_AreNotAdded()
    {
        var result = SubmissionMerge.Join([Part("A", Full(Mothers)), Part("B", Full(Mothers) with { MeasureKind = MeasureKind.Contacts })], Rules.Catalog);

        var finding = Assert.Single(result.Findings, finding => finding.Code == "SPM1036");
        Assert.Equal(["A", "orang (orang baru)", "B", "orang (kunjungan)"], finding.Arguments);
    }

    [Fact]
    public void MeasureKind_NotANamedOne_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Full(Mothers) with { MeasureKind = (MeasureKind)7 });

    private static Submission Part(string sender, ServiceFigures figures) =>
        new(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025-Q2"), sender, [figures]) { Services = [Mothers] };
}
