using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Eligibility;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Eligibility;

/// <summary>Generators of people and of rules to count them by.</summary>
internal static class People
{
    public static readonly EligibilityRules Rules = EligibilityRules.For(new BudgetYear(2025));

    // Two kabupaten of one province, one of another, a part of Jakarta, Jakarta itself, a province that is no residence, a code of nobody.
    private static readonly RegionCode?[] Places = [null, .. new[] { "65.01", "65.02", "33.01", "31.71", "31", "65", "99.99" }.Select(RegionCode.Parse)];

    private static readonly LocalDate[] Days =
        [new(2024, 2, 28), new(2024, 2, 29), new(2025, 2, 28), new(2025, 3, 1), new(2024, 3, 31), new(2025, 4, 30), new(2025, 7, 1), new(2025, 12, 31)];

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Days on which to take ages, leap days among them.</summary>
    public static Gen<LocalDate> ReferenceDays() => Gen.OneOf(Gen.Elements(Days), Gen.Choose(0, 1_500).Select(days => new LocalDate(2023, 1, 1).PlusDays(days)));

    /// <summary>Rules under any policies and readings.</summary>
    public static Gen<EligibilityRules> AnyRules() =>
        from day in Gen.OneOf(ReferenceDays().Select(ReferenceDatePolicy.On), Gen.Elements(ReferenceDatePolicy.All.ToArray()))
        from residence in Gen.Elements(ResidencePolicy.All.ToArray())
        from birthday in Gen.Elements(BirthdayPolicy.All.ToArray())
        from citizenship in Gen.Elements(CitizenshipPolicy.All.ToArray())
        from choices in Gen.Choose(0, 1).ListOf(43)
        select Rules.Rules.Aggregate(
            Rules.With(EligibilityPolicies.Default with { ReferenceDate = day, Residence = residence, Birthday = birthday, Citizenship = citizenship }),
            (rules, rule) => rules.With(rules.ReadingsOf(rule.Service.Key)[Math.Min(choices[rule.Service.CatalogPosition], rules.ReadingsOf(rule.Service.Key).Count - 1)]));

    /// <summary>Somebody whose age is near a bound of the rules, or anything else.</summary>
    public static Gen<Person> Near(EligibilityRules rules) =>
        from birth in Gen.Frequency((8, BirthsNearBounds(rules)), (2, Gen.Choose(-800, 47_000).Select(days => (LocalDate?)rules.ReferenceDate.PlusDays(-days))), (1, Gen.Constant((LocalDate?)null)))
        from traits in Gen.Frequency((3, Gen.Constant(PersonTraits.None)), (3, Gen.Choose(0, 25).Select(bit => (PersonTraits)(1 << bit))), (3, Gen.Choose(0, (1 << 26) - 1).Select(bits => (PersonTraits)bits)))
        from registered in Gen.Frequency((7, Gen.Elements(Places[1..4])), (2, Gen.Elements(Places)))
        from moves in Gen.Frequency((1, Gen.Constant(true)), (1, Gen.Constant(false)))
        from actual in Gen.Elements(Places)
        from sex in Gen.Elements(Enum.GetValues<Sex>())
        from foreign in Gen.Frequency((1, Gen.Constant(true)), (5, Gen.Constant(false)))
        select new Person(birth, registered, traits) { Actual = moves ? actual : registered, Sex = sex, IsForeigner = foreign };

    public static Arbitrary<(EligibilityRules Rules, Person[] People)> Crowds(int most) => Arb.From(
        from rules in AnyRules()
        from count in Gen.Choose(0, most)
        from people in Near(rules).ListOf(count)
        select (rules, people.ToArray()));

    public static PersonColumns Columns(EligibilityRules rules, params IEnumerable<Person> people)
    {
        var columns = new PersonColumns(rules);
        foreach (var person in people) columns.Append(person);
        return columns;
    }

    /// <summary>Every count as text, what is counted nowhere left out.</summary>
    public static string Text(EntitledCounts counts) => string.Join('\n', new[] { $"{counts.Rows} {counts.Refused}" }
        .Concat(EligibilityFindings.All.Select(definition => $"{definition} {counts.CountOf(definition)}"))
        .Concat(from region in counts.Rules.Catalog.Regions
                from service in counts.Rules.Catalog.Services
                let count = counts.Of(region.Code, service)
                where count is not (null or 0)
                select $"{region.Code} {service} {count}"));

    private static Gen<LocalDate?> BirthsNearBounds(EligibilityRules rules) =>
        from age in Gen.Elements(rules.Rules.Where(rule => rule.Age is not null).Select(rule => rule.Age!).ToArray())
        from isLow in Gen.Elements(true, false)
        from shift in Gen.Choose(-1, 1)
        let units = isLow || age.To is not { } to ? age.From : to + 1
        let birth = age.Unit switch
        {
            AgeUnit.Days => rules.ReferenceDate.PlusDays(-units),
            AgeUnit.Months => rules.ReferenceDate.PlusMonths(-units),
            AgeUnit.Years => rules.ReferenceDate.PlusYears(-units),
            _ => new LocalDate(rules.ReferenceDate.Year - units, 12, 31),
        }
        select (LocalDate?)birth.PlusDays(shift);
}
