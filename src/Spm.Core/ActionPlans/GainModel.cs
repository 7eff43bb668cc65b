using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.ActionPlans;

/// <summary>Every figure of a result that moves its index in equal steps, and those that do not.</summary>
/// <remarks>Services by place, in each the recipients first and then the items by name: the order in which a sender listed them plays no part.</remarks>
internal sealed class GainModel
{
    private readonly List<FigureGain> _gains = [];
    private readonly List<LeftOutFigure> _leftOut = [];
    private readonly AchievementMethod _method;

    public GainModel(RegionIndex index)
    {
        Index = index;
        _method = index.Rules.Method;
        Pools = new ItemPool?[index.Services.Count];
        for (var at = 0; at < index.Services.Count; at++) Add(at, index.Services[at]);
    }

    public RegionIndex Index { get; }

    public IReadOnlyList<FigureGain> Gains => _gains;

    public IReadOnlyList<LeftOutFigure> LeftOut => _leftOut;

    /// <summary>By service: the counts put together where the method pools them and one more would count; null otherwise.</summary>
    public ItemPool?[] Pools { get; }

    public bool IsCapped => _method.Cap == CapPolicy.AtOne;

    /// <summary>How many further units of a pool still count; null without a limit.</summary>
    public long? PoolRoom(int service) => Pools[service] is { } pool && IsCapped ? Math.Max(0, pool.Required - pool.Done) : null;

    /// <summary>What one unit of each figure adds to an index.</summary>
    public Ratio[] StepsOf(IndexScope scope)
    {
        var weights = scope.WeightsOf(Index);
        return [.. _gains.Select(gain => weights[gain.Service] * gain.Step)];
    }

    /// <summary>The region measured again with these numbers done.</summary>
    public RegionIndex With(IEnumerable<(FigureGain Gain, long Done)> changes)
    {
        var changed = changes.ToLookup(change => change.Gain.Service);
        return Index.With([.. Index.Services.Select((service, at) => changed.Contains(at) ? With(service.Input.Figures, changed[at]) : service.Input.Figures)]);
    }

    private static CheckedService With(CheckedService figures, IEnumerable<(FigureGain Gain, long Done)> changes)
    {
        var done = changes.ToDictionary(change => change.Gain.Item, change => change.Done);
        return new CheckedService(
            figures.Service,
            done.TryGetValue(-1, out var served) ? figures.Recipients.WithDone(served) : figures.Recipients,
            figures.Items is null ? null : [.. figures.Items.Select((item, at) => done.TryGetValue(at, out var fulfilled) ? new CheckedItem(item.Label, item.Component, item.Figure.WithDone(fulfilled), item.Indicator) : item)],
            [.. figures.Unlisted]);
    }

    private void Add(int at, ServiceIndex service)
    {
        var alone = _method.Weights.Quality == 0 || (service.Quality.Value is null && _method.NoQuality == NoQualityPolicy.RecipientsAlone);
        var whole = _method.Weights.Recipients + _method.Weights.Quality;
        Add(at, -1, service, service.Recipients, alone ? Ratio.One : new Ratio(_method.Weights.Recipients, whole), false);

        // What is said of the recipients holds for the items of a service that does not count.
        if (service.Value is null || service.Recipients.Figure.State == FigureState.NotYetDue) return;
        if (_method.Weights.Quality == 0)
        {
            if (service.Quality.Items.Count > 0) LeaveOut(service, null, LeftOutReason.WithoutWeight);
            return;
        }

        if (!service.Quality.IsReported)
        {
            LeaveOut(service, null, LeftOutReason.ListNotReported);
            return;
        }

        AddItems(at, service, new Ratio(_method.Weights.Quality, whole));
    }

    private void AddItems(int at, ServiceIndex service, Ratio weight)
    {
        var items = service.Quality.Items;
        var isPooled = _method.Quality == QualityReading.PooledSum;
        var counted = items.Count(item => item.Value is not null);
        var components = QualityCalculation.Components(items);
        var pool = isPooled ? ItemPool.Of(items) : default;
        if (isPooled && pool.Silent is null) Pools[at] = pool;
        foreach (var place in Enumerable.Range(0, items.Count).OrderBy(place => items[place].Label, StringComparer.Ordinal))
        {
            var item = items[place];
            if (pool.Silent is not null && pool.Silent != item && item is { Value: not null, Figure.Required: > 0 }) LeaveOut(service, item.Label, LeftOutReason.PoolUnknown);
            else if (isPooled) Add(at, place, service, item, item.Value is null || pool.Required == 0 ? Ratio.Zero : weight / pool.Required * (item.Figure.Required ?? 0), true);
            else Add(at, place, service, item, item.Value is null ? Ratio.Zero : weight * Part(item), false);
        }

        Ratio Part(FigureAchievement item)
        {
            if (_method.Quality != QualityReading.MeanOfComponents) return new Ratio(1, counted);
            var own = QualityCalculation.Group(item.Component);
            return new Ratio(1, components.Length * (long)components.First(group => QualityCalculation.Group(group[0].Component) == own).Length);
        }
    }

    /// <param name="at">The place of the service.</param>
    /// <param name="place">The place of the item; -1 for the recipients.</param>
    /// <param name="service">The service.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="whole">What the figure adds to the service's index when all of it is done.</param>
    /// <param name="isPooled">Whether it is one of a pool.</param>
    private void Add(int at, int place, ServiceIndex service, FigureAchievement figure, Ratio whole, bool isPooled)
    {
        if (Why(figure) is { } reason) LeaveOut(service, figure.Label, reason);
        else if (figure.Figure.Required > 0) _gains.Add(new FigureGain(at, place, figure, whole / figure.Figure.Required.Value, isPooled));
    }

    private static LeftOutReason? Why(FigureAchievement figure)
    {
        var reported = figure.Figure;
        if (reported.State == FigureState.NotApplicable) return LeftOutReason.NotApplicable;
        if (reported.State == FigureState.NotYetDue) return LeftOutReason.NotYetDue;
        if (reported.Required is null) return LeftOutReason.RequiredUnknown;
        return figure.Outcome.Gap == DerivationGap.NotReported && figure.Value is null ? LeftOutReason.SilenceLeftOut : null;
    }

    private void LeaveOut(ServiceIndex service, string? item, LeftOutReason reason) => _leftOut.Add(new LeftOutFigure(service.Service, item, reason));
}
