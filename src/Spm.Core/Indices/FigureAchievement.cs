using Spm.Core.Catalog;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>What one figure came to (<i>capaian</i>): of the recipients, or of a quality item.</summary>
[LegalTerm("capaian")]
public sealed class FigureAchievement
{
    internal FigureAchievement(string? label, QualityComponent? component, Figure figure, Treatment treatment, ShareValue? value)
    {
        Label = label;
        Component = component;
        Figure = figure;
        Treatment = treatment;
        Value = value;
    }

    /// <summary>The quality item as reported; null for the recipients.</summary>
    public string? Label { get; }

    /// <summary>The component of a quality item; null for the recipients.</summary>
    public QualityComponent? Component { get; }

    /// <summary>The figure behind it, with the raw counts.</summary>
    public Figure Figure { get; }

    /// <summary>How the figure entered the calculation.</summary>
    public Treatment Treatment { get; }

    /// <summary>The share that counts, 1 for all; null when left out.</summary>
    public ShareValue? Value { get; }
}
