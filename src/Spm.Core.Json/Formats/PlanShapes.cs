using Spm.Core.ActionPlans;

namespace Spm.Core.Json;

/// <summary>The action plan of several years, and the targets of one.</summary>
internal static class PlanShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<ActionPlan> PlanFormat { get; } = new("spm-action-plan", 1, [], "Rencana aksi", _ => Plan!);

    public static SpmFileFormat<YearlyTargets> TargetsFormat { get; } = new("spm-yearly-targets", 1, [], "Penetapan target tahunan SPM", _ => Targets!);

    public static Shape<CountPart> Part { get; } = Shapes.Object<CountPart>("count-part", of =>
    {
        var name = of.Required("name", Shapes.AsGiven("perempuan"), part => part.Name);
        var count = of.Required("count", Values.ReportedCount, part => part.Count);
        return read => new CountPart(name(read), count(read));
    });

    public static Shape<CountSplit> Split { get; } = Shapes.Object<CountSplit>("count-split", of =>
    {
        var kind = of.Required("kind", Words.SplitKind, split => split.Kind);
        var parts = of.Required("parts", Shapes.List(Part), split => split.Parts);
        return read => new CountSplit(kind(read), parts(read));
    });

    public static Shape<PlanTarget> Target { get; } = Shapes.Object<PlanTarget>("plan-target", of =>
    {
        var year = of.Required("year", Values.BudgetYear, target => target.Year);
        var required = of.Optional("required", Values.ReportedCount, target => target.Required);
        var planned = of.Optional("planned", Values.ReportedCount, target => target.Planned);
        var reason = of.Optional("reason", Shapes.Line("lokasi sulit dijangkau"), target => target.Reason);
        var requiredSplits = of.Many("requiredSplits", Split, target => target.RequiredSplits);
        var plannedSplits = of.Many("plannedSplits", Split, target => target.PlannedSplits);
        return read => new PlanTarget(year(read), required(read), planned(read))
        {
            Reason = reason(read),
            RequiredSplits = requiredSplits(read),
            PlannedSplits = plannedSplits(read),
        };
    }, "{\"year\": 2026, \"required\": 1125, \"planned\": 1100}");

    public static Shape<PlanBaseline> Baseline { get; } = Shapes.Object<PlanBaseline>("plan-baseline", of =>
    {
        var day = of.Required("day", Values.Day, baseline => baseline.Day);
        var source = of.Required("source", Shapes.Line("laporan SPM 2024"), baseline => baseline.Source);
        var required = of.Optional("required", Values.ReportedCount, baseline => baseline.Required);
        var done = of.Optional("done", Values.ReportedCount, baseline => baseline.Done);
        return read => new PlanBaseline(day(read), source(read), required(read), done(read));
    });

    public static Shape<PlanFunding> Funding { get; } = Shapes.Object<PlanFunding>("plan-funding", of =>
    {
        var year = of.Required("year", Values.BudgetYear, funding => funding.Year);
        var amount = of.Required("amount", Values.Rupiah, funding => funding.Amount);
        var source = of.Required("source", Words.FundSource, funding => funding.Source);
        return read => new PlanFunding(year(read), amount(read), source(read));
    });

    public static Shape<PlannedActivity> Activity { get; } = Shapes.Object<PlannedActivity>("planned-activity", of =>
    {
        var code = of.Optional("code", Shapes.Line("1.02.02.2.02.0001"), activity => activity.Code);
        var name = of.Optional("name", Shapes.Line("Pengelolaan Pelayanan Kesehatan Ibu Hamil"), activity => activity.Name);
        var kegiatan = of.Optional("kegiatan", Shapes.Line("Penyediaan Layanan Kesehatan"), activity => activity.Kegiatan);
        var program = of.Optional("program", Shapes.Line("Program Pemenuhan Upaya Kesehatan"), activity => activity.BudgetProgram);
        var agency = of.Optional("agency", Shapes.Line("Dinas Kesehatan"), activity => activity.Agency);
        var funding = of.Many("funding", Funding, activity => activity.Funding);
        return read => new PlannedActivity(code(read), name(read))
        {
            Kegiatan = kegiatan(read),
            BudgetProgram = program(read),
            Agency = agency(read),
            Funding = funding(read),
        };
    }, "{\"code\": \"1.02.02.2.02.0001\"}");

    public static Shape<PlannedIndicator> Indicator { get; } = Shapes.Object<PlannedIndicator>("planned-indicator", of =>
    {
        var name = of.Optional("name", Shapes.Line("Buku KIA"), indicator => indicator.Name);
        var unit = of.Required("unit", Shapes.Line("orang"), indicator => indicator.Unit);
        var component = of.Optional("component", Words.QualityComponent, indicator => indicator.Component);
        var baseline = of.Optional("baseline", Baseline, indicator => indicator.Baseline);
        var targets = of.Required("targets", Shapes.List(Target), indicator => indicator.Targets);
        return read => new PlannedIndicator(name(read), unit(read), targets(read)) { Component = component(read), Baseline = baseline(read) };
    });

    public static Shape<PlannedService> Service { get; } = Shapes.Object<PlannedService>("planned-service", of =>
    {
        var service = of.Required("service", Names.ServiceType, planned => planned.Service);
        var recipients = of.Required("recipients", Indicator, planned => planned.Recipients);
        var quality = of.Many("quality", Indicator, planned => planned.Quality);
        var activities = of.Many("activities", Activity, planned => planned.Activities);
        return read => new PlannedService(service(read), recipients(read), quality(read)) { Activities = activities(read) };
    });

    public static Shape<ActionPlanStep> Step { get; } = Shapes.Object<ActionPlanStep>("action-plan-step", of =>
    {
        var state = of.Required("state", Words.ActionPlanState, step => step.State);
        var day = of.Required("day", Values.Day, step => step.Day);
        var document = of.Optional("document", Names.RegionalDocument, step => step.Document);
        return read => new ActionPlanStep(state(read), day(read), document(read));
    });

    public static Shape<ActionPlanDue> Due { get; } = Shapes.Object<ActionPlanDue>("action-plan-due", of =>
    {
        var feeds = of.Required("feeds", Names.RegionalDocument, due => due.Feeds);
        var day = of.Required("day", Values.Day, due => due.Day);
        var basis = of.Required("basis", Names.LegalBasis, due => due.Basis);
        return read => new ActionPlanDue(feeds(read), day(read), basis(read));
    });

    public static Shape<PlanActual> Actual { get; } = Shapes.Object<PlanActual>("plan-actual", of =>
    {
        var service = of.Required("service", Names.ServiceType, actual => actual.Service);
        var indicator = of.Optional("indicator", Shapes.Line("Buku KIA"), actual => actual.Indicator);
        var year = of.Required("year", Values.BudgetYear, actual => actual.Year);
        var required = of.Optional("required", Values.ReportedCount, actual => actual.Required);
        var done = of.Optional("done", Values.ReportedCount, actual => actual.Done);
        var splits = of.Many("splits", Split, actual => actual.Splits);
        return read => new PlanActual(service(read), indicator(read), year(read), done(read), required(read)) { Splits = splits(read) };
    });

    public static Shape<ActionPlan> Plan { get; } = Shapes.Object<ActionPlan>(null, of =>
    {
        of.Format(SpmFormat.ActionPlan);
        var region = of.Required("region", Names.Region, plan => plan.Region);
        var period = of.Required("period", Values.PlanPeriod, plan => plan.Period);
        var due = of.Optional("due", Due, plan => plan.Due);
        var steps = of.Many("steps", Step, plan => plan.Steps);
        var totals = of.Many("statedTotals", Funding, plan => plan.StatedTotals);
        var services = of.Required("services", Shapes.List(Service), plan => plan.Services);
        return read => new ActionPlan(region(read), period(read), services(read)) { Due = due(read), Steps = steps(read), StatedTotals = totals(read) };
    });

    public static Shape<YearlyTargets> Targets { get; } = Shapes.Object<YearlyTargets>(null, of =>
    {
        of.Format(SpmFormat.YearlyTargets);
        var region = of.Required("region", Names.Region, targets => targets.Region);
        var year = of.Required("year", Values.BudgetYear, targets => targets.Year);
        var document = of.Optional("document", Names.RegionalDocument, targets => targets.Document);
        var services = of.Required("services", Shapes.List(Service), targets => targets.Services);
        return read => new YearlyTargets(region(read), year(read), services(read)) { Document = document(read) };
    });
}
