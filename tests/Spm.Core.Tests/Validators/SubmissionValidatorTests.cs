using FluentValidation;
using Spm.Core.Stages;
using Spm.Core.Tests.Reports;
using Spm.Core.Validation;
using Spm.Core.Validators;

namespace Spm.Core.Tests.Validators;

public class SubmissionValidatorTests
{
    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Validate_AnySubmission_ReportsTheFindingsOfTheCheckInOrder(Language language)
    {
        var submission = SampleRegion.Complete("65.01", 4)
            .Without("kabkota.sosial.korban-bencana")
            .With(new ServiceFigures("kabkota.kesehatan.balita", Figure.Reported(10, 12), []))
            .With(new ServiceFigures("kabkota.tidak.ada", Figure.Reported(1, 1)));
        var findings = SampleRegion.Rules.Check(submission).Findings;

        var failures = new SubmissionValidator(SampleRegion.Rules.Catalog, language).Validate(submission).Errors;

        Assert.True(findings.Count >= 3);
        Assert.Equal(
            findings.Select(finding => (finding.Code, finding.Message(language), Expected(finding.Severity))),
            failures.Select(failure => (failure.ErrorCode, failure.ErrorMessage, failure.Severity)));
        Assert.Equal(findings.Select(finding => finding.ToString(language)), failures.Select(failure => failure.ToFinding()!.ToString(language)));
        Assert.Equal(["Figures[27]", "Figures[27]", "Figures[28]", "Figures"], failures.Select(failure => failure.PropertyName));
    }

    [Fact]
    public void Validate_CleanSubmission_IsValid() =>
        Assert.True(new SubmissionValidator(SampleRegion.Rules.Catalog).Validate(SampleRegion.Complete("33", 4)).IsValid);

    [Fact]
    public void Validator_ComposedWithOwnRules_ReportsBoth()
    {
        var own = new InlineValidator<Submission>();
        own.Include(new SubmissionValidator(SampleRegion.Rules.Catalog));
        own.RuleFor(submission => submission.Sender).MaximumLength(3).WithErrorCode("OWN1");

        var codes = own.Validate(SampleRegion.Complete("65.01", 4).Without("kabkota.sosial.korban-bencana")).Errors.Select(failure => failure.ErrorCode);

        Assert.Equal(["SPM1017", "OWN1"], codes);
    }

    private static Severity Expected(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Severity.Error,
        FindingSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
