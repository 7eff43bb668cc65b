using NodaTime;
using Spm.Core.Eligibility;
using Spm.Core.Regions;

namespace Spm.Core.Benchmarks.People;

/// <summary>The same work as a careful programmer writes it: whole-number columns, every rule asked of every row; and as LINQ over objects.</summary>
internal sealed class PlainPeople
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly EligibilityRules Rules = PeopleData.Rules;
    private static readonly EligibilityRule[] Counted = [.. Rules.Rules.Where(rule => !rule.IsCountedElsewhere)];
    private static readonly (int First, int Last, uint AtAnyAge, uint All, uint Any, uint None, int Service)[] Lines = [.. Counted.Select(LineOf)];

    private readonly Person[] _people;
    private readonly int[] _births;
    private readonly uint[] _traits;
    private readonly ushort[] _regions;
    private readonly RegionCode[] _codes = [.. PeopleData.Rules.Catalog.Regions.Where(region => !region.Code.IsProvince).Select(region => region.Code)];

    public PlainPeople(PeopleData data)
    {
        _people = data.People;
        var ordinals = _codes.Select((code, at) => (code, at)).ToDictionary(pair => pair.code, pair => (ushort)pair.at);
        _births = Array.ConvertAll(_people, person => Period.DaysBetween(Epoch, person.DateOfBirth!.Value));
        _traits = Array.ConvertAll(_people, TraitsOf);
        _regions = Array.ConvertAll(_people, person => ordinals[person.Registered!]);
    }

    public long[] Loop()
    {
        var counts = new long[_codes.Length * Rules.Rules.Count];
        for (var row = 0; row < _births.Length; row++)
        {
            var (birth, traits, region) = (_births[row], _traits[row], _regions[row]);
            foreach (ref readonly var line in Lines.AsSpan())
            {
                if (((birth >= line.First && birth <= line.Last) || (traits & line.AtAnyAge) != 0)
                    && (traits & line.All) == line.All && (line.Any == 0 || (traits & line.Any) != 0) && (traits & line.None) == 0)
                    counts[region * Rules.Rules.Count + line.Service]++;
            }
        }

        return counts;
    }

    /// <summary>One query a service, ages by <see cref="Period"/>.</summary>
    public Dictionary<(RegionCode, string), int> Linq() => Counted
        .SelectMany(rule => _people.Where(person => IsDue(rule, person)).GroupBy(person => person.Registered!).Select(group => (group.Key, rule.Service.Key, Count: group.Count())))
        .ToDictionary(cell => (cell.Item1, cell.Item2), cell => cell.Count);

    /// <summary>Whether the loop found what the library found.</summary>
    public bool Agrees(EntitledCounts counts)
    {
        var loop = Loop();
        return _codes.Select((code, at) => (code, at)).Where(pair => pair.code.Province.ToString() != "31").All(pair => Counted.All(rule =>
            counts.Of(pair.code, rule.Service) is not { } count || count == loop[pair.at * Rules.Rules.Count + rule.Service.CatalogPosition]));
    }

    private static bool IsDue(EligibilityRule rule, Person person)
    {
        if (rule.Age is { } range && (person.Traits & rule.AtAnyAge) == 0)
        {
            var age = range.Unit switch
            {
                AgeUnit.Days => Period.Between(person.DateOfBirth!.Value, Rules.ReferenceDate, PeriodUnits.Days).Days,
                AgeUnit.Months => Period.Between(person.DateOfBirth!.Value, Rules.ReferenceDate, PeriodUnits.Months).Months,
                _ => Period.Between(person.DateOfBirth!.Value, Rules.ReferenceDate, PeriodUnits.Years).Years,
            };
            if (age < range.From || age > range.To) return false;
        }

        return (person.Traits & rule.All) == rule.All && (rule.Any == 0 || (person.Traits & rule.Any) != 0) && (person.Traits & rule.None) == 0
            && !person.IsForeigner && !(rule.IsForWomen && person.Sex == Sex.Male);
    }

    private static uint TraitsOf(Person person) => (uint)person.Traits | (person.Sex == Sex.Male ? 1u << 30 : 0) | (person.IsForeigner ? 1u << 31 : 0);

    private static (int, int, uint, uint, uint, uint, int) LineOf(EligibilityRule rule)
    {
        var (first, last) = (int.MinValue, int.MaxValue);
        if (rule.Age is { } age)
        {
            var births = Enumerable.Range(0, 46_000).Select(days => Rules.ReferenceDate.PlusDays(-days)).Where(birth => Includes(age, birth)).ToArray();
            last = Period.DaysBetween(Epoch, births[0]);
            if (age.To is not null) first = Period.DaysBetween(Epoch, births[^1]);
        }

        return (first, last, (uint)rule.AtAnyAge, (uint)rule.All, (uint)rule.Any, (uint)rule.None | (rule.IsForWomen ? 1u << 30 : 0) | (1u << 31), rule.Service.CatalogPosition);
    }

    private static bool Includes(AgeRange age, LocalDate birth)
    {
        var (from, until) = age.DaysOf(birth, Rules.Policies.Birthday);
        return Rules.ReferenceDate >= from && !(Rules.ReferenceDate > until);
    }
}
