using Spm.Core.Derivations;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>What the quality items of a service came to (<i>capaian mutu minimal</i>).</summary>
[LegalTerm("capaian mutu minimal")]
public sealed class QualityAchievement
{
    private readonly ServiceInput _input;

    internal QualityAchievement(ServiceInput input, FigureAchievement[] items, ExactValue? value, bool isReported)
    {
        _input = input;
        Items = Array.AsReadOnly(items);
        Value = value;
        IsReported = isReported;
    }

    /// <summary>The items in the order of the submission; items of the catalogue that a policy counts as zero come last.</summary>
    public IReadOnlyList<FigureAchievement> Items { get; }

    /// <summary>The share that counts, 1 for all; null when no item is left.</summary>
    public ExactValue? Value { get; }

    /// <summary>False when a list was owed and nothing of it was reported.</summary>
    public bool IsReported { get; }

    /// <summary>Where the share comes from.</summary>
    public Derivation Explain() => ServiceExplanation.Explain(this, _input);
}
