using Spm.Core.Calendars;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of an extension before it is laid over a calendar (<i>validator perpanjangan waktu</i>).</summary>
/// <param name="calendar">The calendar; it stays as it is.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports <see cref="ReportingWindow.Findings"/> of the window that it would extend for those for whom it holds, such as that
/// it has no effect.</remarks>
[LegalTerm("validator perpanjangan waktu")]
public sealed class DeadlineExtensionValidator(ReportingCalendar calendar, Language language = Language.Indonesian) : FindingValidator<DeadlineExtension>(language)
{
    private readonly ReportingCalendar _calendar = Require.NotNull(calendar);

    private protected override IEnumerable<Finding> Check(DeadlineExtension value) =>
        _calendar.With(value).Window(value.Duty, value.Period, value.Scope.Code).Findings;

    private protected override string PathOf(DeadlineExtension value, Finding finding) =>
        finding.Definition == CalendarFindings.ExtensionWithoutEffect ? nameof(DeadlineExtension.Until) : nameof(DeadlineExtension.Period);
}
