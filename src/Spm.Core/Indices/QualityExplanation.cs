using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Law;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>The step of the minimum quality of one service.</summary>
internal static class QualityExplanation
{
    /// <param name="quality">The quality.</param>
    /// <param name="input">The service whose quality it is.</param>
    /// <param name="value">The value that entered the index; null when none did.</param>
    /// <param name="weight">Its whole parts beside the recipients; 0 when the year's rules give quality none.</param>
    public static DerivationStep Of(QualityAchievement quality, ServiceInput input, ExactValue? value, int weight)
    {
        var method = input.Rules.Method;
        if (weight == 0) return Step(input, DerivationOperation.LeftOut, null, DerivationGap.NoWeight, [method.Weights], []);
        if (quality.Items.Count == 0) return WithoutItems(quality, input, value, weight);
        if (quality.Value is null)
        {
            var operation = value is null ? DerivationOperation.LeftOut : DerivationOperation.Assumed;
            return Step(input, operation, value, DerivationGap.NothingCounted, value is null ? [] : [method.NoQuality], Items(quality, input), weight);
        }

        return OfItems(quality, input, weight);
    }

    private static DerivationStep WithoutItems(QualityAchievement quality, ServiceInput input, ExactValue? value, int weight)
    {
        var method = input.Rules.Method;
        var (gap, choices) = (input.Figures.Recipients.State, quality.IsReported) switch
        {
            (FigureState.NotYetDue, _) => (DerivationGap.NotYetDue, new Policy[] { method.NotYetDue }),
            (FigureState.NotApplicable, _) => (DerivationGap.NotApplicable, []),
            (_, true) => (DerivationGap.NothingCounted, []),
            (_, false) => (DerivationGap.NotReported, [method.NotReported]),
        };
        if (quality.Value is null && value is not null) choices = [.. choices, method.NoQuality];
        return Step(input, value is null ? DerivationOperation.LeftOut : DerivationOperation.Assumed, value, gap, choices, [], weight);
    }

    private static DerivationStep OfItems(QualityAchievement quality, ServiceInput input, int weight)
    {
        var method = input.Rules.Method;
        var items = Items(quality, input);
        if (method.Quality == QualityReading.PooledSum) return Pooled(quality, input, items, weight);
        var operands = method.Quality == QualityReading.MeanOfComponents ? Components(quality, input, items) : items;
        return Step(input, MeanOrSame(operands), quality.Value, null, [method.Quality], operands, weight);
    }

    private static DerivationStep Pooled(QualityAchievement quality, ServiceInput input, DerivationStep[] items, int weight)
    {
        var method = input.Rules.Method;
        var pool = ItemPool.Of(quality.Items);
        if (pool.Silent is { } silent)
            return Step(input, DerivationOperation.Assumed, quality.Value, silent.Outcome.Gap, [method.Quality, .. Choices(silent)], items, weight);
        var (done, required) = (pool.Done, pool.Required);
        if (required == 0)
            return Step(input, DerivationOperation.Assumed, quality.Value, DerivationGap.NothingRequired, [method.Quality, method.QualityZeroRequired], items, weight);
        Policy[] choices = done > required ? [method.Quality, method.Cap] : [method.Quality];
        return Step(input, DerivationOperation.PooledShare, quality.Value, null, choices, items, weight, capped: done > required && method.Cap == CapPolicy.AtOne);
    }

    private static Policy[] Choices(FigureAchievement item) => item.Outcome.Choice is { } choice ? [choice] : [];

    private static DerivationStep[] Components(QualityAchievement quality, ServiceInput input, DerivationStep[] items)
    {
        var groups = QualityCalculation.Components(quality.Items);
        // One component alone is the mean of its items, with nothing between.
        if (groups.Length < 2) return items;
        var steps = quality.Items.Zip(items).ToDictionary(pair => pair.First, pair => pair.Second);
        var parts = ((MeanValue)quality.Value!).Parts;
        var components = groups.Select((group, at) => Component(input, group, parts[at], [.. group.Select(item => steps[item])]));
        return [.. components, .. items.Where(item => item.Value is null)];
    }

    private static DerivationStep Component(ServiceInput input, FigureAchievement[] items, ExactValue value, DerivationStep[] steps)
    {
        var component = items[0].Component!.Value;
        var isGoods = component is QualityComponent.Goods or QualityComponent.ServiceRendered;
        var indonesian = isGoods ? "barang dan/atau jasa" : component.Name(Language.Indonesian);
        var english = isGoods ? "goods and services" : component.Name(Language.English);
        var key = isGoods ? "goods-and-services" : english;
        return new DerivationStep(DerivationSubject.QualityComponent, key, indonesian, english, MeanOrSame(steps), value, input.Rules.Printed(value))
        {
            Operands = Array.AsReadOnly(steps),
        };
    }

    private static DerivationOperation MeanOrSame(IEnumerable<DerivationStep> operands) =>
        operands.Count(operand => operand.Value is not null) == 1 ? DerivationOperation.Same : DerivationOperation.Mean;

    private static DerivationStep[] Items(QualityAchievement quality, ServiceInput input) =>
        [.. quality.Items.Select(item => FigureExplanation.Of(item, input))];

    private static DerivationStep Step(
        ServiceInput input, DerivationOperation operation, ExactValue? value, DerivationGap? gap, Policy[] choices, DerivationStep[] operands, int weight = 1, bool capped = false)
    {
        return new DerivationStep(DerivationSubject.Quality, "quality", "mutu minimal", "minimum quality", operation, value, input.Rules.Printed(value))
        {
            Weight = weight,
            Gap = gap,
            IsCapped = capped,
            Choices = Array.AsReadOnly(choices),
            Operands = Array.AsReadOnly(operands),
        };
    }
}
