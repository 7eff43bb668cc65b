namespace Spm.Core.Derivations;

/// <summary>One step written out with its numbers: <c>(4 × 95,74 + 1 × 88,75) / 5 = 94,342</c>.</summary>
internal static class DerivationFormula
{
    public static string Of(DerivationStep step, DerivationWords words) => step.Operation switch
    {
        DerivationOperation.Share => $"{words.Count(step.Done)} / {words.Count(step.Required)}{Equals(step, words)}{words.Rows(step)}",
        DerivationOperation.PooledShare => Pooled(step, words) + Equals(step, words),
        DerivationOperation.Assumed or DerivationOperation.LeftOut => words.Operation(step),
        DerivationOperation.Same => words.Operation(step) + Equals(step, words),
        DerivationOperation.Mean => $"({string.Join(" + ", step.Counted.Select(part => words.Exact(part.Value!)))}) / {step.Counted.Count()}{Equals(step, words)}",
        DerivationOperation.WeightedMean =>
            $"({string.Join(" + ", step.Counted.Select(part => $"{part.Weight} × {words.Exact(part.Value!)}"))}) / {step.Counted.Sum(part => part.Weight)}{Equals(step, words)}",
        DerivationOperation.Elsewhere => $"{words.Exact(step.Value!)}, {words.Operation(step)}",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Operation, "Not a named operation."),
    };

    private static string Pooled(DerivationStep step, DerivationWords words)
    {
        var done = step.Counted.Select(item => words.Count(item.Operation == DerivationOperation.Share ? item.Done : 0));
        var required = step.Counted.Select(item => words.Count(item.Required));
        return $"({string.Join(" + ", done)}) / ({string.Join(" + ", required)})";
    }

    private static string Equals(DerivationStep step, DerivationWords words) =>
        (step.IsCapped ? words.Pick(" lebih dari 100, dibatasi ", " is more than 100, limited to ") : " = ") + words.Exact(step.Value!);
}
