namespace Spm.Core.Derivations;

/// <summary>One step written out with its numbers: <c>(4 × 95,74 + 1 × 88,75) / 5 = 94,342</c>.</summary>
internal static class DerivationFormula
{
    public static string Of(DerivationStep step, DerivationWords words) => step.Operation switch
    {
        DerivationOperation.Share when step.IsCapped =>
            $"{words.Count(step.Done)} / {words.Count(step.Required)}, {words.Pick("lebih dari yang harus, dihitung", "more than required, counted as")} {Result(step, words)}{words.Rows(step)}",
        DerivationOperation.Share => $"{words.Count(step.Done)} / {words.Count(step.Required)} = {Result(step, words)}{words.Rows(step)}",
        DerivationOperation.PooledShare => Pooled(step, words),
        DerivationOperation.Assumed or DerivationOperation.LeftOut => words.Operation(step),
        DerivationOperation.Same => $"{words.Operation(step)} = {Result(step, words)}",
        DerivationOperation.Mean => $"({string.Join(" + ", step.Counted.Select(part => Result(part, words)))}) / {step.Counted.Count()} = {Result(step, words)}",
        DerivationOperation.WeightedMean =>
            $"({string.Join(" + ", step.Counted.Select(part => $"{part.Weight} × {Result(part, words)}"))}) / {step.Counted.Sum(part => part.Weight)} = {Result(step, words)}",
        DerivationOperation.Elsewhere => $"{Result(step, words)}, {words.Operation(step)}",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Operation, "Not a named operation."),
    };

    private static string Pooled(DerivationStep step, DerivationWords words)
    {
        var counted = step.Counted.ToArray();
        var done = string.Join(" + ", counted.Select(item => words.Count(item.Operation == DerivationOperation.Share ? item.Done : 0)));
        var required = string.Join(" + ", counted.Select(item => words.Count(item.Required)));
        return $"({done}) / ({required}) {(step.IsCapped ? words.Pick(", lebih dari yang harus, dihitung", ", more than required, counted as") : "=")} {Result(step, words)}";
    }

    private static string Result(DerivationStep step, DerivationWords words) => words.Exact(step.Value!);
}
