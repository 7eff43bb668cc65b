using Spm.Core.Aggregation;
using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>A province in a recap as a document states it (<i>provinsi dalam rekapitulasi</i>).</summary>
[LegalTerm("provinsi dalam rekapitulasi")]
public sealed class StatedProvince
{
    internal StatedProvince()
    {
    }

    /// <summary>The province.</summary>
    public required StatedRegion Region { get; init; }

    /// <summary>The index of its own services; null when there is none.</summary>
    public StatedValue? Own { get; internal init; }

    /// <summary>Its kabupaten/kota; empty where it has none.</summary>
    public required StatedGroup Regencies { get; init; }

    /// <summary>Province and own index.</summary>
    public override string ToString() => $"{Region}: {Own?.ToString() ?? "no index"}";

    internal static StatedProvince Of(ProvinceRecap recap, int longest, Ranking<RankedIndex>? ranking = null, IReadOnlyList<RegionArrival>? arrivals = null) => new()
    {
        Region = StatedRegion.Of(recap.Province),
        Own = recap.Own is { } own ? StatedValue.Of(own.Value, own.Published, own.Rating, longest) : null,
        Regencies = StatedGroup.Of(recap.Regencies, longest, ranking, arrivals),
    };
}
