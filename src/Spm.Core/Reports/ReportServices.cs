using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>The entries of a report by the service that they are about; those about none of its services are noticed and left out.</summary>
internal sealed class ReportServices
{
    private readonly ReportCard _card;
    private readonly List<Finding> _findings;

    public ReportServices(ReportCard card, ReportContents contents, List<Finding> findings)
    {
        _card = card;
        _findings = findings;
        All = [.. card.Lines.Select(line => line.Index)];
        Budgets = ByService(contents.Budgets);
        Problems = contents.Problems is null ? null : [.. contents.Problems.Where(problem => problem.Service is null || Find(problem.Service, problem: true) is not null)];
        foreach (var problem in Problems ?? [])
            if (string.IsNullOrWhiteSpace(problem.Solution)) Add(ReportFindings.NoSolution, problem.Service, problem.Problem);
    }

    /// <summary>The services of the report, urusan by urusan.</summary>
    public IReadOnlyList<ServiceIndex> All { get; }

    /// <summary>At most one entry a service and source.</summary>
    public ILookup<ServiceType, ServiceBudget> Budgets { get; }

    /// <summary>Those that fit; null when nothing was said.</summary>
    public IReadOnlyList<ServiceProblem>? Problems { get; }

    public IEnumerable<ServiceProblem> ProblemsOf(Urusan urusan) => (Problems ?? []).Where(problem => problem.Service is { } key && Type(key)!.Urusan == urusan);

    public ServiceType? Type(string service) => _card.Index.Rules.Catalog.Find(service);

    /// <summary>What is said of a service in the figures of a month or quarter; null when nothing is.</summary>
    public ServiceFigures? In(Submission figures, ServiceType service) => figures.Figures.FirstOrDefault(entry => Type(entry.Service) == service);

    public ILookup<ServiceType, ServiceBudget> ByService(IEnumerable<ServiceBudget> budgets)
    {
        var seen = new Dictionary<(ServiceType, FundSource), ServiceBudget>();
        foreach (var budget in budgets)
            if (Find(budget.Service, problem: false) is { } service && !seen.TryAdd((service, budget.Source), budget))
                Add(ReportFindings.EntryTwice, budget.Service, new Bilingual("Anggaran", "The budget"), Bilingual.Of(language => $"{service.Key} ({budget.Source.Name(language)})"));
        return seen.OrderBy(entry => entry.Key.Item2).ToLookup(entry => entry.Key.Item1, entry => entry.Value);
    }

    public void Add(FindingDefinition definition, string? service, params object[] arguments) =>
        _findings.Add(new Finding(definition, new FindingPlace(_card.Submission.Region, _card.Submission.Period, service), arguments));

    private ServiceType? Find(string service, bool problem)
    {
        var what = problem ? new Bilingual("Permasalahan", "A problem") : new Bilingual("Anggaran", "The budget");
        var type = Type(service);
        if (type is null) Add(ReportFindings.UnknownService, service, what, service);
        else if (All.All(index => index.Service != type)) Add(ReportFindings.OutsideReport, service, what, type.Key);
        else return type;
        return null;
    }
}
