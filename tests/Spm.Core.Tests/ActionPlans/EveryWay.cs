using Spm.Core.ActionPlans;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.ActionPlans;

/// <summary>The slow way: every way of delivering or losing is tried, and the region measured for each.</summary>
internal sealed class EveryWay
{
    private readonly Case _made;
    private readonly (int Service, int Item)[] _places;

    public EveryWay(Case made, IReadOnlyList<LeftOutFigure> leftOut, bool isLoss)
    {
        _made = made;
        var counted = made.Measure().Services.Where(service => service.Value is not null && service.Recipients.Figure.State != FigureState.NotYetDue).Select(service => service.Service.Key).ToHashSet();
        _places =
        [
            .. from service in Enumerable.Range(0, made.Figures.Count)
               from item in Enumerable.Range(-1, 1 + (made.Figures[service].Quality?.Count ?? 0))
               let figure = FigureAt(service, item)
               where figure is { State: FigureState.Reported or FigureState.NotReported, Required: > 0 } && (isLoss ? figure.Done > 0 : (figure.Done ?? 0) < figure.Required)
               where item < 0 || counted.Contains(made.Figures[service].Service)
               where !leftOut.Any(left => left.Service.Key == made.Figures[service].Service && (IsOfList(left.Reason) ? item >= 0 : left.Item == Label(service, item)))
               select (service, item),
        ];
        var ways = _places.Aggregate(1L, (product, place) => product * (Most(place, isLoss) + 1));
        IsTooMany = ways > 3_000;
        if (IsTooMany) return;
        Ways = [.. Enumerate(isLoss)];
    }

    public bool IsTooMany { get; }

    public IReadOnlyList<(long[] Units, RegionIndex Index)> Ways { get; } = [];

    public static ExactValue? ValueOf(RegionIndex index, Urusan? urusan, string? service)
    {
        if (service is not null) return index.Services.First(entry => entry.Service.Key == service).Value;
        return urusan is null ? index.Value : index.Urusan.First(entry => entry.Urusan == urusan).Value;
    }

    public static bool IsReached(SolverGoal goal, RegionIndex index)
    {
        var value = ValueOf(index, goal.Urusan, goal.Service)!;
        if (goal.Rating is { } rating) return index.Rules.Rate(value) >= rating;
        return goal.Value is { } wanted ? value.CompareTo(wanted) >= 0 : index.Rules.Publish(value).Percentage.PrintedShare >= goal.Published!.Value.PrintedShare;
    }

    /// <summary>What a request lets through, with people, units and cost.</summary>
    public IReadOnlyList<(long[] Units, long People, long Total, Int128 Cost)> Allowed(SolverRequest request)
    {
        var terms = _places.Select(place => request.Figures.FirstOrDefault(figure => figure.Service == _made.Figures[place.Service].Service && figure.Item == Label(place.Service, place.Item))).ToArray();
        var needsCosts = request.Objective != SolverObjective.FewestUnits || request.MoneyCeiling is not null;
        long[] caps = [.. _places.Select((place, i) => terms[i] is { MayServe: false } || (needsCosts && terms[i]?.UnitCost is null) ? 0 : Math.Min(Most(place, false), terms[i]?.Cap ?? long.MaxValue))];
        int[] ranks = [.. _places.Select(place => place.Item >= 0 ? int.MaxValue : Rank(request, _made.Figures[place.Service].Service))];
        return
        [
            .. from way in Ways
               where way.Units.Zip(caps).All(pair => pair.First <= pair.Second)
               where Enumerable.Range(0, caps.Length).All(i => way.Units[i] == 0 || Enumerable.Range(0, caps.Length).All(j => ranks[j] >= ranks[i] || way.Units[j] == caps[j]))
               let total = way.Units.Sum()
               let cost = way.Units.Select((units, i) => units == 0 ? 0 : units * (terms[i]?.UnitCost?.Sen ?? 0) + (terms[i]?.SetUpCost.Sen ?? 0)).Aggregate((Int128)0, (sum, one) => sum + one)
               where !(total > request.UnitCeiling) && !(request.MoneyCeiling is { } money && cost > money.Sen)
               where request.Goal is null || IsReached(request.Goal, way.Index)
               where request.Floors.All(floor => ValueOf(way.Index, floor.Urusan, floor.Service)!.CompareTo(floor.Least) >= 0)
               select (way.Units, way.Units.Where((_, i) => _places[i].Item < 0).Sum(), total, cost),
        ];
    }

    private static int Rank(SolverRequest request, string service)
    {
        var rank = request.PriorityGroups.ToList().FindIndex(group => group.Contains(service));
        return rank < 0 ? int.MaxValue : rank;
    }

    private static bool IsOfList(LeftOutReason reason) => reason is LeftOutReason.ListNotReported or LeftOutReason.WithoutWeight;

    private IEnumerable<(long[] Units, RegionIndex Index)> Enumerate(bool isLoss)
    {
        var units = new long[_places.Length];
        while (true)
        {
            yield return ([.. units], With(units, isLoss).Measure());
            var at = 0;
            while (at < units.Length && units[at] == Most(_places[at], isLoss)) units[at++] = 0;
            if (at == units.Length) yield break;
            units[at]++;
        }
    }

    private Case With(long[] units, bool isLoss)
    {
        var made = _made;
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i] == 0) continue;
            var (service, item) = _places[i];
            var old = FigureAt(service, item);
            var figure = Figure.Reported(old.Required!.Value, (old.Done ?? 0) + (isLoss ? -units[i] : units[i]));
            var entry = made.Figures[service];
            made = made.Replace(service, new ServiceFigures(
                entry.Service,
                item < 0 ? figure : entry.Recipients,
                entry.Quality?.Select((quality, at) => at == item ? new QualityFigure(quality.Indicator, quality.Component, figure) : quality)));
        }

        return made;
    }

    private long Most((int Service, int Item) place, bool isLoss)
    {
        var figure = FigureAt(place.Service, place.Item);
        return isLoss ? figure.Done!.Value : figure.Required!.Value - (figure.Done ?? 0);
    }

    private Figure FigureAt(int service, int item) => item < 0 ? _made.Figures[service].Recipients : _made.Figures[service].Quality![item].Figure;

    private string? Label(int service, int item) => item < 0 ? null : _made.Figures[service].Quality![item].Indicator;
}
