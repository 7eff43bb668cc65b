using System.Collections.ObjectModel;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>The regions that are ranked among one another (<i>kelompok peringkat</i>).</summary>
/// <remarks>Provinces, kabupaten and kota ship; every other set, such as the kabupaten/kota of one province, is the caller's to give.</remarks>
[LegalTerm("kelompok peringkat")]
public sealed class RankingGroup
{
    private readonly string _name;
    private readonly string _englishName;
    private readonly RegionLevel? _level;
    private readonly ReadOnlyCollection<Region> _regions;

    /// <summary>Makes a group of the caller's own.</summary>
    /// <param name="name">What the regions are, in Indonesian, such as <c>kabupaten/kota di Jawa Tengah</c>.</param>
    /// <param name="englishName">The same in English.</param>
    /// <param name="regions">The regions, at least one; one named twice counts once.</param>
    /// <exception cref="ArgumentException">A blank name or no region.</exception>
    public RankingGroup(string name, string englishName, IEnumerable<Region> regions)
    {
        _name = Require.Text(name);
        _englishName = Require.Text(englishName);
        _regions = Array.AsReadOnly(Require.Copy(regions).DistinctBy(region => region.Code).ToArray());
        if (_regions.Count == 0) throw new ArgumentException($"The group \"{name}\" has no region; at least one is needed.", nameof(regions));
    }

    private RankingGroup(string name, string englishName, RegionLevel level)
    {
        _name = name;
        _englishName = englishName;
        _level = level;
        _regions = ReadOnlyCollection<Region>.Empty;
    }

    /// <summary>All provinces.</summary>
    public static RankingGroup Provinces { get; } = new("provinsi", "provinces", RegionLevel.Province);

    /// <summary>All autonomous kabupaten.</summary>
    public static RankingGroup Regencies { get; } = new("kabupaten", "regencies (kabupaten)", RegionLevel.Regency);

    /// <summary>All autonomous kota.</summary>
    public static RankingGroup Cities { get; } = new("kota", "cities (kota)", RegionLevel.City);

    /// <summary>The groups that ship.</summary>
    public static IReadOnlyList<RankingGroup> All { get; } = Array.AsReadOnly<RankingGroup>([Provinces, Regencies, Cities]);

    /// <summary>What the regions are, in words.</summary>
    public string Name(Language language) => language == Language.Indonesian ? _name : _englishName;

    /// <summary>The regions of the group in a budget year.</summary>
    /// <param name="list">Where the groups that ship take their regions from; a caller's own group is what it was given.</param>
    /// <param name="year">The budget year in which the regions exist.</param>
    public IReadOnlyList<Region> Regions(RegionList list, BudgetYear year)
    {
        Require.NotNull(list);
        return _level is null ? _regions : [.. list.Where(region => region.Level == _level && region.IsAutonomous && region.CodeIn(year) is not null)];
    }

    /// <summary>The English name.</summary>
    public override string ToString() => _englishName;
}
