using Spm.Core.Calendars;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of a published date before it is laid over a calendar (<i>validator tanggal jadwal</i>).</summary>
/// <param name="calendar">The calendar; it stays as it is.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports <see cref="ReportingWindow.Findings"/> of the window that the date would give those for whom it holds.</remarks>
[LegalTerm("validator tanggal jadwal")]
public sealed class CalendarEntryValidator(ReportingCalendar calendar, Language language = Language.Indonesian) : FindingValidator<CalendarEntry>(language)
{
    private readonly ReportingCalendar _calendar = Require.NotNull(calendar);

    private protected override IEnumerable<Finding> Check(CalendarEntry value) =>
        _calendar.With(value).Window(value.Duty, value.Period, value.Scope.Code).Findings;
}
