using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Eligibility;

/// <summary>The facts of many people in columns (<i>kolom data penerima</i>), 12 bytes a person; filled by one writer, counted by any number of readers afterwards.</summary>
/// <remarks>It holds no name and no number of a person, and gives no person back. Rows are numbered from 1 in the order in which they came.</remarks>
[LegalTerm("kolom data penerima")]
public sealed class PersonColumns
{
    internal const uint Male = 1u << 30;
    internal const uint Foreigner = 1u << 31;

    /// <summary>Stands for a missing date of birth; before every bound.</summary>
    internal const int NoBirth = int.MinValue;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly Dictionary<(int Row, bool IsActual), RegionCode> _unknown = [];
    private int[] _births;
    private uint[] _traits;
    private ushort[] _registered;
    private ushort[] _actual;

    /// <summary>Makes empty columns.</summary>
    /// <param name="rules">Any rules of the year and regions that the people are counted by; policies and readings may change later.</param>
    /// <param name="capacity">How many people are expected; more may come.</param>
    /// <exception cref="ArgumentOutOfRangeException">A capacity below 0.</exception>
    public PersonColumns(EligibilityRules rules, int capacity = 0)
    {
        Residences = Require.NotNull(rules).Residences;
        Require.InRange(capacity, 0, Array.MaxLength);
        (_births, _traits, _registered, _actual) = (new int[capacity], new uint[capacity], new ushort[capacity], new ushort[capacity]);
    }

    /// <summary>How many people there are.</summary>
    public int Count { get; private set; }

    internal ResidenceMap Residences { get; }

    internal ReadOnlySpan<int> Births => _births.AsSpan(0, Count);

    internal ReadOnlySpan<uint> Traits => _traits.AsSpan(0, Count);

    internal ReadOnlySpan<ushort> Registered => _registered.AsSpan(0, Count);

    internal ReadOnlySpan<ushort> Actual => _actual.AsSpan(0, Count);

    /// <summary>Adds a person; what is missing or impossible is found when people are counted.</summary>
    public void Append(Person person)
    {
        if (Count == _births.Length) Grow();
        var row = Count;
        _births[row] = person.DateOfBirth is { } birth ? DayOf(birth) : NoBirth;
        _traits[row] = TraitsOf(person);
        _registered[row] = Residence(person.Registered, row, false);
        _actual[row] = Residence(person.Actual, row, true);
        Count = row + 1;
    }

    internal static int DayOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    internal static LocalDate DateOf(int day) => Epoch.PlusDays(day);

    /// <summary>The code that was stated where a residence is unknown.</summary>
    internal RegionCode UnknownCode(int row, bool isActual) => _unknown[(row, isActual)];

    private static uint TraitsOf(in Person person) =>
        (uint)person.Traits | (person.Sex == Sex.Male ? Male : 0) | (person.IsForeigner ? Foreigner : 0);

    private ushort Residence(RegionCode? code, int row, bool isActual)
    {
        var residence = Residences.ResidenceOf(code);
        if (residence == ResidenceMap.Unknown) _unknown[(row, isActual)] = code!;
        return residence;
    }

    private void Grow()
    {
        var capacity = (int)Math.Min(Math.Max(256, 2L * Count), Array.MaxLength);
        Array.Resize(ref _births, capacity);
        Array.Resize(ref _traits, capacity);
        Array.Resize(ref _registered, capacity);
        Array.Resize(ref _actual, capacity);
    }
}
