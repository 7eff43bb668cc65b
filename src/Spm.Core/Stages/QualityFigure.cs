using Spm.Core.Catalog;
using Spm.Core.Internal;

namespace Spm.Core.Stages;

/// <summary>The figure of one quality item, under the name by which the submission lists it (<i>angka mutu</i>).</summary>
/// <remarks>The list of a submission decides which items count; the catalogue supplies names and units. An item that the catalogue
/// does not know is a regional one.</remarks>
[LegalTerm("angka mutu", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed record QualityFigure
{
    /// <summary>Makes the figure of an item.</summary>
    /// <param name="indicator">The item's name, or its code in the catalogue; unique within a service.</param>
    /// <param name="component">Goods, services, staff or procedure.</param>
    /// <param name="figure">What was required and done.</param>
    /// <exception cref="ArgumentOutOfRangeException">The component is not a named one.</exception>
    public QualityFigure(string indicator, QualityComponent component, Figure figure)
    {
        Indicator = Require.Text(indicator);
        Component = Require.Defined(component);
        Figure = Require.NotNull(figure);
    }

    /// <summary>The item's name or code as reported.</summary>
    public string Indicator { get; }

    /// <summary>Goods, services, staff or procedure, as reported.</summary>
    public QualityComponent Component { get; }

    /// <summary>What was required and done.</summary>
    public Figure Figure { get; }

    /// <summary>What is counted; null leaves it to the catalogue.</summary>
    public string? Unit { get; init; }
}
