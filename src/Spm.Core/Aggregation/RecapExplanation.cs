using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>The steps above a region. Each region is one step here; its own derivation goes on from there.</summary>
internal static class RecapExplanation
{
    public static DerivationStep Of(RegionGroup group) => Step(
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
        return Step(
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
        var published = index.Published;
        return new DerivationStep(
            DerivationSubject.Region, index.Region.Code.ToString(), name, name,
            index.Value is null ? DerivationOperation.LeftOut : DerivationOperation.Elsewhere, index.Value)
        {
            Published = published?.Percentage,
            PlainlyRounded = published?.Plain,
            Rating = index.Rating?.Name(),
            Gap = index.Value is null ? DerivationGap.NothingCounted : null,
        };
    }

    private static DerivationStep Step(
        DerivationSubject subject, string key, (string Indonesian, string English) name, ExactValue? value, RuleBook rules, Policy[] choices, DerivationStep[] operands)
    {
        var published = value is null ? null : rules.Publish(value);
        var operation = value is null
            ? DerivationOperation.LeftOut
            : operands.Count(operand => operand.Value is not null) == 1 ? DerivationOperation.Same : DerivationOperation.Mean;
        return new DerivationStep(subject, key, name.Indonesian, name.English, operation, value)
        {
            Published = published?.Percentage,
            PlainlyRounded = published?.Plain,
            Rating = value is null ? null : rules.Rate(value).Name(),
            Gap = value is null ? DerivationGap.NothingCounted : null,
            Choices = Array.AsReadOnly(choices),
            Operands = Array.AsReadOnly(operands),
        };
    }
}
