using FluentValidation;
using FluentValidation.Results;
using Spm.Core.ActionPlans;
using Spm.Core.Calendars;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Teams;
using Spm.Core.Tests.PlanningDocuments;
using Spm.Core.Tests.Validation;
using Spm.Core.Validation;
using Spm.Core.Validators;
using Spm.Core.Workflow;

namespace Spm.Core.Tests.Validators;

/// <summary>A web form of a region, validated as ASP.NET does: one validator for the whole form, made of ours and of the region's own rules.</summary>
public class ComposedValidatorTests
{
    private static readonly ServiceCatalog Catalog = SampleReports.Rules.Catalog;
    private static readonly RegionCode Region = RegionCode.Parse(SampleReports.Bulungan);
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2025");

    [Fact]
    public void Form_WithMistakes_NamesThePropertyOfEach()
    {
        var problems = new FormValidator(Language.Indonesian).Validate(Broken()).ToDictionary();

        Assert.Equal(
            ["Budgets[1]", "Contact", "Decree", "Report.Figures", "Report.Figures[0]", "Report.Figures[0].Quality[1]"],
            problems.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["Realisasi Rp6 melebihi alokasi Rp5."], problems["Budgets[1]"]);
        Assert.Equal(["Dokumen \"Pembentukan Tim Penerapan SPM\" (keputusan kepala daerah) tidak bertanggal."], problems["Decree"]);
        Assert.Equal(["Butir mutu \"Papan tulis\" belum dilaporkan."], problems["Report.Figures[0].Quality[1]"].Where(text => text.Contains("belum", StringComparison.Ordinal)));
    }

    [Fact]
    public void Form_InEnglish_ReportsTheSameCodesInTheSameOrder()
    {
        var indonesian = new FormValidator(Language.Indonesian).Validate(Broken()).Errors;
        var english = new FormValidator(Language.English).Validate(Broken()).Errors;

        Assert.Equal(indonesian.Select(failure => (failure.PropertyName, failure.ErrorCode)), english.Select(failure => (failure.PropertyName, failure.ErrorCode)));
        Assert.Contains("Rp6 was spent of an allocation of Rp5.", english.Select(failure => failure.ErrorMessage));
    }

    [Fact]
    public void Failure_OfOurs_LeadsToRemedyAndCitation()
    {
        var failure = new FormValidator(Language.Indonesian).Validate(Broken()).Errors.Single(one => one.PropertyName == "Budgets[1]");

        var definition = FindingRegister.Find(failure.ErrorCode)!;

        Assert.Same(definition, failure.ToFinding()!.Definition);
        Assert.Equal(Severity.Warning, failure.Severity);
        Assert.Equal("Periksa kedua jumlah, dan pakai alokasi setelah perubahan APBD.", definition.Remedy(Language.Indonesian));
        Assert.Equal("kaidah pustaka", definition.Basis.Citation);
    }

    [Fact]
    public void Failure_OfAnotherRule_CarriesNoFinding() =>
        Assert.Null(new FormValidator(Language.Indonesian).Validate(Broken()).Errors.Single(one => one.PropertyName == "Contact").ToFinding());

    [Fact]
    public void Form_Repaired_IsValid() => Assert.True(new FormValidator(Language.Indonesian).Validate(new Form
    {
        Contact = "setda@daerah.example",
        Report = SampleReports.Clean(),
        Budgets = [ComparisonSamples.Line(SampleReports.Primary, 5, 5)],
        Decree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Pembentukan Tim Penerapan SPM") { Number = "1", Date = new(2025, 1, 2) },
    }).IsValid);

