using System.Numerics;

namespace Spm.Core.Eligibility;

/// <summary>What one thread has counted.</summary>
/// <remarks>A row of a usual residence, age and set of traits costs one addition at (residence, set, segment); services are
/// looked up only at the end. Sets beyond the first few are rare and add to each of their services at once.</remarks>
internal sealed class CountLane(CountPlan plan, PersonColumns columns)
{
    /// <summary>How many sets of traits have places of their own: as many as keep a nation within a core's second-level cache.</summary>
    private const int Sets = 8;

    private readonly int _residences = columns.Residences.Codes.Length;
    private readonly int _width = Sets * plan.Segments;
    private readonly int _services = plan.Rules.Rules.Count;
    private readonly int[] _people = new int[columns.Residences.Codes.Length * Sets * plan.Segments];
    private readonly long[] _direct = new long[columns.Residences.Codes.Length * plan.Rules.Rules.Count];
    private readonly TraitSets _sets = new(plan);

    /// <summary>Rows that were not counted.</summary>
    public long Refused { get; private set; }

    /// <summary>Counts the rows of a block.</summary>
    public void Count(int from, int to, RowFindings findings)
    {
        var policy = plan.Rules.Policies.Residence;
        var residences = (policy == ResidencePolicy.Registered || policy == ResidencePolicy.Either ? columns.Registered : columns.Actual)[..to];
        var others = policy == ResidencePolicy.Registered || policy == ResidencePolicy.Actual ? residences
            : (policy == ResidencePolicy.Either ? columns.Actual : columns.Registered)[..to];
        var births = columns.Births[..to];
        var traits = columns.Traits[..to];
        var segments = plan.SegmentOf.AsSpan();
        var (relevant, mothers) = (plan.Relevant, plan.Mothers);
        var withoutSex = relevant & ~PersonColumns.Male;
        for (var row = from; row < to; row++)
        {
            int residence = residences[row];
            var set = traits[row];
            set &= (set & mothers) != 0 ? relevant : withoutSex;
            var day = births[row] - plan.FirstDay;
            if ((uint)day >= (uint)segments.Length || residence >= _residences || residence != others[row] || (set & PersonColumns.Male) != 0)
            {
                CountUnusual(row, set, findings);
                continue;
            }

            var number = set == 0 ? 0 : _sets.NumberOf(set);
            if (number < Sets) _people[residence * _width + number * plan.Segments + segments[day]]++;
            else Add(residence, _sets[number, segments[day]]);
        }
    }

    /// <summary>Adds the entitled of every region and service to totals of as many cells.</summary>
    public void AddTo(long[] totals)
    {
        var map = columns.Residences;
        for (var residence = 0; residence < _residences; residence++)
        {
            for (var set = 0; set < Math.Min(Sets, _sets.Count); set++)
            {
                for (var segment = 0; segment < plan.Segments; segment++)
                    if (_people[residence * _width + set * plan.Segments + segment] is var people and > 0) Add(residence, _sets[set, segment], people);
            }

            for (var service = 0; service < _services; service++)
                if (_direct[residence * _services + service] is var people and > 0)
                    totals[map.Owner(residence, plan.Rules.Rules[service].Service.Level) * _services + service] += people;
        }
    }

    private void CountUnusual(int row, uint set, RowFindings findings)
    {
        var (birth, residences) = (columns.Births[row], plan.Rules.Policies.Residence.Of(columns.Registered[row], columns.Actual[row]));
        if (!findings.Check(row, birth, residences, (set & PersonColumns.Male) != 0))
        {
            Refused++;
            return;
        }

        var services = plan.ServicesOf(birth, set);
        Add(residences.First, services);
        if (residences.First == residences.Second) return;

        // Somebody of two residences counts once for an owner of both.
        Add(residences.Second, services & ~OfSameOwner(residences));
    }

    private ulong OfSameOwner((ushort First, ushort Second) residences)
    {
        var (map, same) = (columns.Residences, 0UL);
        if (map.Owner(residences.First, Catalog.ServiceLevel.Province) == map.Owner(residences.Second, Catalog.ServiceLevel.Province)) same |= plan.ProvinceServices;
        if (map.Owner(residences.First, Catalog.ServiceLevel.RegencyOrCity) == map.Owner(residences.Second, Catalog.ServiceLevel.RegencyOrCity)) same |= ~plan.ProvinceServices;
        return same;
    }

    private void Add(int residence, ulong services, int people = 1)
    {
        for (var rest = services; rest != 0; rest &= rest - 1) _direct[residence * _services + BitOperations.TrailingZeroCount(rest)] += people;
    }
}
