using Spm.Core.Derivations;
using Spm.Core.Indices;

namespace Spm.Core.Aggregation;

/// <summary>The steps above a region. Each region is one step here; its own derivation goes on from there.</summary>
internal static class RecapExplanation
{
    public static DerivationStep Of(RegionGroup group) => RegionExplanation.Step(
        DerivationSubject.RegionGroup, group.Name(Language.English), (group.Name(Language.Indonesian), group.Name(Language.English)), group.Mean, group.Rules,
        group.IsCovered ? [] : [group.CoveragePolicy], [.. group.Regions.Select(Of)]);

    public static DerivationStep Of(NationIndex nation)
    {
        var method = nation.Rules.Method;
        var groups = new[] { nation.ProvinceLevel, nation.RegencyLevel };
        var isCovered = groups.All(group => group.IsCovered);
        DerivationStep[] operands = method.RegionToNation == RegionToNation.MeanOfLevelMeans
            ? [.. groups.Select(Of)]
            : [.. groups.SelectMany(group => group.Regions).Select(Of)];
        return RegionExplanation.Step(
            DerivationSubject.Nation, "", ("IP SPM nasional", "national SPM index"), nation.Value, nation.Rules,
            isCovered ? [method.RegionToNation] : [method.RegionToNation, nation.ProvinceLevel.CoveragePolicy], operands);
    }

    public static IEnumerable<string> Remarks(ResultStatus status, Language language)
    {
        if (status.IsProvisional) yield return language == Language.Indonesian ? $"Hasil {status.ToString(language)}." : $"The result is {status.ToString(language)}.";
    }

    private static DerivationStep Of(RegionIndex index)
    {
        var name = index.Region!.PrintedName;
        return new DerivationStep(
            DerivationSubject.Region, index.Region.Code.ToString(), name, name,
            index.Value is null ? DerivationOperation.LeftOut : DerivationOperation.Elsewhere, index.Value, index.Rules.Printed(index.Value))
        {
            Rating = index.Rating?.Name(),
            Gap = index.Value is null ? DerivationGap.NothingCounted : null,
        };
    }
}
