using Spm.Core.Derivations;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>Calculates every step of a proof again from the counts at its leaves, with exact fractions. No printed number enters.</summary>
/// <param name="method">The settings stated.</param>
/// <param name="differences">Takes what disagrees.</param>
internal sealed class ProofCalculation(ProofMethod method, List<ProofDifference> differences)
{
    public void Run(ProofNode root)
    {
        Expect(root, "weight", root.Step.Weight, 1);
        Evaluate(root);
    }

    private Computed Evaluate(ProofNode node)
    {
        var step = node.Step;
        var before = differences.Count;
        var operands = node.Operands.Select(operand => (operand.Step, Value: Evaluate(operand))).ToArray();
        var isSoundBelow = differences.Count == before;
        foreach (var choice in step.Choices) Expect(node, choice.Key, choice.Value, method[choice.Key]);
        Weigh(node);
        Form(node);
        if (step.Operation == DerivationOperation.Elsewhere) return new Computed(step.Value?.Exact, step.Value?.Exact);

        var (value, isCapped) = Value(step, [.. operands.Where(operand => operand.Value.Value is not null).Select(operand => (operand.Step, operand.Value.Value!.Value))]);
        var stated = step.Value is null ? null : step.Value.Exact ?? value;
        if (!isSoundBelow)
        {
            // What a pool sums are counts of its items, and a long fraction is not stated: then nothing can be said of this step.
            if (step.Operation == DerivationOperation.PooledShare || operands.Any(operand => operand.Step.Value is not null && operand.Value.Said is null))
                return new Computed(value, step.Value?.Exact);

            // A step is not to blame when it follows from what its operands say: then one of them is.
            var said = Value(step, [.. operands.Where(operand => operand.Value.Said is not null).Select(operand => (operand.Step, operand.Value.Said!.Value))]);
            if (Agrees(step, said.Value, said.IsCapped)) return new Computed(value, step.Value is null ? null : step.Value.Exact ?? said.Value);
        }

        if (value is null != (step.Operation == DerivationOperation.LeftOut))
        {
            Add(node, ProofProblems.Incalculable(Words.DerivationOperation.Key(step.Operation)!));
            return new Computed(value, stated);
        }

        Expect(node, "capped", step.IsCapped, isCapped);
        Compare(node, value);
        return new Computed(value, stated);
    }

    private (Ratio? Value, bool IsCapped) Value(StatedStep step, (StatedStep Step, Ratio Value)[] counted)
    {
        switch (step.Operation)
        {
            case DerivationOperation.Share when counted.Length == 0:
                var share = method.Share(step.Done, step.Required);
                return (share?.Value, share?.IsCapped == true);
            case DerivationOperation.PooledShare when counted.Length > 0:
                var pooled = method.Share(
                    Ratio.Sum([.. counted.Select(item => (Ratio)(item.Step.Operation == DerivationOperation.Share ? item.Step.Done ?? 0 : 0))]),
                    Ratio.Sum([.. counted.Select(item => (Ratio)(item.Step.Required ?? 0))]));
                return (pooled?.Value, pooled?.IsCapped == true);
            case DerivationOperation.Assumed when step.Choices.Count > 0:
                return (step.Choices[^1].Value switch
                {
                    "zero" or "quality-zero" => Ratio.Zero,
                    "full" or "quality-full" => Ratio.One,
                    _ => null,
                }, false);
            case DerivationOperation.Same when counted.Length == 1:
                return (counted[0].Value, false);
            case DerivationOperation.Mean when counted.Length > 1:
                return (Ratio.Sum([.. counted.Select(part => part.Value)]) / counted.Length, false);
            case DerivationOperation.WeightedMean when counted.Length == 2 && method.Weights is { } parts:
                return ((counted[0].Value * parts.Recipients + counted[1].Value * parts.Quality) / (parts.Recipients + parts.Quality), false);
            default:
                return (null, false);
        }
    }

    // "80-20" is 4 parts and 1 part of a weighted mean; every other step weighs 1. A step that contradicts itself says nothing of its operands.
    private void Weigh(ProofNode node)
    {
        var isWeighted = node.Step.Operation == DerivationOperation.WeightedMean;
        if (isWeighted != IsWeighed(node.Step)) return;
        var parts = isWeighted && node.Operands.Length == 2 ? method.Weights : null;
        for (var at = 0; at < node.Operands.Length; at++)
            Expect(node.Operands[at], "weight", node.Operands[at].Step.Weight, parts is { } weights ? at == 0 ? weights.Recipients : weights.Quality : 1);
    }

    private bool IsWeighed(StatedStep step) => method.Weights is not null && step.Choices.Any(choice => choice.Key == "weights");

    /// <summary>Whether operation, policies and gap fit together.</summary>
    private void Form(ProofNode node)
    {
        var (operation, choices) = (node.Step.Operation, node.Step.Choices);
        var isSkipped = operation is DerivationOperation.Assumed or DerivationOperation.LeftOut;
        Expect(node, "gap", node.Step.Gap is not null, isSkipped);
        Expect(node, "pooled-share", operation == DerivationOperation.PooledShare, !isSkipped && choices.Any(choice => choice is { Key: "quality", Value: "pooled-sum" }));
        Expect(node, "weighted-mean", operation == DerivationOperation.WeightedMean, IsWeighed(node.Step));
    }

    private bool Agrees(StatedStep step, Ratio? value, bool isCapped)
    {
        if (step.IsCapped != isCapped || value is null != step.Value is null) return false;
        return value is not { } computed || step.Value == Stated(step, computed);
    }

    private void Compare(ProofNode node, Ratio? value)
    {
        var said = node.Step.Value;
        Expect(node, "value", said is not null, value is not null);
        if (said is null || value is not { } computed) return;
        var expected = Stated(node.Step, computed);
        Expect(node, "published", said.Published, expected.Published);
        Expect(node, "plainlyRounded", said.PlainlyRounded, expected.PlainlyRounded);
        Expect(node, "rating", said.Rating, expected.Rating);
        Expect(node, "exact", said.Exact, expected.Exact);
    }

    private StatedValue Stated(StatedStep step, Ratio value)
    {
        var stated = method.State(value, step.Subject is DerivationSubject.Service or DerivationSubject.Urusan or DerivationSubject.Region);
        var isLong = value.ToString().Length > DerivationJson.LongestFraction && step.Value?.Exact is null;
        return isLong ? new StatedValue(stated.Published, stated.PlainlyRounded, stated.Rating, null) : stated;
    }

    private void Expect<T>(ProofNode node, string what, T said, T computed)
    {
        if (!EqualityComparer<T>.Default.Equals(said, computed)) Add(node, ProofProblems.Miscalculated(what, said, computed));
    }

    private void Add(ProofNode node, Problem problem) => differences.Add(new ProofDifference(ProofDifferenceKind.Miscalculated, node.Path, node.Keys, problem));

    /// <param name="Value">The value as calculated; null when left out.</param>
    /// <param name="Said">The value as said, or as calculated where the proof leaves it out as too long.</param>
    private readonly record struct Computed(Ratio? Value, Ratio? Said);
}
