using Spm.Core.Aggregation;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>The recap of the nation (<i>rekapitulasi nasional</i>): the national index, both levels, and every province with its kabupaten/kota.</summary>
/// <remarks>As in a governor's recap, own services, means and pooled services stand apart. It prints ends of the order, not the order of
/// all regions: <see cref="RankingText"/> does that.</remarks>
[LegalTerm("rekapitulasi nasional penerapan SPM")]
public sealed class NationalRecap : SpmReport
{
    private NationalRecap(NationIndex nation, IReadOnlyList<RegionArrival> arrivals, NationIndex? previous)
        : base(nation.Period)
    {
        Nation = nation;
        Provinces = new RecapGroup(nation.ProvinceLevel, previous?.ProvinceLevel);
        Regencies = new RecapGroup(nation.RegencyLevel, previous?.RegencyLevel);
        States = new RecapArrivals(
            [.. nation.ProvinceLevel.Regions.Concat(nation.RegencyLevel.Regions).Select(index => index.Region!)],
            [.. nation.ProvinceLevel.NotReporting, .. nation.RegencyLevel.NotReporting], arrivals, Period);
    }

    /// <summary>The numbers, with what was noticed in them.</summary>
    public NationIndex Nation { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Findings => States.Findings;

    /// <summary>Puts a recap together.</summary>
    /// <param name="nation">The numbers.</param>
    /// <param name="arrivals">What the calendar tells of the reports of provinces and kabupaten/kota; one that does not fit is noticed.</param>
    /// <param name="previous">The numbers of an earlier period, for who improved most; null for none.</param>
    public static NationalRecap Of(NationIndex nation, IEnumerable<RegionArrival>? arrivals = null, NationIndex? previous = null) =>
        new(Require.NotNull(nation), Require.Copy(arrivals ?? []), previous);

    /// <inheritdoc/>
    public override string Title(Language language) => language == Language.Indonesian
        ? $"Rekapitulasi Nasional Penerapan SPM (Standar Pelayanan Minimal) · {Period.ToString(language)}"
        : $"National recap of the minimum service standards (SPM) · {Period.ToString(language)}";

    internal RecapGroup Provinces { get; }

    internal RecapGroup Regencies { get; }

    internal RecapArrivals States { get; }

    internal override ReportPage Page(Language language) => NationalPage.Of(this, language);
}