    [Fact]
    public async Task Form_ValidatedAsynchronously_AnswersTheSame()
    {
        var one = new FormValidator(Language.Indonesian).Validate(Broken());
        var two = await new FormValidator(Language.Indonesian).ValidateAsync(Broken());

        Assert.Equal(Printed(one), Printed(two));

        static IEnumerable<string> Printed(ValidationResult result) => result.Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode} {failure.ErrorMessage}");
    }

    [Fact]
    public void EveryInputModel_HasAValidator()
    {
        var validated = typeof(FindingValidator<>).Assembly.GetExportedTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(FindingValidator<>))
            .Select(type => type.BaseType!.GetGenericArguments()[0]).ToArray();

        Assert.Equal(
            [
                nameof(ActionPlan), nameof(CalendarEntry), nameof(DeadlineExtension), nameof(DocumentChain), nameof(DocumentRow), nameof(Figure), nameof(ImplementationTeam), nameof(PlanningDocument), nameof(QualityFigure), nameof(RegionalDocument), nameof(ReportContents),
                nameof(ReportDelivery), nameof(ServiceBudget), nameof(ServiceFigures), nameof(Submission), nameof(SubmissionComparison), nameof(WorkflowAttempt), nameof(YearlyTargets),
            ],
            validated.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FigureValidator_OneFigure_FindsWhatTheCheckFindsOfItsNumbers()
    {
        var validator = new InlineValidator<ServiceFigures>();
        validator.RuleFor(entry => entry.Recipients).SetValidator(new FigureValidator(Catalog, Region, Period, SampleReports.Primary));

        var failure = Assert.Single(validator.Validate(new ServiceFigures(SampleReports.Primary, Figure.Reported(100, 101))).Errors);

        Assert.Equal(("Recipients", "SPM1014"), (failure.PropertyName, failure.ErrorCode));
    }

    [Fact]
    public void QualityFigureValidator_EachItem_IsNamedByItsPath()
    {
        var validator = new InlineValidator<ServiceFigures>();
        validator.RuleForEach(entry => entry.Quality).SetValidator(new QualityFigureValidator(Catalog, Region, Period, SampleReports.Primary));
        var items = SampleReports.Items(SampleReports.Primary);

        var failure = Assert.Single(validator.Validate(new ServiceFigures(SampleReports.Primary, Figure.Reported(100, 90), [items[0], new(items[1].Indicator, items[1].Component, Figure.Reported(1, 2))])).Errors);

        Assert.Equal(("Quality[1]", "SPM1014"), (failure.PropertyName, failure.ErrorCode));
    }

    [Fact]
    public void ServiceFiguresValidator_AloneAndWithinItsReport_FindTheSame()
    {
        var entry = new ServiceFigures(SampleReports.Primary, Figure.Reported(100, 101), [new("Papan tulis", QualityComponent.Goods, Figure.Of(5, null))]);
        var whole = SampleReports.Rules.Check(SampleReports.With(entry)).Findings;

        var alone = new ServiceFiguresValidator(Catalog, Region, Period).Validate(entry).Errors;

        Assert.True(whole.Count > 3);
        Assert.Equal(whole.Select(finding => finding.ToString()), alone.Select(failure => failure.ToFinding()!.ToString()));
        Assert.Equal(["Quality[0]", ""], alone.Select(failure => failure.PropertyName).Distinct().OrderDescending());
    }

    [Fact]
    public void ComparisonValidator_ListedRules_ReportsThemAlone()
    {
        var comparison = new SubmissionComparison(ComparisonSamples.Numbers("2025-Q2", (SampleReports.Mothers, 500, 90)), Catalog)
        {
            History = [ComparisonSamples.Numbers("2025-Q1", (SampleReports.Mothers, 100, 10))],
        };

        var failure = Assert.Single(new ComparisonValidator([ComparisonRule.ChangeOver(new Ratio(1, 2), 100)]).Validate(comparison).Errors);

        Assert.Equal(("Submission.Figures[0]", "SPM1054"), (failure.PropertyName, failure.ErrorCode));
        Assert.Equal(comparison.Run().Select(finding => finding.Code), new ComparisonValidator().Validate(comparison).Errors.Select(one => one.ErrorCode));
    }

    [Fact]
    public void ComparisonValidator_Money_IsNamedByItsLine()
    {
        var comparison = new SubmissionComparison(ComparisonSamples.Numbers("2025", (SampleReports.Mothers, 500, 90), (SampleReports.Births, 500, 90)), Catalog)
        {
            Budgets = [ComparisonSamples.Line("x", 1, 1), ComparisonSamples.Line(SampleReports.Mothers, 5, 6)],
        };

        Assert.Equal(
            [("Budgets[0]", "SPM1004"), ("Budgets[1]", "SPM1064"), ("Submission.Figures[1]", "SPM1068")],
            new ComparisonValidator([ComparisonRule.Budgets]).Validate(comparison).Errors.Select(failure => (failure.PropertyName, failure.ErrorCode)));
    }

    [Fact]
    public void DocumentChainValidator_EachRow_IsNamedByItsPath()
    {
        var chain = new DocumentChain(SampleDocuments.Bulungan, [SampleDocuments.Ppas(SampleDocuments.Row("satu"), SampleDocuments.Row(SampleDocuments.Births, 90)), SampleDocuments.Rkpd(SampleDocuments.Row(SampleDocuments.Births))]);

        var failures = new DocumentChainValidator(SampleDocuments.Year, SampleDocuments.Today, SampleDocuments.Plain).Validate(chain).Errors;

        Assert.Equal([("Documents[1].Rows[1]", "SPM5008"), ("Documents[1].Rows[0]", "SPM5028")], failures.Select(failure => (failure.PropertyName, failure.ErrorCode)));
    }

    [Fact]
    public void PlanningDocumentValidator_AndDocumentRowValidator_FindTheSameWithinARow()
    {
        var document = SampleDocuments.Rkpd(SampleDocuments.Row(SampleDocuments.Births), SampleDocuments.Row("1.02.02.02.02.0001"));

        var whole = Assert.Single(new PlanningDocumentValidator(SampleDocuments.Year, SampleDocuments.Plain).Validate(document).Errors);
        var alone = Assert.Single(new DocumentRowValidator(document, SampleDocuments.Year, SampleDocuments.Plain).Validate(document.Rows[1]).Errors);

        Assert.Equal(("Rows[1]", "SPM5029", ""), (whole.PropertyName, whole.ErrorCode, alone.PropertyName));
        Assert.Equal(whole.ToFinding()!.ToString(), alone.ToFinding()!.ToString());
    }

    private static Form Broken() => new()
    {
        Contact = "",
        Report = new Submission(Region, Period, "Setda",
        [
            new(SampleReports.Primary, Figure.Reported(100, 101), [.. SampleReports.Items(SampleReports.Primary).Take(1), new("Papan tulis", QualityComponent.Goods, Figure.Of(5, null))]),
            .. SampleReports.Clean().Figures.Where(entry => entry.Service is not SampleReports.Primary and not SampleReports.Mothers),
        ]),
        Budgets = [ComparisonSamples.Line(SampleReports.Primary, 5, 5), ComparisonSamples.Line(SampleReports.Mothers, 5, 6)],
        Decree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Pembentukan Tim Penerapan SPM") { Number = "1" },
    };

    private sealed class Form
    {
        public required string Contact { get; init; }

        public required Submission Report { get; init; }

        public required IReadOnlyList<ServiceBudget> Budgets { get; init; }

        public required RegionalDocument Decree { get; init; }
    }

    private sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator(Language language)
        {
            RuleFor(form => form.Contact).NotEmpty();
            RuleFor(form => form.Report).SetValidator(new SubmissionValidator(Catalog, language));
            RuleForEach(form => form.Budgets).SetValidator(form => new ServiceBudgetValidator(Catalog, form.Report.Region, form.Report.Period, language));
            RuleFor(form => form.Decree).SetValidator(form => new RegionalDocumentValidator(new FindingPlace(form.Report.Region, form.Report.Period), language: language));
        }
    }
}
