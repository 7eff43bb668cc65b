using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Eligibility;

/// <summary>The facts of one person that decide which services are due (<i>data penerima pelayanan dasar</i>): no name, no number.</summary>
/// <remarks>Held as a source states them; what is missing or impossible is found when it is used. <c>default</c> is an Indonesian
/// citizen of whom nothing is known, to whom nothing is due because no residence is stated.</remarks>
[LegalTerm("data penerima pelayanan dasar", "PP 2/2018 Pasal 5-10")]
public readonly record struct Person
{
    private const PersonTraits Known = (PersonTraits)(((int)PersonTraits.HouseholdHead << 1) - 1);

    /// <summary>States the facts that most sources have.</summary>
    /// <param name="dateOfBirth">The date of birth; null when unknown: services with an age bound are then not due.</param>
    /// <param name="registered">The kabupaten/kota of the identity papers; null when unknown.</param>
    /// <param name="traits">What else is recorded.</param>
    /// <exception cref="ArgumentOutOfRangeException">A trait that is not a named one.</exception>
    public Person(LocalDate? dateOfBirth, RegionCode? registered, PersonTraits traits = PersonTraits.None)
    {
        DateOfBirth = dateOfBirth;
        Registered = registered;
        Traits = traits;
    }

    /// <summary>The date of birth, by the ISO calendar; null when unknown.</summary>
    public LocalDate? DateOfBirth { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The kabupaten/kota of the identity papers (<i>alamat KTP</i>); null when unknown.</summary>
    public RegionCode? Registered { get; init; }

    /// <summary>The kabupaten/kota where the person lives (<i>domisili</i>); null when unknown.</summary>
    public RegionCode? Actual { get; init; }

    /// <summary>The sex as stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to none of the named ones.</exception>
    public Sex Sex { get; init => field = Require.Defined(value); }

    /// <summary>True for a foreigner (<i>warga negara asing</i>); false, as in a register of citizens, for an Indonesian citizen.</summary>
    public bool IsForeigner { get; init; }

    /// <summary>What else is recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a trait that is not a named one.</exception>
    public PersonTraits Traits
    {
        get;
        init => field = (value & ~Known) == 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A trait that is not a named one.");
    }

    /// <summary>The word alone: facts of people are never printed by accident.</summary>
    public override string ToString() => nameof(Person);
}
