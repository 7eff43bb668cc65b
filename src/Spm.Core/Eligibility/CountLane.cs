using System.Numerics;
using System.Runtime.Intrinsics;
using Spm.Core.Catalog;

namespace Spm.Core.Eligibility;

/// <summary>What one thread has counted.</summary>
/// <remarks>All services of a row are counted at once: a vector of ones, one byte a service, is added to that of the residence.
/// A byte holds 255 people, after which the sums move into wide ones.</remarks>
internal sealed class CountLane(CountPlan plan, PersonColumns columns)
{
    private readonly int _services = plan.Rules.Rules.Count;
    private readonly long[] _people = new long[columns.Residences.Codes.Length * plan.Rules.Rules.Count];
    private readonly Vector512<byte>[] _sums = new Vector512<byte>[columns.Residences.Codes.Length];
    private readonly byte[] _rows = new byte[columns.Residences.Codes.Length];
    private readonly TraitSets _sets = new(plan);

    /// <summary>Rows that were not counted.</summary>
    public long Refused { get; private set; }

    /// <summary>Counts the rows of a block.</summary>
    public void Count(int from, int to, RowFindings findings)
    {
        var policy = plan.Rules.Policies.Residence;
        var residences = (policy == ResidencePolicy.Actual ? columns.Actual : columns.Registered)[..to];
        var others = policy == ResidencePolicy.Registered ? residences : columns.Actual[..to];
        var births = columns.Births[..to];
        var traits = columns.Traits[..to];
        var segments = plan.SegmentOf.AsSpan();
        var (sums, rows, sets) = (_sums, _rows, _sets);
        var (first, relevant, mothers) = (plan.FirstDay, plan.Relevant, plan.Mothers);
        var withoutSex = relevant & ~PersonColumns.Male;
        for (var row = from; row < to; row++)
        {
            int residence = residences[row];
            var set = traits[row];
            set &= (set & mothers) != 0 ? relevant : withoutSex;
            var day = births[row] - first;
            var isUsual = (uint)day < (uint)segments.Length && residence < sums.Length && (set & PersonColumns.Male) == 0
                && (others[row] == residence || others[row] == ResidenceMap.NotStated);
            if (!isUsual || sets.StartOf(set) is not (>= 0 and var start))
            {
                CountAlone(row, set, findings);
                continue;
            }

            sums[residence] += sets[start, segments[day]];
            if (++rows[residence] == byte.MaxValue) Widen(residence);
        }
    }

    /// <summary>Adds the entitled of every region and service to totals of as many cells.</summary>
    public void AddTo(long[] totals)
    {
        for (var residence = 0; residence < _sums.Length; residence++)
        {
            Widen(residence);
            foreach (var rule in plan.Rules.Rules)
            {
                var service = rule.Service.CatalogPosition;
                totals[columns.Residences.Owner(residence, rule.Service.Level) * _services + service] += _people[residence * _services + service];
            }
        }
    }

    private void Widen(int residence)
    {
        for (var service = 0; service < _services; service++) _people[residence * _services + service] += _sums[residence][service];
        _sums[residence] = default;
        _rows[residence] = 0;
    }

    private void CountAlone(int row, uint set, RowFindings findings)
    {
        var (birth, residences) = (columns.Births[row], plan.Rules.Policies.Residence.Of(columns.Registered[row], columns.Actual[row]));
        if (!findings.Check(row, birth, residences, (set & PersonColumns.Male) != 0))
        {
            Refused++;
            return;
        }

        var services = plan.ServicesOf(birth, set);
        Add(residences.First, services);

        // Somebody of two residences counts once for an owner of both.
        if (residences.First != residences.Second) Add(residences.Second, services & ~OfSameOwner(residences));
    }

    private ulong OfSameOwner((ushort First, ushort Second) residences)
    {
        var (map, same) = (columns.Residences, 0UL);
        if (map.Owner(residences.First, ServiceLevel.Province) == map.Owner(residences.Second, ServiceLevel.Province)) same |= plan.ProvinceServices;
        if (map.Owner(residences.First, ServiceLevel.RegencyOrCity) == map.Owner(residences.Second, ServiceLevel.RegencyOrCity)) same |= ~plan.ProvinceServices;
        return same;
    }

    private void Add(int residence, ulong services)
    {
        for (var rest = services; rest != 0; rest &= rest - 1) _people[residence * _services + BitOperations.TrailingZeroCount(rest)]++;
    }
}
