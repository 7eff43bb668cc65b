using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>Several regions side by side (<i>kelompok daerah</i>): how many reported, the mean of their indices, and their services pooled.</summary>
/// <remarks>The mean weighs every region the same; a region without any report enters it as the policy <c>not-reported</c> says, and
/// <see cref="MeanOfReporting"/> stands beside. The mean is not the <see cref="Pooled"/> index, which weighs people. Immutable.</remarks>
[LegalTerm("kelompok daerah")]
public sealed class RegionGroup
{
    private readonly (string Indonesian, string English) _name;

    internal RegionGroup((string Indonesian, string English) name, RecapParts parts, int[] regions, PooledIndex? pooled)
    {
        _name = name;
        Rules = parts.Rules;
        Period = parts.View.Period;
        CoveragePolicy = parts.Coverage;
        Pooled = pooled;
        Regions = Array.AsReadOnly<RegionIndex>([.. regions.Select(at => parts.Indices[at])]);
        NotReporting = Array.AsReadOnly<Region>([.. regions.Where(at => !parts.Reports[at]).Select(at => parts.View.Layout.Regions[at])]);
        var reporting = regions.Where(at => parts.Reports[at]).Select(at => parts.Indices[at]).ToArray();
        Provisional = reporting.Count(region => region.Status.IsProvisional);
        Mean = IsCovered ? Average(Regions) : null;
        MeanOfReporting = IsCovered ? Average(reporting) : null;
        Urusan = UrusanMean.Of(Rules, Regions, IsCovered);
        Status = ResultStatus.OfRegions(Period.ClosesYear, NotReporting.Count, Provisional);
    }

    /// <summary>The rules that made it.</summary>
    public RuleBook Rules { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How many regions must have reported.</summary>
    public CoveragePolicy CoveragePolicy { get; }

    /// <summary>Every region of the group with its own index, by code; those that reported nothing too.</summary>
    public IReadOnlyList<RegionIndex> Regions { get; }

    /// <summary>The regions that reported nothing at all, by code.</summary>
    public IReadOnlyList<Region> NotReporting { get; }

    /// <summary>How many regions reported anything.</summary>
    public int Reporting => Regions.Count - NotReporting.Count;

    /// <summary>How many of those that reported have a provisional result.</summary>
    public int Provisional { get; }

    /// <summary>False when fewer regions reported than the coverage policy asks for; there is no mean then.</summary>
    public bool IsCovered => CoveragePolicy.IsMet(Reporting, Regions.Count);

    /// <summary>The exact mean of the regions' indices, a share of 1; null when no region has one, or too few reported.</summary>
    public ExactValue? Mean { get; }

    /// <summary>The mean over those that reported; null when no region has an index, or too few reported.</summary>
    public ExactValue? MeanOfReporting { get; }

    /// <summary>The rating of the mean; null when there is none.</summary>
    public SpmRating? Rating => Mean is null ? null : Rules.Rate(Mean);

    /// <summary>The mean as published; null when there is none.</summary>
    public PublishedIndex? Published => Mean is null ? null : Rules.Publish(Mean);

    /// <summary>The mean of each urusan over the regions, in the order of every form.</summary>
    public IReadOnlyList<UrusanMean> Urusan { get; }

    /// <summary>The services of all regions summed first; null when there is no region.</summary>
    public PooledIndex? Pooled { get; }

    /// <summary>Final or provisional, with how many regions that concerns.</summary>
    public ResultStatus Status { get; }

    /// <summary>Which regions these are.</summary>
    public string Name(Language language) => language == Language.Indonesian ? _name.Indonesian : _name.English;

    /// <summary>Where the mean comes from, down to the regions, whose own derivations go on from there.</summary>
    public Derivation Explain() => Rules.Explain(
        ($"Rata-rata indeks {_name.Indonesian}, {Period.ToString(Language.Indonesian)}", $"Mean index of {_name.English}, {Period.ToString(Language.English)}"),
        RecapExplanation.Of(this),
        MeanAgain,
        language => RecapExplanation.Remarks(Status, language));

    /// <summary>Name, regions reporting and mean.</summary>
    public override string ToString() => $"{_name.English}: {Reporting} of {Regions.Count} reporting, mean {Published?.ToString() ?? "none"}";

    internal ExactValue? MeanAgain(RuleBook rules) => IsCovered ? Average(Regions.Select(region => region.MeasureAgain(rules))) : null;

    internal static ExactValue? Average(IEnumerable<RegionIndex> regions) => Average(regions.Select(region => region.Value));

    internal static ExactValue? Average(IEnumerable<ExactValue?> values) => MeanValue.Of([.. values.Where(value => value is not null).Select(value => value!)]);
}
