using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>Tries the rule book's method with no, one and two deviations, at most one stage, one reading as points and one service change.</summary>
internal sealed class VariantSearch
{
    public const int MostDeviations = 2;

    private readonly IReadOnlyList<CheckedService> _figures;
    private readonly RuleBook _rules;
    private readonly Deviation[] _stages;
    private readonly Deviation[] _points;
    private readonly Deviation[] _changes;
    private readonly List<(Deviation[] Deviations, VariantOutcome Outcome)> _tried = [];
    private readonly Dictionary<Deviation, VariantOutcome> _alone = [];

    /// <param name="figures">What was measured.</param>
    /// <param name="rules">The rules, with the digits of the published text.</param>
    /// <param name="digits">The digits that a stage may round to.</param>
    public VariantSearch(IReadOnlyList<CheckedService> figures, RuleBook rules, int[] digits)
    {
        _figures = figures;
        _rules = rules;
        _stages =
        [
            .. from stage in Enum.GetValues<RoundingStage>()
               from places in digits
               from mode in Enum.GetValues<RoundingMode>()
               select Deviation.OfStage(stage, places, mode),
        ];
        _points = [.. new[] { PointsReading.Recipients, PointsReading.Quality, PointsReading.RoundedSum }.Select(Deviation.OfPoints)];
        _changes =
        [
            .. from service in figures
               from change in new[] { ServiceChange.LeftOut, ServiceChange.Zero, ServiceChange.Full }
               select Deviation.OfService(service.Service, change),
            .. figures.Any(service => service.Recipients.IsSilent) ? [Deviation.OfService(null, ServiceChange.UnreportedLeftOut)] : Array.Empty<Deviation>(),
        ];
    }

    /// <summary>Every variant that could be calculated, those with fewer deviations first.</summary>
    public IReadOnlyList<(Deviation[] Deviations, VariantOutcome Outcome)> Run(CancellationToken cancellation)
    {
        foreach (var policies in PolicySets())
        {
            cancellation.ThrowIfCancellationRequested();
            Try(policies);
        }

        var ordered = _tried.OrderBy(variant => variant.Deviations.Length).ToArray();
        foreach (var (deviations, outcome) in ordered)
            if (deviations.Length == 1) _alone[deviations[0]] = outcome;
        return ordered;
    }

    /// <summary>True when one of two deviations changes nothing beside the other, so that the other alone says it all.</summary>
    public bool IsIdle((Deviation[] Deviations, VariantOutcome Outcome) variant) => variant.Deviations.Length > 1
        && variant.Deviations.Any(deviation => _alone.TryGetValue(deviation, out var alone) && alone.IsSame(variant.Outcome));

    // What cannot move a region's number: how regions become a nation, which value is rated, and digits, which the text decides.
    private List<Deviation[]> PolicySets()
    {
        var singles = (
            from setting in _rules.Method.Settings
            where setting.Key is not ("region-to-nation" or "rating-on" or "digits")
            from value in AchievementMethod.Accepted.First(key => key.Key == setting.Key).Value
            where value != setting.Value
            select Deviation.OfPolicy(setting.Key, value, _rules.Method.With(setting.Key, value))).ToArray();
        List<Deviation[]> sets = [[], .. singles.Select(single => new[] { single })];
        for (var i = 0; i < singles.Length; i++)
            for (var j = i + 1; j < singles.Length; j++)
                if (singles[i].Key != singles[j].Key) sets.Add([singles[i], singles[j]]);
        return sets;
    }

    private void Try(Deviation[] policies)
    {
        var method = policies.Aggregate(_rules.Method, (changed, policy) => changed.With(policy.Key, policy.Value));
        if (VariantRegion.Of(_figures, _rules.With(_rules.Name, method)) is not { } region) return;
        TryPublications(region, policies);
        if (policies.Length == MostDeviations) return;
        foreach (var stage in _stages) TryPublications(region.Rounding(stage), [.. policies, stage]);
    }

    private void TryPublications(VariantRegion region, Deviation[] made)
    {
        TryChanges(region, made, PointsReading.Whole);
        if (made.Length == MostDeviations || !region.HasPoints) return;
        foreach (var points in _points) TryChanges(region, [.. made, points], points.Points);
    }

    private void TryChanges(VariantRegion region, Deviation[] made, PointsReading points)
    {
        Add(made, region.Publish(points, null));
        if (made.Length == MostDeviations) return;
        foreach (var change in _changes) Add([.. made, change], region.Publish(points, change));
    }

    private void Add(Deviation[] deviations, VariantOutcome? outcome)
    {
        if (outcome is not null) _tried.Add((deviations, outcome));
    }
}
