using Spm.Core.Catalog;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>From the quality items of one service to one share, by the four readings.</summary>
internal static class QualityCalculation
{
    public static QualityAchievement Measure(ServiceInput input)
    {
        var (service, method) = (input.Figures, input.Rules.Method);
        if (service.Recipients.State is FigureState.NotApplicable or FigureState.NotYetDue) return new QualityAchievement(input, [], null, true);
        if (service.Items is not { } listed)
            return new QualityAchievement(input, [], method.NotReported == NotReportedPolicy.Zero ? ShareValue.None : null, false);
        if (method.Quality == QualityReading.SingleFigure && method.Weights.Quality > 0 && listed.Count > 1)
            throw new MethodRefusedException(service.Service, listed.Count);

        var countsUnlisted = method.UnlistedIndicator == UnlistedIndicatorPolicy.Zero;
        var items = new FigureAchievement[listed.Count + (countsUnlisted ? service.Unlisted.Count : 0)];
        for (var i = 0; i < listed.Count; i++)
            items[i] = new FigureAchievement(input, listed[i], FigureOutcome.Of(listed[i].Figure, method, isItem: true));
        for (var i = listed.Count; i < items.Length; i++)
            items[i] = new FigureAchievement(input, service.Unlisted[i - listed.Count], FigureOutcome.Unlisted(method));

        return new QualityAchievement(input, items, Combine(items, method), true);
    }

    public static ExactValue? Combine(FigureAchievement[] items, AchievementMethod method)
    {
        if (method.Quality == QualityReading.PooledSum) return ItemPool.Of(items).Share(method);
        if (method.Quality == QualityReading.MeanOfComponents)
            return MeanValue.Of([.. Components(items).Select(group => MeanValue.Of([.. group.Select(item => item.Value!)])!)]);

        var count = 0;
        foreach (var item in items)
            if (item.Value is not null) count++;
        var values = new ExactValue[count];
        foreach (var item in items)
            if (item.Value is { } value) values[^count--] = value;
        return MeanValue.Of(values);
    }

    /// <summary>The items that count, by component.</summary>
    public static FigureAchievement[][] Components(IEnumerable<FigureAchievement> items) =>
        [.. items.Where(item => item.Value is not null).GroupBy(item => Group(item.Component)).Select(group => group.ToArray())];

    /// <summary>Goods and services are one component (<i>barang dan/atau jasa</i>).</summary>
    public static QualityComponent? Group(QualityComponent? component) =>
        component == QualityComponent.ServiceRendered ? QualityComponent.Goods : component;
}
