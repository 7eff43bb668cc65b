using Spm.Core.Benchmarks.National;
using Spm.Core.Eligibility;
using Spm.Core.Periods;

namespace Spm.Core.Benchmarks.People;

/// <summary>Made-up people in the real kabupaten and kota, village by village; about half have something recorded that decides.</summary>
internal sealed class PeopleData
{
    public static readonly EligibilityRules Rules = EligibilityRules.For(new BudgetYear(2025));

    private static readonly (PersonTraits Trait, int PerThousand)[] Shares =
    [
        (PersonTraits.HouseholdHead, 280), (PersonTraits.WastewaterArea, 300), (PersonTraits.DisasterProneArea, 200), (PersonTraits.Hypertension, 80),
        (PersonTraits.Diabetes, 20), (PersonTraits.SchoolUnfinished, 30), (PersonTraits.Disabled, 10), (PersonTraits.Pregnant, 9), (PersonTraits.Delivered, 8),
        (PersonTraits.Neglected, 5), (PersonTraits.TuberculosisSuspect, 4), (PersonTraits.LocalDisaster, 3), (PersonTraits.SevereMentalDisorder, 2), (PersonTraits.HivRisk, 2),
    ];

    public PeopleData(int rows)
    {
        var random = new Sequence(20251231);
        var places = Rules.Catalog.Regions.Where(region => !region.Code.IsProvince).Select(region => region.Code).ToArray();
        People = new Person[rows];
        for (var row = 0; row < rows; row++)
        {
            var home = places[(int)((long)row * places.Length / rows)];
            var traits = PersonTraits.None;
            foreach (var (trait, share) in Shares)
                if (random.Below(1_000) < share) traits |= trait;
            var isWoman = random.Below(2) == 0;
            if (!isWoman) traits &= ~(PersonTraits.Pregnant | PersonTraits.Delivered);
            People[row] = new Person(Rules.ReferenceDate.PlusDays(-random.Below(random.Below(3) == 0 ? 32_000 : 18_000)), home, traits)
            {
                Actual = random.Below(20) == 0 ? places[random.Below(places.Length)] : home,
                Sex = isWoman ? Sex.Female : Sex.Male,
            };
        }
    }

    public Person[] People { get; }

    public void Shuffle() => new Random(1).Shuffle(People);

    public PersonColumns ToColumns()
    {
        var columns = new PersonColumns(Rules, People.Length);
        foreach (var person in People) columns.Append(person);
        return columns;
    }
}
