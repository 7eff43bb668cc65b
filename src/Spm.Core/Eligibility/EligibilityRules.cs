using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Eligibility;

/// <summary>Which services are due to whom in a budget year (<i>ketentuan kelayakan penerima</i>): one rule for each of the 43 services, and the policies.</summary>
/// <remarks>Immutable. Equal rules count alike: same year, list of regions, readings and policies.</remarks>
[LegalTerm("ketentuan kelayakan penerima pelayanan dasar", "PP 2/2018 Pasal 5-10")]
public sealed partial class EligibilityRules : IEquatable<EligibilityRules>
{
    private readonly IReadOnlyList<IReadOnlyList<EligibilityRule>> _readings;

    private EligibilityRules(
        ServiceCatalog catalog, IReadOnlyList<IReadOnlyList<EligibilityRule>> readings, IReadOnlyList<EligibilityRule> rules, EligibilityPolicies policies, ResidenceMap residences)
    {
        Catalog = catalog;
        _readings = readings;
        Rules = rules;
        Policies = policies;
        Residences = residences;
        ReferenceDate = policies.ReferenceDate.DayIn(catalog.Year);
    }

    /// <summary>The services and regions of the year.</summary>
    public ServiceCatalog Catalog { get; }

    /// <summary>The budget year.</summary>
    public BudgetYear Year => Catalog.Year;

    /// <summary>The policies in force.</summary>
    public EligibilityPolicies Policies { get; }

    /// <summary>The day on which ages are taken.</summary>
    public LocalDate ReferenceDate { get; }

    /// <summary>The rule of each service, by catalogue position.</summary>
    public IReadOnlyList<EligibilityRule> Rules { get; }

    internal ResidenceMap Residences { get; }

    /// <summary>The shipped rules of a budget year, with the default of every policy and reading.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year before 2019: no rule is encoded for it.</exception>
    public static EligibilityRules For(BudgetYear year) => For(ServiceCatalog.For(year));

    /// <summary>The rules for a catalogue: its year, its edition, its regions and what they owe.</summary>
    public static EligibilityRules For(ServiceCatalog catalog)
    {
        var readings = EligibilityTable.For(Require.NotNull(catalog));
        return new(catalog, readings, [.. readings.Select(all => all[0])], EligibilityPolicies.Default, new ResidenceMap(catalog));
    }

    /// <summary>These rules with other policies.</summary>
    public EligibilityRules With(EligibilityPolicies policies) => new(Catalog, _readings, Rules, Require.NotNull(policies), Residences);

    /// <summary>These rules with another reading of one service, one of <see cref="ReadingsOf"/>.</summary>
    /// <exception cref="ArgumentException">A rule of another year, edition or catalogue.</exception>
    public EligibilityRules With(EligibilityRule reading)
    {
        var position = Require.NotNull(reading).Service.CatalogPosition;
        if (!_readings[position].Contains(reading))
            throw new ArgumentException($"{reading} is no reading of these rules; accepted are {string.Join(", ", _readings[position])}, as ReadingsOf gives them.", nameof(reading));
        var rules = Rules.ToArray();
        rules[position] = reading;
        return new(Catalog, _readings, Array.AsReadOnly(rules), Policies, Residences);
    }

    /// <summary>The rule of a service.</summary>
    /// <param name="service">The key, or a name that only one service has.</param>
    /// <exception cref="ArgumentException">No service has that key or name.</exception>
    public EligibilityRule Of(string service) => Rules[Position(service)];

    /// <summary>Every reading of a service, the default first.</summary>
    /// <inheritdoc cref="Of(string)"/>
    public IReadOnlyList<EligibilityRule> ReadingsOf(string service) => _readings[Position(service)];

    /// <summary>What is due to a person on the reference date, and what is not, each with its reason.</summary>
    public PersonServices Due(Person person) => new(this, person, ReferenceDate);

    /// <summary>What is due to a person on another day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day outside the years 1900 to 2199.</exception>
    public PersonServices Due(Person person, LocalDate on) => new(this, person, ReferenceDatePolicy.Checked(on));

    /// <summary>Same year, regions, readings and policies.</summary>
    public bool Equals(EligibilityRules? other) => other is not null && Policies == other.Policies && Residences.Equals(other.Residences)
        && Catalog.Known == other.Catalog.Known && Rules.Select(rule => rule.Reading).SequenceEqual(other.Rules.Select(rule => rule.Reading));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EligibilityRules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Policies);

    /// <summary>Year, reference date and policies.</summary>
    public override string ToString() => $"{Year}, {Policies}";

    private int Position(string service) => Catalog.Find(service)?.CatalogPosition
        ?? throw new ArgumentException($"\"{service}\" is no service; an accepted example is \"kabkota.kesehatan.ibu-hamil\".", nameof(service));
}
