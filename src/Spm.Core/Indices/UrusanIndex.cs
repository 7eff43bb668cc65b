using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>The index of one urusan of a region (<i>indeks pencapaian urusan</i>).</summary>
/// <remarks>A share of 1. It has no value when none of its services has one.</remarks>
[LegalTerm("Indeks Pencapaian SPM per urusan", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed class UrusanIndex
{
    internal UrusanIndex(RuleBook rules, Urusan urusan, ServiceIndex[] services, ExactValue? value)
    {
        Rules = rules;
        Urusan = urusan;
        Services = Array.AsReadOnly(services);
        Value = value;
    }

    /// <summary>The urusan.</summary>
    public Urusan Urusan { get; }

    /// <summary>Its services within scope, by catalogue position.</summary>
    public IReadOnlyList<ServiceIndex> Services { get; }

    /// <summary>The exact index; null when none of its services has one.</summary>
    public ExactValue? Value { get; }

    /// <summary>The rating of the index; null when there is none.</summary>
    public SpmRating? Rating => Value is null ? null : Rules.Rate(Value);

    /// <summary>The index as published; null when there is none.</summary>
    public PublishedIndex? Published => Value is null ? null : Rules.Publish(Value);

    /// <summary>Points of 100 that the region's index loses in this urusan, exactly.</summary>
    public Ratio PointsLost => Ratio.Sum([.. Services.Select(service => service.PointsLost)]);

    /// <summary>Where the index comes from.</summary>
    public Derivation Explain() => RegionExplanation.Explain(this);

    internal RuleBook Rules { get; }
}
