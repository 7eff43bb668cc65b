using System.Collections.ObjectModel;
using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Eligibility;

/// <summary>What is due to one person on a day (<i>layanan yang menjadi hak seseorang</i>): a decision for each of the 43 services.</summary>
[LegalTerm("layanan yang menjadi hak seseorang")]
public sealed class PersonServices
{
    private readonly Person _person;
    private readonly EligibilityObstacle? _barrier;
    private readonly (ushort First, ushort Second) _residences;

    internal PersonServices([Trusted] EligibilityRules rules, Person person, [Trusted] LocalDate on)
    {
        Rules = rules;
        On = on;
        _person = person;
        _residences = rules.Policies.Residence.Of(rules.Residences.ResidenceOf(person.Registered), rules.Residences.ResidenceOf(person.Actual));
        _barrier = Barrier();
        Decisions = Array.AsReadOnly(rules.Rules.Select(Decide).ToArray());
    }

    /// <summary>The rules that were used.</summary>
    public EligibilityRules Rules { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The decision on every service, by catalogue position.</summary>
    public IReadOnlyList<EligibilityDecision> Decisions { get; }

    /// <summary>The decisions on services that are due.</summary>
    public IEnumerable<EligibilityDecision> Due => Decisions.Where(decision => decision.IsDue);

    /// <summary>Services that nothing but the age keeps from being due, the nearest bound first: what comes next, and what has just ended.</summary>
    public IEnumerable<EligibilityDecision> NearMisses => Decisions
        .Where(decision => decision.Obstacles is [EligibilityObstacle.TooYoung or EligibilityObstacle.TooOld])
        .OrderBy(decision => decision.DaysFromBound);

    /// <summary>The decision on one service.</summary>
    /// <param name="service">The key, or a name that only one service has.</param>
    /// <exception cref="ArgumentException">No service has that key or name.</exception>
    public EligibilityDecision Of(string service) => Decisions[Rules.Of(service).Service.CatalogPosition];

    private EligibilityObstacle? Barrier()
    {
        if (_residences.First == ResidenceMap.Unknown || _residences.Second == ResidenceMap.Unknown) return EligibilityObstacle.UnknownResidence;
        if (_residences.First == ResidenceMap.NotStated) return EligibilityObstacle.NoResidence;
        return _person.DateOfBirth > On ? EligibilityObstacle.BornLater : null;
    }

    private EligibilityDecision Decide(EligibilityRule rule)
    {
        if (rule.IsCountedElsewhere) return new(rule, On, [EligibilityObstacle.CountedElsewhere], null, []);
        if (_barrier is { } barrier) return new(rule, On, [barrier], null, []);
        var obstacles = new List<EligibilityObstacle>();
        if (_person.IsForeigner && rule.IsForCitizens(Rules.Policies.Citizenship)) obstacles.Add(EligibilityObstacle.Foreigner);
        (LocalDate First, LocalDate? Last)? days = null;
        if (rule.Age is { } age && (_person.Traits & rule.AtAnyAge) == 0)
        {
            days = _person.DateOfBirth is { } birth ? age.DaysOf(birth, Rules.Policies.Birthday) : null;
            if (days is null) obstacles.Add(EligibilityObstacle.AgeUnknown);
            else if (On < days.Value.First) obstacles.Add(EligibilityObstacle.TooYoung);
            else if (On > days.Value.Last) obstacles.Add(EligibilityObstacle.TooOld);
        }

        if ((_person.Traits & rule.All) != rule.All || (rule.Any != 0 && (_person.Traits & rule.Any) == 0)) obstacles.Add(EligibilityObstacle.TraitMissing);
        if ((_person.Traits & rule.None) != 0) obstacles.Add(EligibilityObstacle.TraitExcludes);
        if (rule.IsForWomen && _person.Sex == Sex.Male) obstacles.Add(EligibilityObstacle.Male);
        return new(rule, On, obstacles.AsReadOnly(), days, obstacles.Count == 0 ? Owners(rule.Service.Level) : []) { Traits = _person.Traits };
    }

    private ReadOnlyCollection<RegionCode> Owners(ServiceLevel level) => Array.AsReadOnly(new int[] { _residences.First, _residences.Second }
        .Select(residence => Rules.Residences.Owner(residence, level)).Distinct().Select(owner => Rules.Residences.Codes[owner]).ToArray());
}
