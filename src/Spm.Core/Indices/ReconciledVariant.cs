namespace Spm.Core.Indices;

/// <summary>One way of calculating that was tried (<i>cara hitung yang dicoba</i>): the rule book's method with at most two deviations.</summary>
[LegalTerm("cara hitung yang dicoba")]
public sealed class ReconciledVariant
{
    internal ReconciledVariant(Deviation[] deviations) => Deviations = Array.AsReadOnly(deviations);

    /// <summary>What it does differently; empty for the rule book's own method.</summary>
    public IReadOnlyList<Deviation> Deviations { get; }

    /// <summary>True for the rule book's own method.</summary>
    public bool IsDefault => Deviations.Count == 0;

    /// <summary>Every deviation with its words, joined by a plus sign.</summary>
    public string Describe(Language language)
    {
        if (IsDefault) return language == Language.Indonesian ? "cara hitung baku" : "the rule book's method";
        return string.Join(" + ", Deviations.Select(deviation => deviation.Describe(language)));
    }

    /// <summary>Every deviation as key and value, joined by a plus sign; <c>default</c> for none.</summary>
    public override string ToString() => IsDefault ? "default" : string.Join(" + ", Deviations);
}
