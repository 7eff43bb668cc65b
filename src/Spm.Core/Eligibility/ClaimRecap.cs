using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Eligibility;

/// <summary>Claims of several regions put together, such as those of a province (<i>rekapitulasi klaim penerima</i>): who is claimed twice, and where.</summary>
/// <remarks>The people's numbers are gone once it is made; the order of the claims does not matter.</remarks>
[LegalTerm("rekapitulasi klaim penerima")]
public sealed class ClaimRecap
{
    private ClaimRecap(long claims, IReadOnlyList<DoubleClaim> doubles, IReadOnlyList<Finding> findings)
    {
        Claims = claims;
        Doubles = doubles;
        Findings = findings;
    }

    /// <summary>How many claims there were.</summary>
    public long Claims { get; }

    /// <summary>The people claimed more than once, together by service and regions, in that order.</summary>
    public IReadOnlyList<DoubleClaim> Doubles { get; }

    /// <summary>By how much the claims pass the number of people, over all services.</summary>
    public long Surplus => Doubles.Sum(claim => claim.Surplus);

    /// <summary>A warning for each of <see cref="Doubles"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Puts claims together.</summary>
    /// <param name="claims">In any order.</param>
    /// <param name="period">The period that they are of.</param>
    /// <exception cref="ArgumentException">A claim without service or region.</exception>
    public static ClaimRecap Of(IEnumerable<Claim> claims, ReportingPeriod period)
    {
        var count = 0L;
        var seen = new Dictionary<(ulong, ServiceType), RegionCode>();
        var again = new Dictionary<(ulong Person, ServiceType Service), List<RegionCode>>();
        foreach (var claim in Require.NotNull(claims))
        {
            if (claim.Service is null || claim.Region is null) throw new ArgumentException("A claim names a service and a region.", nameof(claims));
            count++;
            var key = (claim.Person, claim.Service);
            if (seen.TryAdd(key, claim.Region)) continue;
            if (!again.TryGetValue(key, out var regions)) again[key] = regions = [seen[key]];
            regions.Add(claim.Region);
        }

        var doubles = again
            .Select(pair => (pair.Key.Service, Regions: pair.Value.Order().ToArray()))
            .GroupBy(pair => (pair.Service.CatalogPosition, Regions: string.Join(' ', pair.Regions.AsEnumerable())))
            .OrderBy(group => group.Key.CatalogPosition).ThenBy(group => group.Key.Regions, StringComparer.Ordinal)
            .Select(group => new DoubleClaim(group.First().Service, Array.AsReadOnly(group.First().Regions), group.Count())).ToArray();
        return new(count, Array.AsReadOnly(doubles), Array.AsReadOnly(Array.ConvertAll(doubles, claim => FindingOf(claim, period))));
    }

    private static Finding FindingOf(DoubleClaim claim, ReportingPeriod period)
    {
        var where = new FindingPlace(claim.Regions[0], period, claim.Service.Key);
        return claim.Regions[0] == claim.Regions[^1]
            ? new Finding(EligibilityFindings.ClaimedAgain, where, claim.People, claim.Regions.Count)
            : new Finding(EligibilityFindings.ClaimedBySeveral, where, claim.People, string.Join(", ", claim.Regions));
    }
}
