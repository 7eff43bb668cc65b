using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>Ways of calculating that come to the same number on these figures (<i>kelompok cara hitung yang sama hasilnya</i>).</summary>
/// <remarks>The same exact value, not only the same print. Nothing in the figures tells the members apart.</remarks>
[LegalTerm("kelompok cara hitung yang sama hasilnya")]
public sealed class ReconciledGroup
{
    internal ReconciledGroup(ReconciledVariant[] variants, Percentage printed, Percentage difference)
    {
        Variants = Array.AsReadOnly(variants);
        Printed = printed;
        Difference = difference;
    }

    /// <summary>The members, those with the fewest deviations first; at least one.</summary>
    public IReadOnlyList<ReconciledVariant> Variants { get; }

    /// <summary>What they all print, at the digits of the published text.</summary>
    public Percentage Printed { get; }

    /// <summary>Printed minus published, in points; 0 where they explain the published number.</summary>
    public Percentage Difference { get; }

    /// <summary>The fewest deviations of any member, 0 to 2.</summary>
    public int FewestDeviations => Variants[0].Deviations.Count;

    /// <summary>The first member and how many are its equals.</summary>
    public override string ToString() => Variants.Count == 1 ? $"{Printed}: {Variants[0]}" : $"{Printed}: {Variants[0]} (= {Variants.Count - 1})";
}
