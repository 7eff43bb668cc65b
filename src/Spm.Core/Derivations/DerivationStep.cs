using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Derivations;

/// <summary>One number and how it came about (<i>langkah perhitungan</i>): an operation over other steps, or a figure as reported.</summary>
/// <remarks>Immutable. <see cref="Value"/> is the very object that the calculation made, so a step cannot say something else than what
/// was computed. Steps that were left out stand in their place without a value, which is not 0.</remarks>
[LegalTerm("langkah perhitungan")]
public sealed class DerivationStep
{
    private readonly string _indonesian;
    private readonly string _english;

    internal DerivationStep(DerivationSubject subject, string key, string indonesian, string english, DerivationOperation operation, ExactValue? value, (Percentage Published, Percentage Plain)? published = null)
    {
        Subject = subject;
        Key = key;
        _indonesian = indonesian;
        _english = english;
        Operation = operation;
        Value = value;
        (Published, PlainlyRounded) = (published?.Published, published?.Plain);
    }

    /// <summary>What the value is of.</summary>
    public DerivationSubject Subject { get; }

    /// <summary>What identifies it among its siblings: a region's code, an urusan's or a service's key, <c>recipients</c>, <c>quality</c>, the
    /// label of an item; empty for the region of bare figures.</summary>
    public string Key { get; }

    /// <summary>How the value comes from the operands or counts.</summary>
    public DerivationOperation Operation { get; }

    /// <summary>The exact value, a share of 1; null when the step was left out.</summary>
    public ExactValue? Value { get; }

    /// <summary>The value in per cent as published; null when there is none.</summary>
    public Percentage? Published { get; }

    /// <summary>What plain rounding would publish; differs where a rating bound was not to be crossed, null when there is no value.</summary>
    public Percentage? PlainlyRounded { get; }

    /// <summary>The printed name of the rating, the same in every language; null for steps that are not rated.</summary>
    public string? Rating { get; init; }

    /// <summary>Whole parts that the step has among its siblings of a weighted mean, such as 4 and 1; 1 elsewhere.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>What the value was made of, those left out included; empty for a figure.</summary>
    public IReadOnlyList<DerivationStep> Operands { get; init; } = [];

    /// <summary>The operands that have a value.</summary>
    public IEnumerable<DerivationStep> Counted => Operands.Where(operand => operand.Value is not null);

    /// <summary>Units required as reported; null for steps that are no figure, and where it is not known.</summary>
    public long? Required { get; init; }

    /// <summary>Units done as reported, even beyond required; null for steps that are no figure, and where it was not reported.</summary>
    public long? Done { get; init; }

    /// <summary>How many rows <see cref="Required"/> and <see cref="Done"/> are the sums of; null for a figure as reported.</summary>
    public long? Rows { get; init; }

    /// <summary>What is counted, in Indonesian; null where nothing is.</summary>
    public string? Unit { get; init; }

    /// <summary>True where more was done than required and the share was cut at 1.</summary>
    public bool IsCapped { get; init; }

    /// <summary>True where the required number is an estimate.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Why the step is assumed or left out; null where it counts as it stands.</summary>
    public DerivationGap? Gap { get; init; }

    /// <summary>The sender's reason for a figure not applicable or not yet due; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>The evidence named by the sender; null when none.</summary>
    public string? Evidence { get; init; }

    /// <summary>The policies that decided this step, in the order of the calculation; empty where no policy had a say.</summary>
    public IReadOnlyList<Policy> Choices { get; init; } = [];

    /// <summary>The provision behind the operation or the thing counted; null where the policies say it all.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>The name of what the value is of.</summary>
    public string Name(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>The usual short name, for narrow tables and lists; the name where there is none.</summary>
    public string ShortName(Language language) => (language == Language.Indonesian ? ShortNames?.Indonesian : ShortNames?.English) ?? Name(language);

    /// <summary>Where the figure stands in its file; null when it was made by code.</summary>
    public string? Place(Language language) => PlaceIn?.Invoke(language);

    /// <summary>True for numbers that have a rating when they have a value.</summary>
    internal bool IsRated => Subject is DerivationSubject.Service or DerivationSubject.Urusan or DerivationSubject.Region;

    internal (string Indonesian, string English)? ShortNames { get; init; }

    internal Func<Language, string>? PlaceIn { get; init; }

    /// <summary>Key, operation and value.</summary>
    public override string ToString() => $"{Key}: {Operation} = {Value?.ToString() ?? "none"}";
}
