using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>What one figure came to (<i>capaian</i>): of the recipients, or of a quality item.</summary>
[LegalTerm("capaian")]
public sealed class FigureAchievement
{
    private readonly ServiceInput _input;

    /// <summary>Of the recipients.</summary>
    internal FigureAchievement(ServiceInput input, Figure figure, FigureOutcome outcome)
    {
        _input = input;
        Figure = figure;
        Outcome = outcome;
        Value = outcome.Value;
    }

    /// <summary>Of a listed quality item.</summary>
    internal FigureAchievement(ServiceInput input, CheckedItem item, FigureOutcome outcome)
        : this(input, item.Figure, outcome)
    {
        Label = item.Label;
        Component = item.Component;
        Indicator = item.Indicator;
    }

    /// <summary>Of an item of the catalogue that the submission does not list.</summary>
    internal FigureAchievement(ServiceInput input, QualityIndicator unlisted, FigureOutcome outcome)
        : this(input, Figure.Unknown, outcome)
    {
        Label = unlisted.Name;
        Component = unlisted.Component;
        Indicator = unlisted;
        IsUnlisted = true;
    }

    /// <summary>The quality item as reported; null for the recipients.</summary>
    public string? Label { get; }

    /// <summary>The component of a quality item; null for the recipients.</summary>
    public QualityComponent? Component { get; }

    /// <summary>The catalogue's item; null for the recipients, for a regional item and for bare figures.</summary>
    public QualityIndicator? Indicator { get; }

    /// <summary>True for an item of the catalogue that the submission does not list and a policy counts as zero.</summary>
    public bool IsUnlisted { get; }

    /// <summary>The figure behind it, with the raw counts.</summary>
    public Figure Figure { get; }

    /// <summary>How the figure entered the calculation.</summary>
    public Treatment Treatment => Outcome.Treatment;

    /// <summary>The share that counts, 1 for all; null when left out.</summary>
    public ShareValue? Value { get; private set; }

    /// <summary>Where the share comes from.</summary>
    public Derivation Explain() => ServiceExplanation.Explain(this, _input);

    /// <summary>What decided how the figure entered.</summary>
    internal FigureOutcome Outcome { get; }

    /// <summary>The same figure with a share that somebody rounded.</summary>
    internal FigureAchievement With(ShareValue? value)
    {
        var other = (FigureAchievement)MemberwiseClone();
        other.Value = value;
        return other;
    }
}
