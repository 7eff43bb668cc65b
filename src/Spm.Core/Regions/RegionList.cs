using System.Collections;
using System.Collections.Frozen;
using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Regions;

/// <summary>The regions of Indonesia (<i>daftar daerah</i>), each found by the code that it carried in a budget year.</summary>
[LegalTerm("daftar daerah", "Kepmendagri 300.2.2-2138/2430 Tahun 2025")]
public sealed class RegionList : IReadOnlyCollection<Region>
{
    private static readonly FrozenDictionary<LocalDate, Lazy<RegionList>> Shipped = Edition.All.ToFrozenDictionary(
        edition => edition, edition => new Lazy<RegionList>(() => Read(EmbeddedTable.Read("regions.tsv"), edition)));

    private readonly IReadOnlyList<Region> _regions;
    private readonly ILookup<RegionCode, Region> _byCode;

    private RegionList(IEnumerable<Region> regions)
    {
        _regions = Require.Copy(regions);
        _byCode = _regions.SelectMany(region => Codes(region).Select(code => (code, region))).ToLookup(pair => pair.code, pair => pair.region);
    }

    /// <summary>The 552 regions of the Ministry's list: 38 provinces, 416 kabupaten, 98 kota; 546 of them autonomous.</summary>
    public static RegionList Official => Of(Edition.KnownAsOf);

    /// <summary>Where the shipped list comes from.</summary>
    public static LegalBasis Source { get; } = new(
        "Kepmendagri 300.2.2-2138/2430 Tahun 2025, menurut cahyadsn/wilayah (MIT), keadaan 8 Agustus 2026", "SEEN daftar; INFERRED otonomi wilayah administratif DKI Jakarta");

    /// <summary>How many regions the list holds.</summary>
    public int Count => _regions.Count;

    /// <summary>The region that carried a code in a budget year; null when none did.</summary>
    public Region? Find(RegionCode code, BudgetYear year) =>
        _byCode[Require.NotNull(code)].FirstOrDefault(region => region.CodeIn(year) == code);

    /// <summary>The region that carries a code in another budget year than the one asked about; null when none does.</summary>
    /// <remarks>Its <see cref="Region.CodeIn"/> says what to write for the year, or that it did not exist yet.</remarks>
    public Region? FindInOtherYears(RegionCode code, BudgetYear year) =>
        _byCode[Require.NotNull(code)].FirstOrDefault(region => region.CodeIn(year) != code);

    /// <summary>This list and one region more, such as one made after the list was drawn up.</summary>
    /// <exception cref="ArgumentException">The code, now or before, is already that of another region.</exception>
    public RegionList With(Region region)
    {
        Require.NotNull(region);
        foreach (var code in Codes(region))
            if (_byCode[code].FirstOrDefault() is { } other)
                throw new ArgumentException($"The code {code} already belongs to {other}.", nameof(region));
        return new RegionList(_regions.Append(region));
    }

    /// <inheritdoc/>
    public IEnumerator<Region> GetEnumerator() => _regions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<RegionCode> Codes(Region region) =>
        region.FormerCode is { } former ? [region.Code, former.Code] : [region.Code];

    /// <summary>The shipped list of an edition.</summary>
    internal static RegionList Of(LocalDate edition) => Shipped[edition].Value;

    internal static RegionList Read(EmbeddedTable table, LocalDate edition) => new(table.KnownOn(edition, "code").Select(row => new Region(
        RegionCode.Parse(row["code"]),
        row["name"],
        row["level"] switch
        {
            "province" => RegionLevel.Province,
            "regency" => RegionLevel.Regency,
            "city" => RegionLevel.City,
            var other => throw new InvalidOperationException($"regions.tsv: \"{other}\" is not a level."),
        },
        row.YesNo("autonomous"),
        row.Optional("valid_from") is { } from ? BudgetYear.Parse(from) : null,
        row.Optional("former_code") is { } former
            ? new FormerRegionCode(RegionCode.Parse(former), BudgetYear.Parse(row["former_until"]), new LegalBasis("daftar kode wilayah sebelum pemekaran Papua", row["former_confidence"]))
            : null)));
}
