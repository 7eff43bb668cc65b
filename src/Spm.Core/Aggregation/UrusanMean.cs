using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>The mean of one urusan's index over regions (<i>rata-rata urusan</i>).</summary>
[LegalTerm("rata-rata urusan")]
public sealed class UrusanMean
{
    private readonly RuleBook _rules;

    internal UrusanMean(RuleBook rules, Urusan urusan, int regions, ExactValue? value)
    {
        _rules = rules;
        Urusan = urusan;
        Regions = regions;
        Value = value;
    }

    /// <summary>The urusan.</summary>
    public Urusan Urusan { get; }

    /// <summary>How many regions have an index of it.</summary>
    public int Regions { get; }

    /// <summary>The exact mean, a share of 1; null when no region has an index of it, or the coverage policy gives none.</summary>
    public ExactValue? Value { get; }

    /// <summary>The rating of the mean; null when there is none.</summary>
    public SpmRating? Rating => Value is null ? null : _rules.Rate(Value);

    /// <summary>The mean as published; null when there is none.</summary>
    public PublishedIndex? Published => Value is null ? null : _rules.Publish(Value);

    /// <summary>Urusan and mean.</summary>
    public override string ToString() => $"{Urusan.Slug}: {Published?.ToString() ?? "no index"}";

    internal static IReadOnlyList<UrusanMean> Of(RuleBook rules, IReadOnlyList<RegionIndex> regions, bool isCovered) => Array.AsReadOnly<UrusanMean>(
    [
        .. from index in regions.SelectMany(region => region.Urusan)
           group index by index.Urusan into same
           orderby same.Key.Number
           let values = same.Where(index => index.Value is not null).Select(index => index.Value!).ToArray()
           select new UrusanMean(rules, same.Key, values.Length, isCovered ? MeanValue.Of(values) : null),
    ]);
}
