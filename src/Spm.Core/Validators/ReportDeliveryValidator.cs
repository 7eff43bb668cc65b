using NodaTime;
using Spm.Core.Calendars;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The judgement of a report that is owed or was handed in (<i>validator penyampaian laporan</i>).</summary>
/// <param name="calendar">The calendar that it is held to.</param>
/// <param name="today">The day on which it is judged.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="ReportingCalendar.Judge"/> finds, in the same order.</remarks>
[LegalTerm("validator penyampaian laporan")]
public sealed class ReportDeliveryValidator(ReportingCalendar calendar, LocalDate today, Language language = Language.Indonesian)
    : FindingValidator<ReportDelivery>(language)
{
    private static readonly FindingDefinition[] OfTheDay =
    [
        CalendarFindings.DeliveredAfterToday, CalendarFindings.BeforeOpening, CalendarFindings.Late, CalendarFindings.Missing,
        CalendarFindings.OnTimeByExtension, CalendarFindings.ShortenedAfterwards,
    ];

    private readonly ReportingCalendar _calendar = Require.NotNull(calendar);

    private protected override IEnumerable<Finding> Check(ReportDelivery value) => _calendar.Judge(value, today).Findings;

    private protected override string PathOf(ReportDelivery value, Finding finding) =>
        OfTheDay.Contains(finding.Definition) ? nameof(ReportDelivery.Submitted) : nameof(ReportDelivery.Period);
}
