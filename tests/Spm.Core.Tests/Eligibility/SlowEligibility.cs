using NodaTime;
using Spm.Core.Eligibility;

namespace Spm.Core.Tests.Eligibility;

/// <summary>Ages and rules one person at a time, by walking the calendar; shares no arithmetic with the library.</summary>
internal static class SlowEligibility
{
    /// <summary>Whole months completed, counted one by one.</summary>
    public static int Months(LocalDate birth, LocalDate on, bool endOfMonth)
    {
        var months = 0;
        while (Anniversary(birth, months + 1, endOfMonth) <= on) months++;
        return months;
    }

    public static int Age(LocalDate birth, LocalDate on, AgeUnit unit, bool endOfMonth) => unit switch
    {
        AgeUnit.Days => Period.Between(birth, on, PeriodUnits.Days).Days,
        AgeUnit.Months => Months(birth, on, endOfMonth),
        AgeUnit.Years => Months(birth, on, endOfMonth) / 12,
        _ => on.Year - birth.Year,
    };

    /// <summary>Whether a service is due, residence and date of birth apart.</summary>
    public static bool IsDue(EligibilityRule rule, Person person, LocalDate on, EligibilityPolicies policies)
    {
        if (rule.IsCountedElsewhere || person.DateOfBirth > on) return false;
        var isAged = true;
        if (rule.Age is { } range)
        {
            isAged = false;
            if (person.DateOfBirth is { } birth)
            {
                var age = Age(birth, on, range.Unit, policies.Birthday == BirthdayPolicy.EndOfMonth);
                isAged = age >= range.From && (range.To is not { } to || age <= to);
            }
        }

        if (!isAged && !Has(rule.AtAnyAge).Any()) return false;
        if (Flags(rule.All).Except(Has(rule.All)).Any() || (rule.Any != 0 && !Has(rule.Any).Any()) || Has(rule.None).Any()) return false;
        if (rule.IsForWomen && person.Sex == Sex.Male) return false;
        return !person.IsForeigner || policies.Citizenship.Name == "everybody" || (policies.Citizenship.Name == "as-worded" && !rule.NamesCitizens);

        IEnumerable<PersonTraits> Has(PersonTraits asked) => Flags(asked).Where(flag => person.Traits.HasFlag(flag));
    }

    public static IEnumerable<PersonTraits> Flags(PersonTraits traits) =>
        Enum.GetValues<PersonTraits>().Where(flag => flag != PersonTraits.None && traits.HasFlag(flag));

    private static LocalDate Anniversary(LocalDate birth, int months, bool endOfMonth)
    {
        var (year, month) = (birth.Year + (birth.Month - 1 + months) / 12, (birth.Month - 1 + months) % 12 + 1);
        if (birth.Day <= CalendarSystem.Iso.GetDaysInMonth(year, month)) return new LocalDate(year, month, birth.Day);
        var last = new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));
        return endOfMonth ? last : last.PlusDays(1);
    }
}
