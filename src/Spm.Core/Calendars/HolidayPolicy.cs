using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Calendars;

/// <summary>What happens when the last day is no working day (<i>perlakuan hari libur</i>).</summary>
/// <remarks>No working days are Saturdays, Sundays and the days given. Nothing was read about it: an application takes reports on any day.</remarks>
[LegalTerm("perlakuan hari libur")]
public sealed class HolidayPolicy : Policy
{
    private readonly int _step;

    private HolidayPolicy(string name, int step, string indonesian, string english)
        : base("holiday", name, new LegalBasis("kaidah pustaka", "INFERRED: tidak ada ketentuan yang dibaca"), indonesian, english) => _step = step;

    /// <summary><c>no-adjustment</c>: the day stands.</summary>
    public static HolidayPolicy NoAdjustment { get; } = new("no-adjustment", 0, "hari libur tidak menggeser batas waktu", "holidays move nothing");

    /// <summary><c>next-working-day</c>: the next working day is the last one.</summary>
    public static HolidayPolicy NextWorkingDay { get; } = new("next-working-day", 1, "bergeser ke hari kerja berikutnya", "moves to the next working day");

    /// <summary><c>previous-working-day</c>: the working day before is the last one.</summary>
    public static HolidayPolicy PreviousWorkingDay { get; } = new("previous-working-day", -1, "bergeser ke hari kerja sebelumnya", "moves to the working day before");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<HolidayPolicy> All { get; } = Array.AsReadOnly<HolidayPolicy>([NoAdjustment, NextWorkingDay, PreviousWorkingDay]);

    /// <summary>The last day after holidays are looked at.</summary>
    /// <param name="day">The last day in time as the dates have it.</param>
    /// <param name="holidays">Days off other than Saturdays and Sundays.</param>
    public LocalDate Adjust(LocalDate day, IEnumerable<LocalDate> holidays)
    {
        Require.NotNull(holidays);
        if (_step == 0) return day;
        var off = holidays.ToHashSet();
        while (day < LocalDate.MaxIsoValue && (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || off.Contains(day)))
            day = day.PlusDays(_step);
        return day;
    }
}
