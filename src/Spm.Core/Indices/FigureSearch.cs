using System.Numerics;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>Looks for single numbers whose smallest change makes the rule book's own method print a given number.</summary>
/// <remarks>The printed index never falls when done rises and never rises when required rises, as long as something is required, so
/// halving finds the smallest change exactly. Done is not carried past required, nor required below done or 1.</remarks>
internal sealed class FigureSearch
{
    private readonly IReadOnlyList<CheckedService> _figures;
    private readonly RuleBook _rules;
    private readonly ServiceIndex[] _measured;
    private readonly BigInteger _target;
    private readonly CancellationToken _cancellation;

    private FigureSearch(IReadOnlyList<CheckedService> figures, RuleBook rules, Percentage target, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _figures = figures;
        _rules = rules;
        _target = target.Units;
        _measured = [.. figures.Select(service => ServiceCalculation.Measure(service, rules))];
    }

    /// <summary>The smallest change of each number that can do it, the smallest first.</summary>
    public static FigureChange[] Run(IReadOnlyList<CheckedService> figures, RuleBook rules, Percentage target, CancellationToken cancellation)
    {
        var search = new FigureSearch(figures, rules, target, cancellation);
        if (RegionCalculation.Combine([.. search._measured], rules).Value is not { } value) return [];
        var sign = search._target.CompareTo(rules.Publish(value).Percentage.Units);
        return sign == 0 ? [] : [.. Enumerable.Range(0, figures.Count).SelectMany(at => search.InService(at, sign)).OrderBy(change => Math.Abs(change.Change))];
    }

    private IEnumerable<FigureChange> InService(int at, int sign)
    {
        var entry = _figures[at];
        foreach (var change in InFigure(at, null, entry.Recipients, sign)) yield return change;
        if (_measured[at].Value is null) yield break;
        for (var item = 0; item < (entry.Items?.Count ?? 0); item++)
            foreach (var change in InFigure(at, item, entry.Items![item].Figure, sign)) yield return change;
    }

    private IEnumerable<FigureChange> InFigure(int at, int? item, Figure figure, int sign)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (figure.State is not (FigureState.Reported or FigureState.NotReported) || figure.Required is not > 0) yield break;
        var required = figure.Required.Value;
        // A number that was not reported starts below 0, so that a reported 0 is a change too.
        var done = figure.Done ?? -1;
        var most = sign > 0 ? Math.Max(required, done) - done : done;
        if (Smallest(most, step => Figure.Reported(required, done + sign * step)) is { } byDone) yield return byDone;
        if (figure.Done is null) yield break;
        most = sign > 0 ? required - Math.Max(1, Math.Min(done, required)) : Figure.MostCount - required;
        if (Smallest(most, step => Figure.Reported(required - sign * step, done)) is { } byRequired) yield return byRequired;

        FigureChange? Smallest(long most, Func<long, Figure> after)
        {
            if (most < 1 || Past(most) < 0) return null;
            long least = 1, enough = 1;
            while (Past(enough) < 0)
            {
                least = enough + 1;
                enough = enough > most / 2 ? most : enough * 2;
            }

            while (least < enough)
            {
                var middle = least + (enough - least) / 2;
                if (Past(middle) < 0) least = middle + 1;
                else enough = middle;
            }

            return Past(enough) == 0
                ? new FigureChange(_figures[at].Service, item is { } changed ? _figures[at].Items![changed].Label : null, figure, after(enough))
                : null;

            int Past(long step) => sign * Printed(at, item, after(step)).CompareTo(_target);
        }
    }

    private BigInteger Printed(int at, int? item, Figure figure)
    {
        var entry = _figures[at];
        var changed = item is { } place
            ? new CheckedService(entry.Service, entry.Recipients, [.. entry.Items!.Select((old, i) => i == place ? new CheckedItem(old.Label, old.Component, figure, old.Indicator) : old)], [.. entry.Unlisted])
            : new CheckedService(entry.Service, figure, entry.Items is null ? null : [.. entry.Items], [.. entry.Unlisted]);
        var services = _measured.ToArray();
        services[at] = ServiceCalculation.Measure(changed, _rules);
        return _rules.Publish(RegionCalculation.Combine(services, _rules).Value!).Percentage.Units;
    }
}
