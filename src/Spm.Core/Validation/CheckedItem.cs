using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>A listed quality item after the check (<i>butir mutu terperiksa</i>).</summary>
[LegalTerm("butir mutu terperiksa")]
public sealed class CheckedItem
{
    internal CheckedItem(string label, QualityComponent component, Figure figure, QualityIndicator? indicator)
    {
        Label = label;
        Component = component;
        Figure = figure;
        Indicator = indicator;
    }

    /// <summary>The name as reported.</summary>
    public string Label { get; }

    /// <summary>Goods, services, staff or procedure.</summary>
    public QualityComponent Component { get; }

    /// <summary>The figure that counts; a refused "not yet due" stands here as not reported.</summary>
    public Figure Figure { get; }

    /// <summary>The catalogue's item; null for a regional one.</summary>
    public QualityIndicator? Indicator { get; }
}
