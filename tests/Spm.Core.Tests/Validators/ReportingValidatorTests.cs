using FluentValidation;
using FluentValidation.Results;
using NodaTime;
using Spm.Core.Calendars;
using Spm.Core.Law;
using Spm.Core.Reports;
using Spm.Core.Tests.Calendars;
using Spm.Core.Tests.Reports;
using Spm.Core.Tests.Workflow;
using Spm.Core.Validation;
using Spm.Core.Validators;
using Spm.Core.Workflow;

namespace Spm.Core.Tests.Validators;

/// <summary>What a region reports through: contents, attempts, deliveries and dates. Each validator says what the room's own check says, no more and no less.</summary>
public class ReportingValidatorTests
{
    private static readonly LocalDate Today = new(2026, 6, 1);

    [Fact]
    public void ReportContentsValidator_AnyContents_ReportsWhatTheReportFinds()
    {
        var card = SampleContents.Card();
        var full = SampleContents.Full(card);
        var contents = full with
        {
            Budgets = [.. full.Budgets.Where(budget => budget.Service != SampleContents.Mothers), SampleContents.Money("kabkota.entah", 1, 1), full.Budgets[0]],
            Problems = [new ServiceProblem(SampleContents.Mothers, "Bidan kurang."), new ServiceProblem("kabkota.lain", "Tidak jelas.", "Diperiksa.")],
            Stages = [],
            TeamDecree = null,
            ActionPlan = null,
            Texts = [new ReportText("tidak-ada", "Uraian.")],
        };

        var failures = new ReportContentsValidator(contents => AnnualReport.Of(card, contents)).Validate(contents).Errors;

        Same(AnnualReport.Of(card, contents).Findings, failures);
        var last = contents.Budgets.Count - 1;
        Assert.Equal(
            [$"Budgets[{last - 1}] SPM3049", $"Budgets[{last}] SPM3051", "Problems[1] SPM3049", "Problems[0] SPM3052", "Texts SPM3053"],
            failures.Take(5).Select(Printed));
        Assert.Contains("Budgets SPM3041", failures.Select(Printed));
        Assert.Contains("Stages SPM3043", failures.Select(Printed));
        Assert.Contains("TeamDecree SPM3045", failures.Select(Printed));
        Assert.Contains("ActionPlan SPM3046", failures.Select(Printed));
        Assert.True(new ReportContentsValidator(contents => AnnualReport.Of(card, contents)).Validate(SampleContents.Written(card, ReportLayout.Permendagri59Of2021)).IsValid);
    }

    [Fact]
    public void ReportContentsValidator_ComposedWithTheOthers_LeavesNoPartUnchecked()
    {
        var card = SampleContents.Card();
        var form = new InlineValidator<ReportContents>();
        form.Include(new ReportContentsValidator(contents => AnnualReport.Of(card, contents)));
        form.RuleForEach(contents => contents.Budgets).SetValidator(new ServiceBudgetValidator(card.Index.Rules.Catalog, card.Submission.Region, card.Submission.Period));
        form.RuleFor(contents => contents.TeamDecree!).SetValidator(new RegionalDocumentValidator(new FindingPlace(card.Submission.Region, card.Submission.Period)));
        var written = SampleContents.Written(card, ReportLayout.Permendagri59Of2021);

        var failures = form.Validate(written with
        {
            Budgets = [SampleContents.Money(written.Budgets[0].Service, 5, 6), .. written.Budgets.Skip(1)],
            TeamDecree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Tim SPM") { Number = "1" },
            ActionPlan = null,
        }).Errors;

        Assert.Equal(["ActionPlan SPM3046", "Budgets[0] SPM1064", "TeamDecree SPM1070"], failures.Select(Printed));
    }

