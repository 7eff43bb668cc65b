using System.Collections.Frozen;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Eligibility;

/// <summary>The regions of a year by ordinal, and who owes the services of each level to those who live there.</summary>
internal sealed class ResidenceMap : IEquatable<ResidenceMap>
{
    /// <summary>Nothing was stated.</summary>
    public const ushort NotStated = ushort.MaxValue;

    /// <summary>A code was stated that is no residence.</summary>
    public const ushort Unknown = ushort.MaxValue - 1;

    private readonly FrozenDictionary<RegionCode, ushort> _ordinals;
    private readonly RegionList _list;
    private readonly BudgetYear _year;
    private readonly int[] _local;
    private readonly int[] _province;

    public ResidenceMap(ServiceCatalog catalog)
    {
        (_list, _year) = (catalog.Regions, catalog.Year);
        var regions = _list.Where(region => region.CodeIn(_year) is not null).OrderBy(region => region.CodeIn(_year)).ToArray();
        Codes = Array.ConvertAll(regions, region => region.CodeIn(_year)!);
        _ordinals = Codes.Select((code, at) => (code, at)).ToFrozenDictionary(pair => pair.code, pair => (ushort)pair.at);
        var owesLocal = Array.ConvertAll(regions, region => catalog.OwedBy(region).Owed.Any(service => service.Level == ServiceLevel.RegencyOrCity));
        _province = Array.ConvertAll(Codes, code => (int)(_ordinals.TryGetValue(code.Province, out var province) ? province : _ordinals[code]));

        // Parts of DKI Jakarta are administrative: the province owes the services of both levels to those who live there.
        _local = [.. Codes.Select((_, at) => owesLocal[at] ? at : _province[at])];
        IsResidence = [.. Codes.Select((code, at) => !code.IsProvince || owesLocal[at])];
    }

    /// <summary>The code of each region in the year, in order.</summary>
    public RegionCode[] Codes { get; }

    private bool[] IsResidence { get; }

    /// <summary>The ordinal of a residence, <see cref="NotStated"/> or <see cref="Unknown"/>; a province is one only where it owes the services of both levels.</summary>
    public ushort ResidenceOf(RegionCode? code)
    {
        if (code is null) return NotStated;
        return _ordinals.TryGetValue(code, out var ordinal) && IsResidence[ordinal] ? ordinal : Unknown;
    }

    /// <summary>The ordinal of any region; null when it is not there in the year.</summary>
    public int? OrdinalOf(RegionCode code) => _ordinals.TryGetValue(code, out var ordinal) ? ordinal : null;

    /// <summary>Who owes a level's services to those who live in a residence.</summary>
    public int Owner(int residence, ServiceLevel level) => level == ServiceLevel.Province ? _province[residence] : _local[residence];

    /// <summary>Whether a region owes a level's services to anybody.</summary>
    public bool IsOwner(int region, ServiceLevel level) => level == ServiceLevel.Province ? _province[region] == region : _local[region] == region && IsResidence[region];

    public bool Equals(ResidenceMap? other) => other is not null
        && (ReferenceEquals(this, other) || (_year == other._year && ReferenceEquals(_list, other._list) && _local.AsSpan().SequenceEqual(other._local)));

    public override bool Equals(object? obj) => Equals(obj as ResidenceMap);

    public override int GetHashCode() => _year.GetHashCode();
}
