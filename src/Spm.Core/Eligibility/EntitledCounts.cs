using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Eligibility;

/// <summary>How many are entitled to each service in each region (<i>jumlah yang harus dilayani</i>), counted from people.</summary>
/// <remarks>A region is one that owes the service: a province for its own services, and DKI Jakarta for those of its
/// administrative parts too. Under the residence policy <c>either</c> regions share people and do not add up.</remarks>
[LegalTerm("jumlah yang harus dilayani", "PP 2/2018 Pasal 5-10")]
public sealed class EntitledCounts
{
    /// <summary>The most findings that are kept; the rest are counted.</summary>
    public const int MostFindings = 1_000;

    private readonly long[] _totals;
    private readonly long[] _findingCounts;

    internal EntitledCounts(
        [Trusted] EligibilityRules rules, [Trusted] long[] totals, long rows, long refused, [Trusted] IReadOnlyList<Finding> findings, [Trusted] long[] findingCounts)
    {
        Rules = rules;
        _totals = totals;
        Rows = rows;
        Refused = refused;
        Findings = findings;
        _findingCounts = findingCounts;
    }

    /// <summary>The rules that they were counted by.</summary>
    public EligibilityRules Rules { get; }

    /// <summary>How many people were looked at.</summary>
    public long Rows { get; }

    /// <summary>How many of them were not counted; each has a finding.</summary>
    public long Refused { get; }

    /// <summary>What was noticed, in the order of the rows, each with its row number; the first <see cref="MostFindings"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many are entitled, in the unit of the rule.</summary>
    /// <param name="region">The region, by its code in the year.</param>
    /// <param name="service">The key of the service, or a name that only one service has.</param>
    /// <returns>0 or more; null when there is no such count, which is not zero: it comes from elsewhere, or the region does not owe the service.</returns>
    /// <exception cref="ArgumentException">No service has that key or name, or the region is not there in the year.</exception>
    public long? Of(RegionCode region, string service)
    {
        var rule = Rules.Of(service);
        var ordinal = Rules.Residences.OrdinalOf(Require.NotNull(region))
            ?? throw new ArgumentException($"{region} is no region of {Rules.Year}.", nameof(region));
        if (rule.IsCountedElsewhere || !Rules.Residences.IsOwner(ordinal, rule.Service.Level)) return null;
        return _totals[ordinal * Rules.Rules.Count + rule.Service.CatalogPosition];
    }

    /// <inheritdoc cref="Of(RegionCode, string)"/>
    public long? Of(RegionCode region, ServiceType service) => Of(region, Require.NotNull(service).Key);

    /// <summary>How many rows have a finding of a definition, those beyond the kept ones too.</summary>
    public long CountOf(FindingDefinition definition)
    {
        Require.NotNull(definition);
        for (var at = 0; at < _findingCounts.Length; at++)
            if (EligibilityFindings.All[at] == definition) return _findingCounts[at];
        return 0;
    }

    /// <summary>These and others, of different people: what counting all of them together gives.</summary>
    /// <remarks>Row numbers of findings stay those of their own columns.</remarks>
    /// <exception cref="ArgumentException">They were counted by other rules.</exception>
    public EntitledCounts Plus(EntitledCounts other)
    {
        if (!Rules.Equals(Require.NotNull(other).Rules)) throw new ArgumentException($"Counted by {other.Rules}; these by {Rules}.", nameof(other));
        return new(
            Rules, Sum(_totals, other._totals), Rows + other.Rows, Refused + other.Refused, [.. Findings.Concat(other.Findings).Take(MostFindings)],
            Sum(_findingCounts, other._findingCounts));
    }

    private static long[] Sum(long[] left, long[] right) => [.. left.Zip(right, (a, b) => checked(a + b))];
}
