using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>The national index (<i>IP SPM nasional</i>), with the recap of every province under it.</summary>
/// <remarks>A share of 1, exact: the mean that the policy <c>region-to-nation</c> names. The default, the mean of the provinces' mean and
/// the kabupaten/kota's mean, is inferred from the published national values of 2023; no provision was read. The services of all regions
/// pooled stand beside it and are another number. Immutable.</remarks>
[LegalTerm("IP SPM nasional")]
public sealed class NationIndex
{
    private NationIndex(RecapParts parts, PooledTotals[]? provincePools, PooledTotals? nationPool)
    {
        var layout = parts.View.Layout;
        Rules = parts.Rules;
        Period = parts.View.Period;
        int[] all = [.. Enumerable.Range(0, layout.Regions.Count)];
        var (provinces, regencies) = (all.Where(at => layout.Regions[at].Code.IsProvince).ToArray(), all.Where(at => !layout.Regions[at].Code.IsProvince).ToArray());
        ProvinceLevel = Level(("provinsi", "the provinces"), provinces);
        RegencyLevel = Level(("kabupaten/kota", "the regencies and cities"), regencies);
        Provinces = Array.AsReadOnly<ProvinceRecap>(
        [
            .. RecapParts.Provinces(layout).Select((own, at) =>
                ProvinceRecap.Of(parts, own.Province, own.Own, own.Regencies, provincePools?[at] ?? parts.Pool(own.Regencies))),
        ]);
        nationPool ??= parts.Pool(all);
        Pooled = parts.PooledOf(("seluruh daerah", "all regions"), nationPool, all);
        HiddenShortages = HiddenShortage.Of(parts.View, all, nationPool);
        Value = Join(ProvinceLevel.Mean, RegencyLevel.Mean, group => group.Regions.Select(region => region.Value), Rules.Method);
        ValueOfReporting = Join(
            ProvinceLevel.MeanOfReporting, RegencyLevel.MeanOfReporting,
            group => group.Regions.Where(region => !group.NotReporting.Contains(region.Region)).Select(region => region.Value), Rules.Method);
        Urusan = Array.AsReadOnly(UrusanMeans());
        Status = ResultStatus.OfRegions(
            Period.ClosesYear, ProvinceLevel.NotReporting.Count + RegencyLevel.NotReporting.Count, ProvinceLevel.Provisional + RegencyLevel.Provisional);
        Findings = RecapFindings.Of(this);

        RegionGroup Level((string, string) name, int[] regions) =>
            new(name, parts, regions, regions.Length == 0 ? null : parts.PooledOf(name, parts.Pool(regions), regions));
    }

