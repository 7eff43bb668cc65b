using Spm.Core.Aggregation;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>The recap that a governor sends to the Minister beside the province's own report (<i>rekapitulasi gubernur</i>).</summary>
/// <remarks>Three things stand apart and are never joined: the province's own services, the mean of its kabupaten/kota's indices, and their services
/// pooled. Which reports came in time is told by the calendar
/// (<see cref="RegionArrival.Of"/>) or by the caller; ranks are computed here and are not official.</remarks>
[LegalTerm("rekapitulasi laporan kabupaten/kota oleh gubernur", "Permendagri 59/2021 Pasal 23")]
public sealed class GovernorRecap : SpmReport
{
    private GovernorRecap(ProvinceRecap recap, IReadOnlyList<RegionArrival> arrivals, ProvinceRecap? previous)
        : base(recap.Period)
    {
        Recap = recap;
        Previous = previous;
        Group = new RecapGroup(recap.Regencies, previous?.Regencies);
        States = new RecapArrivals([.. recap.Regencies.Regions.Select(index => index.Region!)], recap.Regencies.NotReporting, arrivals, Period);
    }

    /// <summary>The numbers.</summary>
    public ProvinceRecap Recap { get; }

    /// <summary>The numbers of an earlier period, for who improved most; null when none were given.</summary>
    public ProvinceRecap? Previous { get; }

    /// <summary>The kabupaten/kota that reported, by exact index, best first; null when there is none. Those that did not report stand in it without a rank.</summary>
    public Ranking<RankedIndex>? Ranking => Group.Ranking;

    /// <summary>The same by how far the index rose since the earlier period; null without one.</summary>
    public Ranking<RankedImprovement>? Improvement => Group.Improvement;

    /// <summary>What is said of the report of each kabupaten/kota, by code; not known where nothing was said.</summary>
    public IReadOnlyList<RegionArrival> Arrivals => [.. Recap.Regencies.Regions.Select(index => States.Of(index.Region!))];

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Findings => States.Findings;

    /// <summary>Puts a recap together.</summary>
    /// <param name="recap">The numbers of the province and its kabupaten/kota.</param>
    /// <param name="arrivals">What the calendar tells of their reports; one that does not fit is noticed.</param>
    /// <param name="previous">The numbers of an earlier period; null for none.</param>
    /// <exception cref="ArgumentException">The earlier numbers are those of another province.</exception>
    public static GovernorRecap Of(ProvinceRecap recap, IEnumerable<RegionArrival>? arrivals = null, ProvinceRecap? previous = null)
    {
        Require.NotNull(recap);
        if (previous is not null && previous.Province.Code != recap.Province.Code)
            throw new ArgumentException($"The recap is that of {recap.Province}, the earlier one that of {previous.Province}.", nameof(previous));
        return new GovernorRecap(recap, Require.Copy(arrivals ?? []), previous);
    }

    /// <inheritdoc/>
    public override string Title(Language language) => language == Language.Indonesian
        ? $"Rekapitulasi Penerapan SPM (Standar Pelayanan Minimal) · {Recap.Province} · {Period.ToString(language)}"
        : $"Recap of the minimum service standards (SPM) · {Recap.Province} · {Period.ToString(language)}";

    internal RecapGroup Group { get; }

    internal RecapArrivals States { get; }

    internal override ReportPage Page(Language language) => GovernorPage.Of(this, language);
}
