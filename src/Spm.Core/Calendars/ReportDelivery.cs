using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Calendars;

/// <summary>A report that is owed, and the day on which it was handed in (<i>penyampaian laporan</i>).</summary>
/// <remarks>Anything may be wrong with it; <see cref="ReportingCalendar.Judge"/> says what.</remarks>
[LegalTerm("penyampaian laporan", "Permendagri 59/2021 Pasal 22-24")]
public sealed record ReportDelivery
{
    /// <summary>Makes a delivery.</summary>
    /// <param name="region">Who reports.</param>
    /// <param name="duty">What has to be handed in.</param>
    /// <param name="period">The period reported on.</param>
    /// <param name="submitted">The day on which it was handed in for the first time; null while it was not.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a named one.</exception>
    public ReportDelivery(RegionCode region, ReportingDuty duty, ReportingPeriod period, LocalDate? submitted)
    {
        Region = Require.NotNull(region);
        Duty = Require.Defined(duty);
        Period = period;
        Submitted = submitted?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Makes a delivery at an instant, whose day depends on the time zone.</summary>
    /// <param name="region">Who reports.</param>
    /// <param name="duty">What has to be handed in.</param>
    /// <param name="period">The period reported on.</param>
    /// <param name="submitted">The moment at which it was handed in for the first time.</param>
    /// <param name="zone">The zone whose day counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a named one, or the instant has no day in the zone.</exception>
    public ReportDelivery(RegionCode region, ReportingDuty duty, ReportingPeriod period, Instant submitted, IndonesianTimeZone zone)
        : this(region, duty, period, Require.NotNull(zone).DateOf(submitted))
    {
    }

    /// <summary>Who reports.</summary>
    public RegionCode Region { get; }

    /// <summary>What has to be handed in.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The period reported on.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The day on which it was handed in; null while it was not.</summary>
    public LocalDate? Submitted { get; }

    /// <summary>The agency that reports to its coordinator; null for the report of the region as a whole.</summary>
    public string? Agency { get; init => field = value is null ? null : Require.Text(value); }
}
