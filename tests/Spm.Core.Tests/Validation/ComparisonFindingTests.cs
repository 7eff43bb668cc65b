using Spm.Core.Validation;

namespace Spm.Core.Tests.Validation;

/// <summary>Each code about comparisons, money and documents: the data that draw it, the data that do not, and the words.</summary>
public class ComparisonFindingTests
{
    public static TheoryData<string> Codes =>
        [.. ComparisonFindings.All.Concat(BudgetFindings.All).Concat(DocumentFindings.All).Select(definition => definition.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Compare_DataOfTheCode_FindsIt(string code)
    {
        var sample = ComparisonSamples.All.Single(one => one.Code == code);

        var finding = sample.Findings.Single(one => one.Code == code);

        Assert.Equal(sample.Severity, finding.Severity);
        Assert.Equal(sample.Service, finding.Where.Service);
        Assert.Equal(sample.Arguments, finding.Arguments);
        Assert.Equal(sample.Indonesian, finding.Message(Language.Indonesian));
        Assert.Equal(sample.English, finding.Message(Language.English));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Compare_DataRepaired_DoesNotFindIt(string code) =>
        Assert.DoesNotContain(ComparisonSamples.All.Single(one => one.Code == code).Repaired, one => one.Code == code);
}
