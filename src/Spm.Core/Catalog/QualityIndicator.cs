using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Catalog;

/// <summary>An item of minimum quality (<i>indikator mutu pelayanan dasar</i>), such as the handbook for mothers or a midwife.</summary>
/// <remarks>A row of component <i>juknis</i> usually defines when a person counts as served to standard; it is known here but not scored.</remarks>
[LegalTerm("indikator mutu pelayanan dasar", "PP 2/2018 Pasal 10 ayat (4)")]
public sealed class QualityIndicator
{
    /// <summary>Makes an item, for a list of the caller's own.</summary>
    /// <param name="component">Goods, services, staff or procedure.</param>
    /// <param name="name">The name as printed; it identifies the item within its list.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="basis">The source and how it is known.</param>
    /// <param name="threshold">The formula or threshold in words; null when unknown.</param>
    /// <param name="notScoredBecause">Why the item is not scored; null when it is.</param>
    /// <param name="codes">Codes in other systems.</param>
    /// <exception cref="ArgumentOutOfRangeException">The component is not a named one.</exception>
    public QualityIndicator(
        QualityComponent component,
        string name,
        string unit,
        LegalBasis basis,
        string? threshold = null,
        string? notScoredBecause = null,
        IEnumerable<ExternalCode>? codes = null)
    {
        Component = Require.Defined(component);
        Name = Require.Text(name);
        Unit = Require.Text(unit);
        Basis = Require.NotNull(basis);
        Threshold = threshold;
        NotScoredBecause = notScoredBecause;
        Codes = Require.Copy(codes ?? []);
    }

    /// <summary>Goods, services, staff or procedure.</summary>
    public QualityComponent Component { get; }

    /// <summary>The name as printed in Indonesian.</summary>
    public string Name { get; }

    /// <summary>What is counted, in Indonesian.</summary>
    public string Unit { get; }

    /// <summary>The formula or threshold in words; null when unknown.</summary>
    public string? Threshold { get; }

    /// <summary>True when required and done of this item enter the quality index.</summary>
    public bool IsScored => NotScoredBecause is null;

    /// <summary>Why the item is not scored, in Indonesian; null when it is.</summary>
    public string? NotScoredBecause { get; }

    /// <summary>Codes in other systems, with the years for which they were seen.</summary>
    public IReadOnlyList<ExternalCode> Codes { get; }

    /// <summary>The source and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
