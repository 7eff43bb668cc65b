using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>A province's recap (<i>rekapitulasi provinsi</i>): its own services, and its kabupaten/kota averaged and pooled, kept apart.</summary>
/// <remarks>The three are never joined: they answer for different services, weigh regions differently, and no provision read joins them.
/// What a governor sends to the Minister is a report of the province's own and a recap beside it. Immutable.</remarks>
[LegalTerm("rekapitulasi provinsi", "Permendagri 59/2021 Pasal 23")]
public sealed class ProvinceRecap
{
    private ProvinceRecap(Region province, RegionIndex? own, RegionGroup regencies, EmptyRecapReason? empty, IReadOnlyList<HiddenShortage> hidden)
    {
        Province = province;
        Own = own;
        Regencies = regencies;
        EmptyBecause = empty;
        HiddenShortages = hidden;
    }

    /// <summary>The province.</summary>
    public Region Province { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period => Regencies.Period;

    /// <summary>The index of the province's own services; null when the layout of the tally does not hold the province.</summary>
    public RegionIndex? Own { get; }

    /// <summary>Its kabupaten/kota: each one's index, their mean, and their services pooled.</summary>
    public RegionGroup Regencies { get; }

    /// <summary>Why there is no kabupaten/kota; null when there is one.</summary>
    public EmptyRecapReason? EmptyBecause { get; }

    /// <summary>Where the pooled sums of its kabupaten/kota hide a shortage, by service and item.</summary>
    public IReadOnlyList<HiddenShortage> HiddenShortages { get; }

    /// <summary>Why there is no kabupaten/kota, for readers; null when there is one.</summary>
    public string? EmptyReason(Language language) => (EmptyBecause, language) switch
    {
        (null, _) => null,
        (EmptyRecapReason.NoAutonomousRegions, Language.Indonesian) =>
            $"{Province.PrintedName} tidak memiliki kabupaten/kota otonom; layanan tingkat kabupaten/kota dijalankan provinsi dan termasuk dalam indeks provinsi sendiri.",
        (EmptyRecapReason.NoAutonomousRegions, _) =>
            $"{Province.PrintedName} has no autonomous kabupaten/kota; the province runs their services, which are part of its own index.",
        (_, Language.Indonesian) => $"Rekapitulasi ini tidak memuat kabupaten/kota di {Province.PrintedName}.",
        _ => $"This tally holds no kabupaten/kota of {Province.PrintedName}.",
    };

    /// <summary>Province, own index and mean of its kabupaten/kota.</summary>
    public override string ToString() => $"{Province}: own {Own?.Published?.ToString() ?? "none"}; {Regencies}";

    internal static ProvinceRecap Of(RecapParts parts, Region province, int own, int[] regencies, PooledTotals pool)
    {
        (string, string) name = ($"kabupaten/kota di {province.PrintedName}", $"the regencies and cities of {province.PrintedName}");
        var pooled = regencies.Length == 0 ? null : parts.PooledOf(name, pool, regencies);
        return new ProvinceRecap(
            province,
            own < 0 ? null : parts.Indices[own],
            new RegionGroup(name, parts, regencies, pooled),
            regencies.Length > 0 ? null : Empty(parts, province),
            HiddenShortage.Of(parts.View, regencies, pool));
    }

    private static EmptyRecapReason Empty(RecapParts parts, Region province)
    {
        var catalog = parts.View.Layout.Catalog;
        return catalog.Regions.Any(region => region.IsAutonomous && region.CodeIn(catalog.Year) is { IsProvince: false } code && code.Province == province.CodeIn(catalog.Year))
            ? EmptyRecapReason.NotInLayout
            : EmptyRecapReason.NoAutonomousRegions;
    }
}
