using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Law;

namespace Spm.Core.Json;

/// <summary>A step of a derivation as a document states it (<i>langkah perhitungan tertulis</i>).</summary>
/// <remarks>Nothing in it was computed here. See <see cref="DerivationStep"/> for what the parts mean.</remarks>
[LegalTerm("langkah perhitungan tertulis")]
public sealed class StatedStep
{
    internal StatedStep()
    {
    }

    /// <summary>What the value is of.</summary>
    public DerivationSubject Subject { get; internal init; }

    /// <summary>What identifies it among its siblings; empty for the region of bare figures.</summary>
    public required string Key { get; init; }

    /// <summary>The name of what the value is of.</summary>
    public required StatedWords Name { get; init; }

    /// <summary>How the value comes from the operands or counts.</summary>
    public DerivationOperation Operation { get; internal init; }

    /// <summary>Whole parts among its siblings, at least 0.</summary>
    public int Weight { get; internal init; }

    /// <summary>The value; null when the step was left out.</summary>
    public StatedValue? Value { get; internal init; }

    /// <summary>Units required; null for steps that are no figure, and where it is not known.</summary>
    public long? Required { get; internal init; }

    /// <summary>Units done; null for steps that are no figure, and where it was not reported.</summary>
    public long? Done { get; internal init; }

    /// <summary>How many rows the counts are sums of; null for a figure as reported.</summary>
    public long? Rows { get; internal init; }

    /// <summary>What is counted, in Indonesian; null where nothing is.</summary>
    public string? Unit { get; internal init; }

    /// <summary>True where more was done than required and the share was cut at 1.</summary>
    public bool IsCapped { get; internal init; }

    /// <summary>True where the required number is an estimate.</summary>
    public bool IsEstimate { get; internal init; }

    /// <summary>Why the step is assumed or left out; null where it counts as it stands.</summary>
    public DerivationGap? Gap { get; internal init; }

    /// <summary>The sender's reason; null when none.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The evidence named by the sender; null when none.</summary>
    public string? Evidence { get; internal init; }

    /// <summary>Where the figure stood in its file; null when that is not stated.</summary>
    public StatedWords? Place { get; internal init; }

    /// <summary>The policies that decided this step; empty where none had a say.</summary>
    public IReadOnlyList<StatedChoice> Choices { get; internal init; } = [];

    /// <summary>The provision behind it; null where the policies say it all.</summary>
    public LegalBasis? Basis { get; internal init; }

    /// <summary>What the value was made of; empty for a figure.</summary>
    public IReadOnlyList<StatedStep> Operands { get; internal init; } = [];

    /// <summary>Key, operation and value.</summary>
    public override string ToString() => $"{Key}: {Operation} = {Value?.ToString() ?? "none"}";

    internal static StatedStep Of(DerivationStep step, int longestFraction, bool withPlace) => new()
    {
        Subject = step.Subject,
        Key = step.Key,
        Name = StatedWords.Of(step.Name),
        Operation = step.Operation,
        Weight = step.Weight,
        Value = StatedValue.Of(step.Value, step.Published, step.PlainlyRounded, step.Rating is { } rating ? SpmRatingNames.Parse(rating) : null, longestFraction),
        Required = step.Required,
        Done = step.Done,
        Rows = step.Rows,
        Unit = step.Unit,
        IsCapped = step.IsCapped,
        IsEstimate = step.IsEstimate,
        Gap = step.Gap,
        Reason = step.Reason,
        Evidence = step.Evidence,
        Place = withPlace ? StatedWords.OfAny(step.Place) : null,
        Choices = [.. step.Choices.Select(StatedChoice.Of)],
        Basis = step.Basis,
        Operands = [.. step.Operands.Select(operand => Of(operand, longestFraction, withPlace))],
    };
}
