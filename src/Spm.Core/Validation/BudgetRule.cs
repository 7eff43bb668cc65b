using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>Money against the services that it is for.</summary>
internal sealed class BudgetRule() : ComparisonRule("budgets")
{
    public override string Describe(Language language) => language == Language.Indonesian ? "anggaran sesuai dengan layanannya" : "money fits its service";

    public override string ToString() => Name;

    internal override void Compare(ComparedData data)
    {
        if (data.Comparison.Budgets is not { } budgets) return;
        foreach (var finding in BudgetCheck.Run(budgets, data.Submission.Region, data.Submission.Period, data.Catalog)) data.Findings.Add(finding);
        foreach (var budget in budgets.Where(budget => data.Catalog.Find(budget.Service) is not null)) CompareService(budget, data);

        var funded = budgets.Where(budget => budget.Allocation is not null).Select(budget => data.Catalog.Find(budget.Service)).ToHashSet();
        foreach (var figure in data.Now.All.Where(figure => figure is { Item: null, Known: not null, Figure.Required: > 0 } && !funded.Contains(figure.Known)))
            data.Find(BudgetFindings.ServiceWithoutBudget, figure, figure.Known!.OfficialName);
    }

    private static void CompareService(ServiceBudget budget, ComparedData data)
    {
        var amount = budget.Realisation > Rupiah.Zero ? budget.Realisation : budget.Allocation;
        if (!(amount > Rupiah.Zero) || !data.Now.IsInScope(budget.Service)) return;
        var figure = data.Now.Find(budget.Service, null)?.Figure;
        if (figure is null) Find(BudgetFindings.BudgetWithoutService, amount);
        else if (figure.State == FigureState.NotApplicable) Find(BudgetFindings.BudgetNotApplicable, amount, figure.Reason!);
        else if (figure.Done == 0 && budget.Realisation > Rupiah.Zero) Find(BudgetFindings.SpentOnNobody, budget.Realisation);

        void Find(FindingDefinition definition, params object[] arguments) => data.Findings.Add(definition, budget.Service, null, budget.Place, arguments);
    }
}
