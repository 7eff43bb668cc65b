using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>What holds for the services of a submission: known, owed, once, and none missing.</summary>
internal static class ServiceRules
{
    public static CheckedService[] Check(
        Submission submission, ServiceCatalog catalog, OwedServices? owed, FigureRules figures, FindingCollector findings)
    {
        var scope = Scope(submission, catalog, owed, findings);
        var found = new Dictionary<ServiceType, CheckedService>();
        var seen = new HashSet<ServiceType>();
        foreach (var entry in submission.Figures)
        {
            if (Find(entry.Service, entry.Place, catalog, findings) is not { } service) continue;
            if (!seen.Add(service))
            {
                findings.Add(SubmissionFindings.DuplicateService, entry.Service, null, entry.Place, service.Key);
                continue;
            }

            if (owed is not null && owed.Owed.Count > 0 && !owed.Includes(service))
                findings.Add(SubmissionFindings.ServiceOutsideSet, entry.Service, null, entry.Place, service.Key, owed.Region.PrintedName);
            else if (owed is not null && owed.Accepted.Contains(service))
                findings.Add(SubmissionFindings.EitherLevel, entry.Service, null, entry.Place, service.Key, owed.Region.PrintedName);
            if (scope is not null && !scope.Contains(service))
                findings.Add(SubmissionFindings.OutsideScope, entry.Service, null, entry.Place, service.Key, submission.Sender);
            found[service] = CheckService(submission, entry, service, catalog, figures, findings);
        }

        var expected = scope ?? (IEnumerable<ServiceType>?)owed?.Owed ?? [];
        foreach (var service in expected.Where(service => !seen.Contains(service)))
        {
            findings.Add(SubmissionFindings.ServiceMissing, service.Key, null, null, service.OfficialName);
            found[service] = new CheckedService(service, Figure.Unknown, null, []);
        }

        return [.. found.Values.OrderBy(entry => entry.Service.CatalogPosition)];
    }

    private static HashSet<ServiceType>? Scope(Submission submission, ServiceCatalog catalog, OwedServices? owed, FindingCollector findings)
    {
        if (submission.Services is null) return null;
        var scope = new HashSet<ServiceType>();
        foreach (var key in submission.Services)
        {
            if (Find(key, submission.Place, catalog, findings) is not { } service) continue;
            if (owed is not null && !owed.Includes(service))
                findings.Add(SubmissionFindings.ServiceOutsideSet, key, null, submission.Place, service.Key, owed.Region.PrintedName);
            else
                scope.Add(service);
        }

        return scope;
    }

    private static ServiceType? Find(string key, SourcePlace? place, ServiceCatalog catalog, FindingCollector findings)
    {
        var service = catalog.Find(key);
        if (service is null) findings.Add(SubmissionFindings.UnknownService, key, null, place, key, NearestKey.Of(key, catalog.Services).Key);
        return service;
    }

    private static CheckedService CheckService(
        Submission submission, ServiceFigures entry, ServiceType service, ServiceCatalog catalog, FigureRules figures, FindingCollector findings)
    {
        var place = entry.Recipients.Place ?? entry.Place;
        var recipients = figures.Check(entry.Recipients, entry, null);
        CheckMeasureKind(submission, entry, service, findings);
        var canBeEmpty = service.EmptyPopulation != EmptyPopulation.Impossible;
        if (recipients.State == FigureState.NotApplicable)
        {
            if (!canBeEmpty) findings.Add(SubmissionFindings.NotApplicableUnlawful, entry.Service, null, place, service.OfficialName);
            else if (recipients.Evidence is null) findings.Add(SubmissionFindings.NotApplicableWithoutEvidence, entry.Service, null, place, service.OfficialName);
        }

        if (recipients.Required == 0)
        {
            if (!canBeEmpty) findings.Add(SubmissionFindings.RequiredZeroUnlawful, entry.Service, null, place, service.OfficialName);
            else if (recipients.Evidence is null) findings.Add(SubmissionFindings.RequiredZeroWithoutEvidence, entry.Service, null, place, service.OfficialName);
        }
        else if (recipients.State == FigureState.NotReported)
        {
            findings.Add(SubmissionFindings.RecipientsNotReported, entry.Service, null, place, service.OfficialName);
        }

        if (recipients.State is FigureState.NotApplicable or FigureState.NotYetDue)
        {
            foreach (var item in entry.Quality ?? []) figures.Check(item.Figure, entry, item);
            return new CheckedService(service, recipients, [], []);
        }

        // Such a service has an empty list by form, not because it has no quality items: it counts as one that was not reported at all.
        if (entry is { Recipients.State: FigureState.NotYetDue, Quality: null or [] }) return new CheckedService(service, recipients, null, []);
        var owesQuality = recipients.Required != 0 && submission.Period.Year >= ServiceCatalog.FirstYearWithQuality;
        var (items, unlisted) = QualityRules.Check(entry, service, catalog, figures, findings, owesQuality);
        return new CheckedService(service, recipients, items, unlisted);
    }

    private static void CheckMeasureKind(Submission submission, ServiceFigures entry, ServiceType service, FindingCollector findings)
    {
        if (entry.MeasureKind is not { } declared || declared == service.MeasureKind) return;

        // From January on, new persons so far and the year to date are the same number.
        MeasureKind[] pair = [declared, service.MeasureKind];
        if (submission.Period.FirstMonth.Number == 1 && pair.Contains(MeasureKind.NewPersons) && pair.Contains(MeasureKind.YearToDate)) return;
        findings.Add(PeriodFindings.OtherMeasureKind, entry.Service, null, entry.Place, service.OfficialName, declared, service.MeasureKind);
    }
}
