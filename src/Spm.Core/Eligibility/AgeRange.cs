using System.Globalization;
using NodaTime;
using Spm.Core.Internal;

namespace Spm.Core.Eligibility;

/// <summary>The ages to which a service is due (<i>batas umur</i>), such as 0 to 28 days or 60 years and over.</summary>
/// <remarks>Both ends are included and count whole units completed: 16–18 years ends on the day before the nineteenth birthday.</remarks>
[LegalTerm("batas umur")]
public sealed record AgeRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="unit">What is counted.</param>
    /// <param name="from">The lowest age, 0 to 1,200 units.</param>
    /// <param name="to">The highest age, from <paramref name="from"/> to 1,200 units; null when there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end outside its bounds, or no named unit.</exception>
    public AgeRange(AgeUnit unit, int from, int? to)
    {
        Unit = Require.Defined(unit);
        From = Require.InRange(from, 0, 1_200);
        To = to is { } last ? Require.InRange(last, from, 1_200, nameof(to)) : null;
    }

    /// <summary>What is counted.</summary>
    public AgeUnit Unit { get; }

    /// <summary>The lowest age that is included.</summary>
    public int From { get; }

    /// <summary>The highest age that is included; null when there is none.</summary>
    public int? To { get; }

    /// <summary>The first and last day on which somebody is within the range; the last is null when the range has no end.</summary>
    /// <param name="birth">The date of birth, up to the year 2199.</param>
    /// <param name="birthdays">When a birthday falls that the month lacks.</param>
    /// <exception cref="ArgumentOutOfRangeException">A birth after the year 2199.</exception>
    public (LocalDate First, LocalDate? Last) DaysOf(LocalDate birth, BirthdayPolicy birthdays)
    {
        Require.NotNull(birthdays);
        birth = birth.WithCalendar(CalendarSystem.Iso);
        Require.InRange(birth.Year, -9998, 2199, nameof(birth));
        return (Reaches(birth, From, birthdays), To is { } last ? Reaches(birth, last + 1, birthdays).PlusDays(-1) : null);
    }

    /// <summary>The first and last day of birth of those who are within the range on a date; the first is null when the range has no end.</summary>
    /// <param name="on">The date.</param>
    /// <param name="birthdays">When a birthday falls that the month lacks.</param>
    internal (LocalDate? First, LocalDate Last) BirthsOn(LocalDate on, BirthdayPolicy birthdays) =>
        (To is { } last ? LatestBirth(on, last + 1, birthdays).PlusDays(1) : null, LatestBirth(on, From, birthdays));

    /// <summary>As printed: <c>16–18 tahun</c>, <c>60 tahun ke atas</c>, <c>0–28 days</c>.</summary>
    public string ToString(Language language)
    {
        var unit = (Unit, language) switch
        {
            (AgeUnit.Days, Language.Indonesian) => "hari",
            (AgeUnit.Days, _) => "days",
            (AgeUnit.Months, Language.Indonesian) => "bulan",
            (AgeUnit.Months, _) => "months",
            (AgeUnit.Years, Language.Indonesian) => "tahun",
            (AgeUnit.Years, _) => "years",
            (AgeUnit.CalendarYears, Language.Indonesian) => "tahun kalender",
            _ => "calendar years",
        };
        if (To == From) return string.Create(CultureInfo.InvariantCulture, $"{From} {unit}");
        if (To is { } last) return string.Create(CultureInfo.InvariantCulture, $"{From}–{last} {unit}");
        return language == Language.Indonesian
            ? string.Create(CultureInfo.InvariantCulture, $"{From} {unit} ke atas")
            : string.Create(CultureInfo.InvariantCulture, $"{From} {unit} and over");
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    private LocalDate Reaches(LocalDate birth, int age, BirthdayPolicy birthdays) => Unit switch
    {
        AgeUnit.Days => birth.PlusDays(age),
        AgeUnit.Months => birthdays.After(birth, age),
        AgeUnit.Years => birthdays.After(birth, 12 * age),
        _ => new LocalDate(birth.Year + age, 1, 1),
    };

    private LocalDate LatestBirth(LocalDate on, int age, BirthdayPolicy birthdays)
    {
        if (Unit == AgeUnit.CalendarYears) return new LocalDate(on.Year - age, 12, 31);
        if (Unit == AgeUnit.Days) return on.PlusDays(-age);

        // Going back clamps to the end of the month, so those born up to three days later may have reached the age as well.
        var birth = on.PlusMonths(Unit == AgeUnit.Months ? -age : -12 * age);
        while (Reaches(birth.PlusDays(1), age, birthdays) <= on) birth = birth.PlusDays(1);
        return birth;
    }
}
