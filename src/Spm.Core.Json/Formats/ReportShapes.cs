using Spm.Core.Reports;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>What a report takes beside its figures.</summary>
internal static class ReportShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<ReportContents> Format { get; } = new("spm-report-contents", 1, [], "Isi laporan", _ => Contents!);

    public static Shape<ServiceBudget> Budget { get; } = Shapes.Object<ServiceBudget>("service-budget", of =>
    {
        var service = of.Required("service", Names.Service, budget => budget.Service);
        var source = of.Required("source", Words.FundSource, budget => budget.Source);
        var allocation = of.Optional("allocation", Values.Rupiah, budget => budget.Allocation);
        var realisation = of.Optional("realisation", Values.Rupiah, budget => budget.Realisation);
        return read => new ServiceBudget(service(read), source(read)) { Allocation = allocation(read), Realisation = realisation(read), Place = read.Place };
    });

    public static Shape<ServiceProblem> Problem { get; } = Shapes.Object<ServiceProblem>("service-problem", of =>
    {
        var service = of.Optional("service", Shapes.AsGiven("kabkota.kesehatan.ibu-hamil"), problem => problem.Service);
        var text = of.Required("problem", Shapes.AsGiven("tenaga bidan kurang"), problem => problem.Problem);
        var solution = of.Optional("solution", Shapes.AsGiven("penugasan bidan dari puskesmas terdekat"), problem => problem.Solution);
        return read => new ServiceProblem(service(read), text(read), solution(read));
    });

    public static Shape<StageEvidence> Stage { get; } = Shapes.Object<StageEvidence>("stage-evidence", of =>
    {
        var form = of.Required("form", Words.StageForm, stage => stage.Form);
        var evidence = of.Required("evidence", EvidenceShapes.Evidence, stage => stage.Evidence);
        return read => new StageEvidence(form(read), evidence(read));
    });

    public static Shape<ReportText> Text { get; } = Shapes.Object<ReportText>("report-text", of =>
    {
        var section = of.Required("section", Shapes.AsGiven("kendala"), text => text.Section);
        var words = of.Required("text", Shapes.AsGiven("Data sasaran dimutakhirkan."), text => text.Text);
        var urusan = of.Optional("urusan", Names.Urusan, text => text.Urusan);
        return read => new ReportText(section(read), words(read), urusan(read));
    });

    public static Shape<ReportContents> Contents { get; } = Shapes.Object<ReportContents>(null, of =>
    {
        of.Format(SpmFormat.ReportContents);
        var arrival = of.Usually("arrival", Words.ReportArrival, contents => contents.Arrival, ReportArrival.Unknown);
        var decree = of.Optional("teamDecree", Names.RegionalDocument, contents => contents.TeamDecree);
        var plan = of.Optional("actionPlan", Names.RegionalDocument, contents => contents.ActionPlan);
        var fillRate = of.Optional("fillRate", RegionShapes.FillRate, contents => contents.FillRate);
        var budgets = of.Many("budgets", Budget, contents => contents.Budgets);
        var problems = of.Optional("problems", Shapes.List(Problem), contents => contents.Problems);
        var stages = of.Many("stages", Stage, contents => contents.Stages);
        var texts = of.Many("texts", Text, contents => contents.Texts);
        return read => new ReportContents
        {
            Arrival = arrival(read),
            TeamDecree = decree(read),
            ActionPlan = plan(read),
            FillRate = fillRate(read),
            Budgets = budgets(read),
            Problems = problems(read),
            Stages = stages(read),
            Texts = texts(read),
        };
    });
}
