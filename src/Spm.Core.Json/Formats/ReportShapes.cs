using Spm.Core.Reports;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>What a report takes beside its figures.</summary>
internal static class ReportShapes
{
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
}
