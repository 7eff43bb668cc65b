using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>Joins the submissions of a region's agencies into one (<i>penggabungan data perangkat daerah</i>).</summary>
/// <remarks>The order of the parts never matters. Parts of one service from different senders are added; the same sender twice is a
/// duplicate. A sender's name is the same whatever its capitals and punctuation. Joining never throws for any data.</remarks>
[LegalTerm("penggabungan data perangkat daerah")]
public static class SubmissionMerge
{
    /// <summary>Joins parts.</summary>
    /// <param name="parts">At least one, all as of the same day where they are revised (<see cref="Submission.AsOf"/>). Those of another region or period than the most are an error and stay out.</param>
    /// <param name="catalog">The catalogue of the year reported on; it knows the services by all their names, and the agencies.</param>
    /// <exception cref="ArgumentException">No part at all.</exception>
    public static MergedSubmission Join(IEnumerable<Submission> parts, ServiceCatalog catalog)
    {
        Require.NotNull(catalog);
        var sorted = Require.Copy(parts).OrderBy(PartOrder.TextOf, StringComparer.Ordinal).ToArray();
        if (sorted.Length == 0) throw new ArgumentException("At least one part is needed.", nameof(parts));
        var region = MostCommon(sorted.Select(part => part.Region));
        var period = MostCommon(sorted.Select(part => part.Period));
        var fitting = sorted.Where(part => part.Region == region && part.Period == period).ToArray();

        // The most common region and the most common period may never meet in one part.
        if (fitting.Length == 0) (region, period, fitting) = (sorted[0].Region, sorted[0].Period, [.. sorted.Where(part => part.Region == sorted[0].Region && part.Period == sorted[0].Period)]);
        var findings = new FindingCollector(fitting[0]);
        foreach (var part in sorted.Where(part => part.Region != region))
            findings.Add(MergeFindings.PartOfAnotherRegion, null, null, part.Place, part.Sender, part.Region, region);
        foreach (var part in sorted.Where(part => part.Region == region && part.Period != period))
            findings.Add(MergeFindings.PartOfAnotherPeriod, null, null, part.Place, part.Sender, part.Period, period);
        return Join(fitting, region, period, catalog, findings);
    }

    private static MergedSubmission Join(Submission[] fitting, RegionCode region, ReportingPeriod period, ServiceCatalog catalog, FindingCollector findings)
    {
        var senders = fitting.GroupBy(part => LooseName.Of(part.Sender)).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new SenderPart(group, catalog, findings)).ToArray();
        var scope = senders.Any(sender => sender.Scope is null)
            ? null
            : senders.SelectMany(sender => sender.Scope!).Distinct().OrderBy(key => Position(key, catalog)).ThenBy(key => key, StringComparer.Ordinal).ToArray();
        foreach (var sender in senders) sender.FindOutside(scope, catalog, findings);

        var join = new ServiceJoin(senders, period, catalog, findings);
        var keys = senders.SelectMany(sender => sender.Entries.Keys).Distinct().OrderBy(key => Position(key, catalog)).ThenBy(key => key, StringComparer.Ordinal);
        var figures = keys.Select(join.Join).ToArray();
        MissingAgencies(senders, scope, region, catalog, findings);
        var joined = new Submission(region, period, string.Join("; ", senders.Select(sender => sender.Name)), figures)
        {
            Services = scope,
            Note = Joined(fitting.Select(part => part.Note)),
            Place = fitting[0].Place,
            RevisedTo = fitting.Select(part => part.RevisedTo).Distinct().Count() == 1 ? fitting[0].RevisedTo : null,
        };
        return new MergedSubmission(joined, [.. senders.Select(sender => sender.ToPart())], findings.ToArray(), join.Parts, catalog);
    }

    internal static string? Joined(IEnumerable<string?> texts) =>
        texts.Where(text => text is not null).Distinct().ToArray() is { Length: > 0 } said ? string.Join("; ", said) : null;

    private static void MissingAgencies(SenderPart[] senders, string[]? scope, RegionCode code, ServiceCatalog catalog, FindingCollector findings)
    {
        if (catalog.Regions.Find(code, catalog.Year) is not { } region) return;
        var reported = senders.SelectMany(sender => sender.Entries.Keys.Concat(sender.Scope ?? [])).ToHashSet();
        var open = catalog.OwedBy(region).Owed.Where(service => !reported.Contains(service.Key)).ToArray();
        var map = catalog.AgenciesOf(region);
        var present = senders.Select(sender => map.Find(sender.Name)).ToHashSet();
        foreach (var agency in map.Agencies.Where(agency => !present.Contains(agency)))
        {
            var missing = AgencyMap.ServicesOf(agency, open);
            if (missing.Count > 0) findings.Add(MergeFindings.AgencyMissing, agency.Name, string.Join("; ", missing.Select(service => service.ShortName)));
        }
    }

    private static int Position(string key, ServiceCatalog catalog) => catalog.Find(key)?.CatalogPosition ?? int.MaxValue;

    private static T MostCommon<T>(IEnumerable<T> values)
        where T : notnull =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.ToString(), StringComparer.Ordinal).First().Key;
}
