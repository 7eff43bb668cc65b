using Spm.Core.Aggregation;
using Spm.Core.Indices;

namespace Spm.Core.Reports;

/// <summary>The order of a group's regions: those that reported are ranked, the silent ones stand apart, whatever a policy counts for them.</summary>
internal sealed class RecapGroup
{
    public RecapGroup(RegionGroup group, RegionGroup? previous)
    {
        Group = group;
        if (group.Regions.Count == 0) return;
        var regions = new RankingGroup(group.Name(Language.Indonesian), group.Name(Language.English), group.Regions.Select(index => index.Region!));
        var reporting = Reporting(group).ToArray();
        Ranking = RankedIndex.Rank(reporting, regions, mixing: true);
        if (previous is null) return;
        var before = Reporting(previous).ToDictionary(index => index.Region!.Code);
        Improvement = RankedImprovement.Rank(
            reporting.Where(index => index.Value is not null && before.GetValueOrDefault(index.Region!.Code)?.Value is not null)
                .Select(index => ChangeStory.Between(before[index.Region!.Code], index)),
            regions, mixing: true);
    }

    public RegionGroup Group { get; }

    /// <summary>Null without any region.</summary>
    public Ranking<RankedIndex>? Ranking { get; }

    /// <summary>Null without an earlier period.</summary>
    public Ranking<RankedImprovement>? Improvement { get; }

    /// <summary>The regions that reported anything.</summary>
    public static IEnumerable<RegionIndex> Reporting(RegionGroup group) => group.Regions.Where(index => !group.NotReporting.Contains(index.Region!));
}
