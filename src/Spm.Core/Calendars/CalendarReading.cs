using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Calendars;

/// <summary>How the dates of a calendar are read (<i>cara membaca jadwal</i>): one value for every policy.</summary>
/// <remarks>Immutable; change one with <c>reading with { ClosingDay = ClosingDayPolicy.TooLate }</c>. Equal when every policy is.</remarks>
[LegalTerm("cara membaca jadwal")]
public sealed record CalendarReading
{
    private CalendarReading()
    {
    }

    /// <summary>The first value of every policy.</summary>
    public static CalendarReading Default { get; } = new();

    /// <summary>Whether the closing day itself is in time.</summary>
    public ClosingDayPolicy ClosingDay { get; init => field = Require.NotNull(value); } = ClosingDayPolicy.AsPublished;

    /// <summary>Which date stands when sources give several.</summary>
    public ConflictingDatePolicy ConflictingDate { get; init => field = Require.NotNull(value); } = ConflictingDatePolicy.Latest;

    /// <summary>What happens when the last day is no working day.</summary>
    public HolidayPolicy Holiday { get; init => field = Require.NotNull(value); } = HolidayPolicy.NoAdjustment;

    /// <summary>From when a report is taken if no opening day was published.</summary>
    public UnknownOpeningPolicy UnknownOpening { get; init => field = Require.NotNull(value); } = UnknownOpeningPolicy.AfterThePeriod;

    /// <summary>Every policy, in the order in which they are applied.</summary>
    public IReadOnlyList<Policy> Policies => [ClosingDay, Holiday, ConflictingDate, UnknownOpening];

    /// <summary>Every policy as <c>key=name</c>.</summary>
    public override string ToString() => string.Join(' ', Policies);
}
