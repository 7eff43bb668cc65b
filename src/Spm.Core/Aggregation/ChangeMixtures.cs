using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>Measures a region with some factors as after and the others as before, and shares the change out among the factors.</summary>
/// <remarks>The part of a factor is the mean, over all orders in which the factors can move, of what its own move changes. It is kept
/// service by service: the fractions of one service are short, those of a region are not.</remarks>
internal sealed class ChangeMixtures
{
    private readonly RuleBook _old;
    private readonly RuleBook _new;
    private readonly ChangePair[] _pairs;
    private readonly bool _methodDiffers;
    private readonly Dictionary<(int Pair, ChangeMask Moved), ServiceIndex?> _measured = [];

    public ChangeMixtures(RegionIndex from, RegionIndex to)
    {
        (_old, _new) = (Measuring(from.Rules), Measuring(to.Rules));
        _pairs = Pairs(from, to);
        _methodDiffers = _old.Method != _new.Method;
        Changed = _pairs.Aggregate(_methodDiffers ? ChangeMask.Of(ChangeFactor.Rule) : ChangeMask.None, (changed, pair) => changed.With(pair.Changed));
    }

    /// <summary>The factors that differ between the ends.</summary>
    public ChangeMask Changed { get; }

    public IReadOnlyList<ServiceType> Services => [.. _pairs.Select(pair => pair.Service)];

    /// <summary>The points of 100 by factor and service.</summary>
    public Ratio[][] Parts()
    {
        var values = Changed.Subsets().ToDictionary(moved => moved, At);
        return [.. Enum.GetValues<ChangeFactor>().Select(factor => Changed.Has(factor) ? Part(factor, values) : new Ratio[_pairs.Length])];
    }

    /// <summary>What each service brings to the index, in points; nothing where a mixture leaves no service to average.</summary>
    private Ratio[] At(ChangeMask moved)
    {
        var rules = moved.Has(ChangeFactor.Rule) ? _new : _old;
        var services = new ServiceIndex?[_pairs.Length];
        for (var i = 0; i < services.Length; i++) services[i] = Measured(i, moved, rules)?.Copy();
        RegionCalculation.Combine([.. services.OfType<ServiceIndex>()], rules);
        return Array.ConvertAll(services, service => service?.Value is { } value ? service.RegionWeight * value.ToRatio() * 100 : Ratio.Zero);
    }

    private ServiceIndex? Measured(int pair, ChangeMask moved, RuleBook rules)
    {
        var relevant = moved.Within(_methodDiffers ? _pairs[pair].Changed.With(ChangeFactor.Rule) : _pairs[pair].Changed);
        if (_measured.TryGetValue((pair, relevant), out var known)) return known;
        var service = _pairs[pair].At(moved) is { } figures ? ServiceCalculation.Measure(figures, rules) : null;
        _measured.Add((pair, relevant), service);
        return service;
    }

    private Ratio[] Part(ChangeFactor factor, Dictionary<ChangeMask, Ratio[]> values)
    {
        var others = Changed.Without(factor);
        (Ratio[] Before, Ratio[] After, Ratio Weight)[] moves =
            [.. others.Subsets().Select(before => (values[before], values[before.With(factor)], new Ratio(Factorial(before.Count) * Factorial(others.Count - before.Count), Factorial(Changed.Count))))];
        return [.. Enumerable.Range(0, _pairs.Length).Select(at => Ratio.Sum([.. moves.Select(move => (move.After[at] - move.Before[at]) * move.Weight)]))];
    }

    private static long Factorial(int number) => number <= 1 ? 1 : number * Factorial(number - 1);

    // A single figure is the mean of one item. Read as the mean, a mixture with a second item can be measured, and no end changes.
    private static RuleBook Measuring(RuleBook rules) => rules.Method.Quality == QualityReading.SingleFigure
        ? rules.With(rules.Name, rules.Method with { Quality = QualityReading.MeanOfIndicators })
        : rules;

    private static ChangePair[] Pairs(RegionIndex from, RegionIndex to)
    {
        var (before, after) = (ByKey(from), ByKey(to));
        var (owedBefore, owedAfter) = (Owed(from), Owed(to));
        return
        [
            .. from key in before.Keys.Union(after.Keys)
               let pair = new ChangePair(
                   before.GetValueOrDefault(key), after.GetValueOrDefault(key),
                   owedBefore.Contains(key) == owedAfter.Contains(key) ? ChangeFactor.Coverage : ChangeFactor.Rule,
                   Relisted(key))
               orderby pair.Service.CatalogPosition
               select pair,
        ];

        // Bare figures never asked a catalogue, so no list can have changed theirs.
        HashSet<string> Relisted(string key)
        {
            var names = Listed(from, key);
            names.SymmetricExceptWith(Listed(to, key));
            return names;
        }
    }

    private static Dictionary<string, CheckedService> ByKey(RegionIndex index) =>
        index.Services.ToDictionary(service => service.Service.Key, service => service.Input.Figures, StringComparer.Ordinal);

    private static HashSet<string> Owed(RegionIndex index) => index.Region is { } region
        ? index.Rules.Catalog.OwedBy(region).Owed.Select(service => service.Key).ToHashSet(StringComparer.Ordinal)
        : [];

    private static HashSet<string> Listed(RegionIndex index, string key) =>
        index.Source == IndexSource.CheckedSubmission && index.Rules.Catalog.Find(key) is { } service && index.Rules.Catalog.QualityListOf(service) is { } list
            ? list.Scored.Select(item => item.Name).ToHashSet(StringComparer.Ordinal)
            : [];
}