    [Fact]
    public void WorkflowAttemptValidator_EveryAttempt_ReportsWhatApplyingItFindsAndRecordsNothing()
    {
        var paths = new HashSet<string>();
        foreach (var state in Enumerable.Range(0, 8).Select(state => (WorkflowState)state))
        {
            var file = SampleFiles.In(state);
            foreach (var attempt in SampleFiles.Way.Concat(
                [
                    SampleFiles.Does(SampleFiles.Unit, WorkflowAction.Return, 0), SampleFiles.Does(SampleFiles.Ministry, WorkflowAction.Reopen, 9), SampleFiles.Reopens(9) with { Notes = " " },
                    SampleFiles.Does(SampleFiles.Schools, WorkflowAction.Submit, 9), SampleFiles.Submits(SampleFiles.Health, 81, 9, ReportChannel.ByHand),
                ]))
            {
                var failures = new WorkflowAttemptValidator(file).Validate(attempt).Errors;

                Same(file.Apply(attempt).Last!.Findings, failures);
                paths.UnionWith(failures.Select(failure => failure.PropertyName));
            }

            Assert.Equal(state, file.State);
        }

        Assert.Equal(["Action", "Actor", "At", "Document", "Figures", "Notes"], paths.Order(StringComparer.Ordinal));
        Assert.True(new WorkflowAttemptValidator(SampleFiles.Draft).Validate(SampleFiles.Way[0]).IsValid);
    }

    [Theory]
    [InlineData("2025-Q3", "2025-10-20", "Period SPM3004")]
    [InlineData("2024-Q2", "2024-07-21", "Submitted SPM3009")]
    [InlineData("2024-Q2", null, "Submitted SPM3010")]
    [InlineData("2018-Q2", "2018-07-01", "Period SPM3001")]
    [InlineData("2024-Q2", "2024-07-20", null)]
    public void ReportDeliveryValidator_Delivery_ReportsItsJudgement(string quarter, string? day, string? expected)
    {
        var sent = SampleCalendars.Sent(quarter, day);

        var failures = new ReportDeliveryValidator(SampleCalendars.National, Today).Validate(sent).Errors;

        Same(SampleCalendars.National.Judge(sent, Today).Findings, failures);
        Assert.Equal(expected, failures.Select(Printed).SingleOrDefault());
    }

    [Theory]
    [InlineData("2024-Q2", "2024-07-19", "Until SPM3006")]
    [InlineData("2024-Q2", "2024-07-21", null)]
    [InlineData("2018-Q2", "2018-07-21", "Period SPM3001")]
    public void DeadlineExtensionValidator_Extension_IsSeenInItsWindow(string quarter, string until, string? expected)
    {
        foreach (var scope in new[] { CalendarScope.Nation, CalendarScope.Region(SampleCalendars.Bulungan), CalendarScope.Province(SampleCalendars.Bulungan.Province) })
            Assert.Equal(expected, new DeadlineExtensionValidator(SampleCalendars.National).Validate(SampleCalendars.Extended(quarter, until, scope)).Errors.Select(Printed).SingleOrDefault());
    }

    [Fact]
    public void CalendarEntryValidator_Date_IsSeenInItsWindow()
    {
        var extended = SampleCalendars.National.With(SampleCalendars.Extended("2025-Q3", "2025-10-27"));

        Assert.Equal(["SPM3006"], new CalendarEntryValidator(extended).Validate(SampleCalendars.Published("2025-Q3", "2025-10-30")).Errors.Select(failure => failure.ErrorCode));
        Assert.Equal(["SPM3001"], new CalendarEntryValidator(extended).Validate(SampleCalendars.Published("2018-Q3", "2018-10-30")).Errors.Select(failure => failure.ErrorCode));
        Assert.True(new CalendarEntryValidator(SampleCalendars.National).Validate(SampleCalendars.Published("2025-Q3", "2025-10-30")).IsValid);
        Assert.False(new CalendarEntryValidator(extended).Validate(SampleCalendars.Published("2025-Q3", "2025-10-30") with { Scope = CalendarScope.Region(SampleCalendars.Bulungan) }).IsValid);
    }

    private static void Same(IEnumerable<Finding> findings, IEnumerable<ValidationFailure> failures) =>
        Assert.Equal(findings.Select(finding => finding.ToString()), failures.Select(failure => failure.ToFinding()!.ToString()));

    private static string Printed(ValidationFailure failure) => $"{failure.PropertyName} {failure.ErrorCode}";
}