    /// <summary>The rules that made it.</summary>
    public RuleBook Rules { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The recap of every province, by code.</summary>
    public IReadOnlyList<ProvinceRecap> Provinces { get; }

    /// <summary>The provinces with their own services.</summary>
    public RegionGroup ProvinceLevel { get; }

    /// <summary>The kabupaten and kota.</summary>
    public RegionGroup RegencyLevel { get; }

    /// <summary>Everything summed over all regions first, service by service.</summary>
    public PooledIndex Pooled { get; }

    /// <summary>Where the pooled sums hide a shortage, by service and item.</summary>
    public IReadOnlyList<HiddenShortage> HiddenShortages { get; }

    /// <summary>The national mean of each urusan, by the same policy, in the order of every form.</summary>
    public IReadOnlyList<UrusanMean> Urusan { get; }

    /// <summary>The exact national index; null when no region has an index, or too few reported.</summary>
    public ExactValue? Value { get; }

    /// <summary>The same over the regions that reported; null when there is none.</summary>
    public ExactValue? ValueOfReporting { get; }

    /// <summary>The rating of the index; null when there is none.</summary>
    public SpmRating? Rating => Value is null ? null : Rules.Rate(Value);

    /// <summary>The index as published; null when there is none.</summary>
    public PublishedIndex? Published => Value is null ? null : Rules.Publish(Value);

    /// <summary>How many regions there are.</summary>
    public int RegionCount => ProvinceLevel.Regions.Count + RegencyLevel.Regions.Count;

    /// <summary>How many regions reported anything.</summary>
    public int Reporting => ProvinceLevel.Reporting + RegencyLevel.Reporting;

    /// <summary>Final or provisional, with how many regions that concerns.</summary>
    public ResultStatus Status { get; }

    /// <summary>Regions that did not report, levels below the coverage policy, and over-service that hides a shortage of people.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The nation in one period of a tally.</summary>
    /// <param name="tally">The totals.</param>
    /// <param name="period">The period.</param>
    /// <param name="rules">Rules over the very catalogue of the layout.</param>
    /// <param name="coverage">How many regions must have reported; null for <see cref="CoveragePolicy.None"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException">The rules have another catalogue, or the period is that of another year.</exception>
    /// <exception cref="OverflowException">A total is larger than <see cref="Stages.Figure.MostCount"/>.</exception>
    /// <exception cref="InvalidOperationException">A total is negative.</exception>
    /// <exception cref="MethodRefusedException">The method does not fit the figures.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static NationIndex Of(Tally tally, ReportingPeriod period, RuleBook rules, CoveragePolicy? coverage = null, CancellationToken cancellationToken = default) =>
        new(RecapParts.Of(new TallyView(tally, period), rules, coverage, cancellationToken), null, null);

    /// <summary>The nation in a stretch of periods.</summary>
    /// <param name="tally">The totals; the periods begin in January and leave none out, or it is a single one.</param>
    /// <param name="rules">Rules over the very catalogue of the layout.</param>
    /// <param name="coverage">How many regions must have reported; null for <see cref="CoveragePolicy.None"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <inheritdoc cref="Of(Tally, ReportingPeriod, RuleBook, CoveragePolicy?, CancellationToken)"/>
    public static NationIndex Of(CombinedTally tally, RuleBook rules, CoveragePolicy? coverage = null, CancellationToken cancellationToken = default) =>
        new(RecapParts.Of(new TallyView(tally), rules, coverage, cancellationToken), null, null);

    /// <summary>Where the index comes from, down to the regions, whose own derivations go on from there.</summary>
    public Derivation Explain() => Rules.Explain(
        ($"Indeks Pencapaian SPM nasional, {Period.ToString(Language.Indonesian)}", $"National SPM achievement index, {Period.ToString(Language.English)}"),
        RecapExplanation.Of(this),
        rules => Join(ProvinceLevel.MeanAgain(rules), RegencyLevel.MeanAgain(rules), group => group.Regions.Select(region => region.MeasureAgain(rules)), rules.Method),
        language => RecapExplanation.Remarks(Status, language));

    /// <summary>Period, regions reporting, index and rating.</summary>
    public override string ToString() => $"{Period}: {Reporting} of {RegionCount} regions, {Published?.ToString() ?? "no index"} {Rating?.Name()}{(Status.IsProvisional ? " (provisional)" : "")}";

    /// <param name="parts">Every region measured.</param>
    /// <param name="provincePools">The pool of each province's kabupaten/kota, in the order of <see cref="RecapParts.Provinces"/>.</param>
    /// <param name="nationPool">The pool of all regions.</param>
    internal static NationIndex Of(RecapParts parts, PooledTotals[] provincePools, PooledTotals nationPool) => new(parts, provincePools, nationPool);

    // A level below the coverage policy has no mean, and then there is no national index either: half a nation is not the nation.
    private ExactValue? Join(ExactValue? provinces, ExactValue? regencies, Func<RegionGroup, IEnumerable<ExactValue?>> values, AchievementMethod method)
    {
        if (!ProvinceLevel.IsCovered || !RegencyLevel.IsCovered) return null;
        return method.RegionToNation == RegionToNation.MeanOfLevelMeans
            ? RegionGroup.Average([provinces, regencies])
            : RegionGroup.Average(values(ProvinceLevel).Concat(values(RegencyLevel)));
    }

    private UrusanMean[] UrusanMeans() =>
    [
        .. from urusan in ProvinceLevel.Urusan.Concat(RegencyLevel.Urusan).Select(mean => mean.Urusan).Distinct().OrderBy(urusan => urusan.Number)
           let own = Level(ProvinceLevel, urusan)
           let local = Level(RegencyLevel, urusan)
           select new UrusanMean(
               Rules, urusan, (own?.Regions ?? 0) + (local?.Regions ?? 0),
               Join(own?.Value, local?.Value, level => level.Regions.Select(region => region.Urusan.FirstOrDefault(index => index.Urusan == urusan)?.Value), Rules.Method)),
    ];

    private static UrusanMean? Level(RegionGroup group, Catalog.Urusan urusan) => group.Urusan.FirstOrDefault(mean => mean.Urusan == urusan);
}
