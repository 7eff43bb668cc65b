using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>Each code of the register: the data that draws it and the words it then says.</summary>
public class FindingTests
{
    public static TheoryData<string> Codes => [.. SubmissionFindings.All.Select(definition => definition.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_DataOfTheCode_FindsIt(string code)
    {
        var sample = FindingSamples.All.Single(one => one.Code == code);

        var finding = sample.Result.Findings.Single(one => one.Code == code);

        Assert.Equal(sample.Severity, finding.Severity);
        Assert.Equal(sample.Service, finding.Where.Service);
        Assert.Equal(sample.Indicator, finding.Where.Indicator);
        Assert.Equal(sample.Arguments, finding.Arguments);
        Assert.Equal(sample.Indonesian, finding.Message(Language.Indonesian));
        Assert.Equal(sample.English, finding.Message(Language.English));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_DataOfTheCode_ProceedsUnlessItIsAnError(string code)
    {
        var sample = FindingSamples.All.Single(one => one.Code == code);

        Assert.Equal(sample.Severity != FindingSeverity.Error, sample.Result.Passed);
        Assert.Equal(sample.Result.Passed, sample.Result.Checked is not null);
    }

    [Fact]
    public void Finding_FigureFromAFile_PointsAtItsLine()
    {
        var place = new SourcePlace(14, 512, "data.json");

        var finding = Rules.Check(With(Recipients(Primary, Figure.Reported(100, 101) with { Place = place }))).Findings.Single();

        Assert.Equal(place, finding.Where.Source);
        Assert.Equal($"SPM1014 data.json, baris 14 (bita 512), {Primary}: Terlayani/terpenuhi 101 melebihi yang harus dilayani/dipenuhi 100. [Permendagri 59/2021 Lampiran (belum dibaca)]", finding.ToString(Language.Indonesian));
        Assert.Equal($"SPM1014 data.json, line 14 (byte 512), {Primary}: 101 done passes 100 required. [Permendagri 59/2021 Lampiran (belum dibaca)]", finding.ToString());
    }

    [Fact]
    public void Finding_FigureWithoutAPlaceOfItsOwn_PointsAtItsService()
    {
        var entry = new ServiceFigures(Primary, Figure.Reported(100, 101), Items(Primary)) { Place = new SourcePlace(7) };

        Assert.Equal($"line 7, {Primary}", Rules.Check(With(entry)).Findings.Single().Where.ToString());
    }

    [Fact]
    public void Finding_OfTheWholeSubmission_PointsAtTheRegion()
    {
        var submission = new Submission(RegionCode.Parse("99.99"), ReportingPeriod.Parse("2025"), "Setda", []) { Place = new SourcePlace(3) };

        Assert.Equal("line 3, 99.99", Rules.Check(submission).Findings.Single().Where.ToString());
    }

    [Fact]
    public void OrThrow_WithAnError_NamesTheFirst()
    {
        var refused = FindingSamples.All.Single(sample => sample.Code == "SPM1007").Result;

        Assert.Contains("SPM1007", Assert.Throws<InvalidOperationException>(refused.OrThrow).Message, StringComparison.Ordinal);
        Assert.Same(Rules.Catalog, Rules.Check(Clean()).OrThrow().Catalog);
    }
}
