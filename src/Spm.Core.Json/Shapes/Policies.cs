using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;
using Spm.Core.ActionPlans;
using Spm.Core.Aggregation;
using Spm.Core.Calendars;
using Spm.Core.Eligibility;
using Spm.Core.Fulfilment;
using Spm.Core.Indices;
using Spm.Core.Law;

namespace Spm.Core.Json;

/// <summary>The named readings where the law is silent, by their names.</summary>
internal static class Policies
{
    public static Shape<BirthdayPolicy> BirthdayPolicy { get; } = Of("birthday-policy", Spm.Core.Eligibility.BirthdayPolicy.All);

    public static Shape<CapPolicy> CapPolicy { get; } = Of("cap-policy", Spm.Core.Indices.CapPolicy.All);

    public static Shape<CeilingUse> CeilingUse { get; } = Of("ceiling-use", Spm.Core.Fulfilment.CeilingUse.All);

    public static Shape<CitizenshipPolicy> CitizenshipPolicy { get; } = Of("citizenship-policy", Spm.Core.Eligibility.CitizenshipPolicy.All);

    public static Shape<ClosingDayPolicy> ClosingDayPolicy { get; } = Of("closing-day-policy", Spm.Core.Calendars.ClosingDayPolicy.All);

    public static Shape<ConflictingDatePolicy> ConflictingDatePolicy { get; } = Of("conflicting-date-policy", Spm.Core.Calendars.ConflictingDatePolicy.All);

    public static Shape<HolidayPolicy> HolidayPolicy { get; } = Of("holiday-policy", Spm.Core.Calendars.HolidayPolicy.All);

    public static Shape<NoQualityPolicy> NoQualityPolicy { get; } = Of("no-quality-policy", Spm.Core.Indices.NoQualityPolicy.All);

    public static Shape<NotReportedPolicy> NotReportedPolicy { get; } = Of("not-reported-policy", Spm.Core.Indices.NotReportedPolicy.All);

    public static Shape<NotYetDuePolicy> NotYetDuePolicy { get; } = Of("not-yet-due-policy", Spm.Core.Indices.NotYetDuePolicy.All);

    public static Shape<QualityReading> QualityReading { get; } = Of("quality-reading", Spm.Core.Indices.QualityReading.All);

    public static Shape<QualityZeroRequiredPolicy> QualityZeroRequiredPolicy { get; } = Of("quality-zero-required-policy", Spm.Core.Indices.QualityZeroRequiredPolicy.All);

    public static Shape<RankingTies> RankingTies { get; } = Of("ranking-ties", Spm.Core.Aggregation.RankingTies.All);

    public static Shape<RatingBasis> RatingBasis { get; } = Of("rating-basis", Spm.Core.Indices.RatingBasis.All);

    public static Shape<RegionToNation> RegionToNation { get; } = Of("region-to-nation", Spm.Core.Indices.RegionToNation.All);

    public static Shape<RemainderTie> RemainderTie { get; } = Of("remainder-tie", Spm.Core.ActionPlans.RemainderTie.All);

    public static Shape<ResidencePolicy> ResidencePolicy { get; } = Of("residence-policy", Spm.Core.Eligibility.ResidencePolicy.All);

    public static Shape<RoundingGuard> RoundingGuard { get; } = Of("rounding-guard", Spm.Core.Indices.RoundingGuard.All);

    public static Shape<ServedPolicy> ServedPolicy { get; } = Of("served-policy", Spm.Core.Eligibility.ServedPolicy.All);

    public static Shape<ServiceToUrusan> ServiceToUrusan { get; } = Of("service-to-urusan", Spm.Core.Indices.ServiceToUrusan.All);

    public static Shape<UnknownOpeningPolicy> UnknownOpeningPolicy { get; } = Of("unknown-opening-policy", Spm.Core.Calendars.UnknownOpeningPolicy.All);

    public static Shape<UnlistedIndicatorPolicy> UnlistedIndicatorPolicy { get; } = Of("unlisted-indicator-policy", Spm.Core.Indices.UnlistedIndicatorPolicy.All);

    public static Shape<UrusanToRegion> UrusanToRegion { get; } = Of("urusan-to-region", Spm.Core.Indices.UrusanToRegion.All);

    public static Shape<Weights> Weights { get; } = Of("weights", Spm.Core.Indices.Weights.All);

    public static Shape<WholeUnits> WholeUnits { get; } = Of("whole-units", Spm.Core.Fulfilment.WholeUnits.All);

    public static Shape<ZeroRequiredPolicy> ZeroRequiredPolicy { get; } = Of("zero-required-policy", Spm.Core.Indices.ZeroRequiredPolicy.All);

    /// <summary>None, or a share of the regions in whole per cent.</summary>
    public static Shape<CoveragePolicy> CoveragePolicy { get; } = Of("coverage-policy", [.. Enumerable.Range(0, 101).Select(Aggregation.CoveragePolicy.AtLeast)]);

    /// <summary>A named day of the year, or one given day.</summary>
    public static Shape<ReferenceDatePolicy> ReferenceDatePolicy { get; } = new TextShape<ReferenceDatePolicy>("reference-date-policy", "end-of-year",
        new("tanggal acuan umur", "a day for ages"), "^(end-of-year|start-of-year|mid-year|school-year|on-(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$",
        TryReferenceDate, policy => policy.Name);

    private static bool TryReferenceDate(string text, [MaybeNullWhen(false)] out ReferenceDatePolicy value)
    {
        value = Eligibility.ReferenceDatePolicy.All.FirstOrDefault(policy => policy.Name == text);
        if (value is null && text.StartsWith("on-", StringComparison.Ordinal) && LocalDatePattern.Iso.Parse(text[3..]).TryGetValue(default, out var day) && day.Year is >= 1900 and <= 2199)
            value = Eligibility.ReferenceDatePolicy.On(day);
        return value is not null;
    }

    private static WordsShape<T> Of<T>(string name, IReadOnlyList<T> all)
        where T : Policy => new(name, all, policy => policy.Name);
}
