using Spm.Core.Periods;
using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>A recap of a province or of the nation as it was written (<i>naskah rekapitulasi</i>).</summary>
/// <remarks>Nothing in it was computed here.</remarks>
[LegalTerm("naskah rekapitulasi")]
public sealed class RecapDocument
{
    internal RecapDocument()
    {
    }

    /// <summary>The title.</summary>
    public required StatedWords Title { get; init; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; internal init; }

    /// <summary>The nation; null in the recap of a governor.</summary>
    public StatedNation? Nation { get; internal init; }

    /// <summary>The province, or every one by code; own services, means and pooled services stand apart.</summary>
    public IReadOnlyList<StatedProvince> Provinces { get; internal init; } = [];

    /// <summary>Where over-service in one place hides a shortage in another, a sentence each.</summary>
    public IReadOnlyList<StatedWords> HiddenShortages { get; internal init; } = [];

    /// <summary>What was noticed.</summary>
    public IReadOnlyList<StatedFinding> Findings { get; internal init; } = [];

    /// <summary>The rules that made the numbers.</summary>
    public required StatedRules Rules { get; init; }

    /// <summary>The title.</summary>
    public override string ToString() => Title.English;

    internal static RecapDocument Of(GovernorRecap recap, int longest) => new()
    {
        Title = StatedWords.Of(recap.Title),
        Period = recap.Period,
        Provinces = [StatedProvince.Of(recap.Recap, longest, recap.Ranking, recap.Arrivals)],
        HiddenShortages = [.. recap.Recap.HiddenShortages.Select(shortage => StatedWords.Of(shortage.ToString))],
        Findings = [.. recap.Findings.Select(StatedFinding.Of)],
        Rules = StatedRules.Of(recap.Recap.Regencies.Explain().Rules),
    };

    internal static RecapDocument Of(NationalRecap recap, int longest) => new()
    {
        Title = StatedWords.Of(recap.Title),
        Period = recap.Period,
        Nation = StatedNation.Of(recap.Nation, longest),
        Provinces = [.. recap.Nation.Provinces.Select(province => StatedProvince.Of(province, longest))],
        HiddenShortages = [.. recap.Nation.HiddenShortages.Select(shortage => StatedWords.Of(shortage.ToString))],
        Findings = [.. recap.Nation.Findings.Concat(recap.Findings).Select(StatedFinding.Of)],
        Rules = StatedRules.Of(recap.Nation.Explain().Rules),
    };
}
