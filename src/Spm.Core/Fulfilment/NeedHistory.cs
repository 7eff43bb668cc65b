using System.Collections.ObjectModel;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>How a need moved through the years (<i>neraca kebutuhan</i>): each year opens with what the one before hands on, or a finding says why not.</summary>
/// <remarks>What a year hands on is its closing where the need carries over, and nothing where it lapses with the year (<see cref="NeedCarryOver"/>).</remarks>
[LegalTerm("neraca kebutuhan")]
public sealed class NeedHistory
{
    /// <summary>Takes the years and compares each with the one before.</summary>
    /// <param name="region">The region.</param>
    /// <param name="service">The service.</param>
    /// <param name="kind">What is needed.</param>
    /// <param name="years">In any order; of two entries for one year the first is used.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public NeedHistory(RegionCode region, ServiceType service, NeedKind kind, IEnumerable<NeedYear> years)
    {
        Region = Require.NotNull(region);
        Service = Require.NotNull(service);
        Kind = Require.Defined(kind);
        var given = Require.Copy(years);
        Years = Array.AsReadOnly(given.DistinctBy(entry => entry.Year).OrderBy(entry => entry.Year).ToArray());
        Findings = Check(given);
    }

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>What is needed.</summary>
    public NeedKind Kind { get; }

    /// <summary>The years, oldest first.</summary>
    public IReadOnlyList<NeedYear> Years { get; }

    /// <summary>What was noticed.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What a year hands on to the next: its closing, or nothing where the need lapses; never below 0.</summary>
    public long HandedOnBy(NeedYear year) => NeedCarryOver.Of(Service).Carries(Kind) ? Math.Max(0, Require.NotNull(year).Closing) : 0;

    private ReadOnlyCollection<Finding> Check(IReadOnlyList<NeedYear> given)
    {
        var findings = new List<Finding>();
        foreach (var twice in given.GroupBy(entry => entry.Year).Where(group => group.Count() > 1)) findings.AddRange(In(twice.First(), list => list.Add(FulfilmentFindings.GivenTwice, Service, null, twice.Key)));
        for (var i = 0; i < Years.Count; i++)
        {
            var (entry, before) = (Years[i], i > 0 ? Years[i - 1] : null);
            findings.AddRange(In(entry, list => Check(entry, before, list)));
        }

        return findings.AsReadOnly();
    }

    private void Check(NeedYear entry, NeedYear? before, FindingList findings)
    {
        foreach (var count in new[] { entry.Opening, entry.New, entry.Lapsed, entry.Delivered }) findings.Accept(count, Service);
        if (entry.Closing < 0) findings.Add(FulfilmentFindings.DeliveredAboveNeed, Service, null, entry.Delivered, entry.Need);
        if (before is null) return;
        if (entry.Year.Number > before.Year.Number + 1) findings.Add(FulfilmentFindings.YearsMissing, Service, null, before.Year, entry.Year);
        else if (entry.Opening != HandedOnBy(before) && entry.OpeningReason is { } reason) findings.Add(FulfilmentFindings.OpeningRestated, Service, null, entry.Opening, HandedOnBy(before), before.Year, reason);
        else if (entry.Opening != HandedOnBy(before)) findings.Add(FulfilmentFindings.OpeningUnlikeClosing, Service, null, entry.Opening, HandedOnBy(before), before.Year);
    }

    private IReadOnlyList<Finding> In(NeedYear entry, Action<FindingList> check)
    {
        var findings = new FindingList(Region, entry.Year);
        check(findings);
        return findings.ToReadOnly();
    }
}
