using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>Looks a submission over against a catalogue (<i>pemeriksaan data</i>).</summary>
/// <remarks>Never throws for any data and gives the same findings every time. Only errors keep the figures from an index.</remarks>
[LegalTerm("pemeriksaan data")]
public static class SubmissionCheck
{
    /// <summary>The most quality items that one service may list.</summary>
    public const int MostItems = 1000;

    /// <summary>Checks a submission.</summary>
    /// <param name="submission">What a sender reports.</param>
    /// <param name="catalog">The catalogue of the year reported on.</param>
    /// <param name="previous">The sender's previous report of the same region and year, to notice a changed need; null when there is none.</param>
    /// <param name="asOf">The day on which the figures are looked at, in any calendar. A claim of "not yet due" holds before the period ends;
    /// null accepts it for the first three quarters only.</param>
    public static CheckResult Run(Submission submission, ServiceCatalog catalog, Submission? previous = null, LocalDate? asOf = null)
    {
        Require.NotNull(submission);
        Require.NotNull(catalog);
        var findings = new FindingCollector(submission);
        if (catalog.Year != submission.Period.Year)
            findings.Add(SubmissionFindings.YearOfAnotherCatalog, submission.Period.Year, catalog.Year);

        var region = RegionRules.Find(submission.Region, catalog, findings.Add);
        var owed = region is null ? null : catalog.OwedBy(region);
        if (region is { IsAutonomous: false } && owed!.Owed.Count == 0)
            findings.Add(SubmissionFindings.RegionOwesNothing, region.PrintedName);

        var services = ServiceRules.Check(submission, catalog, owed, new FigureRules(findings, catalog, submission, previous, NotYetDueHolds(submission, asOf)), findings);
        var passed = findings.HasErrors || owed is null ? null : new CheckedSubmission(submission, catalog, owed, services);
        return new CheckResult(findings.ToArray(), passed);
    }

    private static bool NotYetDueHolds(Submission submission, LocalDate? asOf) =>
        asOf is { } day ? day.WithCalendar(CalendarSystem.Iso) <= submission.Period.End : !submission.Period.ClosesYear;
}
