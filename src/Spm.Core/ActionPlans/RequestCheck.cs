using System.Numerics;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.ActionPlans;

/// <summary>Looks a request over and finds in the result what it names; used for one answer only.</summary>
internal sealed class RequestCheck
{
    private readonly GainModel _model;
    private readonly SolverRequest _request;
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<(string Service, string? Item), SolverFigure> _terms = [];

    public RequestCheck(GainModel model, SolverRequest request)
    {
        _model = model;
        _request = request;
        foreach (var figure in request.Figures) Check(figure);
        CheckCosts();
        CheckCeilings();
        CheckPriorities();
        CheckNeeds();
    }

    public IReadOnlyList<Finding> Findings => _findings;

    public bool HasErrors => _findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>What has to be reached, inner ones first, each with whose index it is; without those that are reached already.</summary>
    public List<(IndexScope Scope, IndexThreshold Threshold, CoverNeed Need)> Needs { get; } = [];

    /// <summary>Whose index the goal is about; the region without a goal.</summary>
    public IndexScope Goal { get; private set; } = new();

    public SolverFigure? TermsOf(FigureGain gain) => _terms.GetValueOrDefault((_model.Index.Services[gain.Service].Service.Key, gain.Achievement.Label));

    public void Add(FindingDefinition definition, params object[] arguments) => Add(definition, null, null, arguments);

    private void Add(FindingDefinition definition, string? service, string? item, params object[] arguments)
    {
        var index = _model.Index;
        var period = index.Period ?? ReportingPeriod.Of(index.Rules.Year);
        _findings.Add(new Finding(definition, new FindingPlace(index.Region?.Code, period, service, item), arguments));
    }

    private void Check(SolverFigure figure)
    {
        var (service, item) = (figure.Service, figure.Item);
        var measured = _model.Index.Services.FirstOrDefault(entry => entry.Service.Key == service);
        if (measured is null) Add(SolverFindings.ServiceUnknown, service, item, service);
        else if (item is not null && measured.Input.Figures.Items?.Any(listed => listed.Label == item) != true) Add(SolverFindings.ItemUnknown, service, item, item);
        else if (!_terms.TryAdd((service, item), figure)) Add(SolverFindings.FigureTwice, service, item);
        if (figure.Cap is < 0 and var cap) Add(SolverFindings.CapBelowZero, service, item, cap);
        if (figure.UnitCost is { } cost && cost.Sen <= 0) Add(SolverFindings.UnitCostNotPositive, service, item, cost);
        if (figure.SetUpCost.Sen < 0) Add(SolverFindings.SetUpCostNegative, service, item, figure.SetUpCost);
    }

    private void CheckCosts()
    {
        var most = BigInteger.Zero;
        foreach (var gain in _model.Gains)
            if (TermsOf(gain) is { UnitCost: { } cost } terms) most += (BigInteger)cost.Sen * gain.Open + (BigInteger)terms.SetUpCost.Sen;
        if (most > (BigInteger)Int128.MaxValue) Add(SolverFindings.CostTooLarge);
    }

    private void CheckCeilings()
    {
        if (_request.UnitCeiling is <= 0 and var units) Add(SolverFindings.UnitCeilingNotPositive, units);
        if (_request.MoneyCeiling is { } money && money.Sen <= 0) Add(SolverFindings.MoneyCeilingNotPositive, money);
        if (_request.Objective == SolverObjective.MostPeople && _request.MoneyCeiling is null) Add(SolverFindings.BudgetMissing);
        if (_request.Objective != SolverObjective.MostPeople && _request.Goal is null) Add(SolverFindings.GoalMissing);
    }

    private void CheckPriorities()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var service in _request.PriorityGroups.SelectMany(group => group))
        {
            if (_model.Index.Services.All(entry => entry.Service.Key != service)) Add(SolverFindings.ServiceUnknown, service, null, service);
            else if (!seen.Add(service)) Add(SolverFindings.PriorityTwice, service, null, service);
        }
    }

    private void CheckNeeds()
    {
        foreach (var floor in _request.Floors)
            if (ScopeOf(floor.Service, floor.Urusan) is { } scope && !Need(scope, new IndexThreshold(floor.Least, false))) Add(SolverFindings.FloorAlreadyMet, NameOf(scope));
        if (_request.Goal is { } goal && ScopeOf(goal.Service, goal.Urusan) is { } wanted)
        {
            Goal = wanted;
            if (!Need(wanted, goal.Threshold(_model.Index.Rules))) Add(SolverFindings.GoalAlreadyMet, Bilingual.Of(goal.Describe));
        }

        // Stable: of two needs of one size the floor stays before the goal.
        var sorted = Needs.OrderBy(need => need.Scope.Size).ToArray();
        Needs.Clear();
        foreach (var need in sorted)
        {
            if (Needs.Find(inner => !inner.Need.IsInProportionTo(need.Need)) is { Need: not null } other) Add(SolverFindings.FloorOutOfProportion, NameOf(other.Scope));
            Needs.Add(need);
        }
    }

    private IndexScope? ScopeOf(string? key, Catalog.Urusan? urusan)
    {
        var service = key is null ? null : _model.Index.Services.FirstOrDefault(entry => entry.Service.Key == key)?.Service;
        var scope = new IndexScope(urusan, service);
        if (key is not null && service is null) Add(SolverFindings.ServiceUnknown, key, null, key);
        else if (scope.ValueOf(_model.Index) is not null) return scope;
        else Add(SolverFindings.NoIndex, key, null, NameOf(scope));
        return null;
    }

    private bool Need(IndexScope scope, IndexThreshold threshold)
    {
        var value = scope.ValueOf(_model.Index)!;
        if (threshold.IsMetBy(value)) return false;
        Needs.Add((scope, threshold, new CoverNeed(_model.StepsOf(scope), threshold.At - value.ToRatio(), threshold.IsStrict)));
        return true;
    }

    private static Bilingual NameOf(IndexScope scope) => Bilingual.Of(language =>
        scope.Service?.Key ?? scope.Urusan?.Name(language) ?? (language == Language.Indonesian ? "Daerah" : "The region"));
}
