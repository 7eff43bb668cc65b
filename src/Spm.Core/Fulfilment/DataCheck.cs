using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>What is noticed in collected data.</summary>
internal static class DataCheck
{
    private const int MostYearsAfterEvent = 3;

    public static IReadOnlyList<Finding> Run(DataCollection data, IReadOnlyList<ServiceData> given)
    {
        var findings = new FindingList(data.Region, data.Year);
        foreach (var service in data.Missing) findings.Add(FulfilmentFindings.ServiceWithoutData, service);
        findings.Twice(given, entry => entry.Service, entry => entry.Service.Key, entry => entry.Service);
        foreach (var entry in data.Services)
        {
            Counts(entry, findings);
            Events(entry, data, findings);
        }

        return findings.ToReadOnly();
    }

    private static void Counts(ServiceData entry, FindingList findings)
    {
        foreach (var count in new[] { entry.Recipients, entry.Identified, entry.Served }) findings.Accept(count, entry.Service);
        foreach (var stock in entry.Resources) findings.Accept(stock.Available, entry.Service, stock.Resource);
        foreach (var counted in entry.Counts) findings.Accept(counted.Count, entry.Service, counted.Name);
        findings.Twice(entry.Resources, stock => stock.Resource, stock => stock.Resource, _ => entry.Service);
        findings.Twice(entry.Counts, counted => counted.Name, counted => counted.Name, _ => entry.Service);
        foreach (var part in new[] { entry.Identified, entry.Served })
            if (part > entry.Recipients) findings.Add(FulfilmentFindings.MoreThanEntitled, entry.Service, null, part, entry.Recipients);
    }

    private static void Events(ServiceData entry, DataCollection data, FindingList findings)
    {
        foreach (var happened in entry.Events)
        {
            findings.Accept(happened.Recipients, entry.Service, happened.Name);
            var year = happened.Day.WithCalendar(NodaTime.CalendarSystem.Iso).Year;
            if (happened.Decree is null) findings.Add(FulfilmentFindings.EventWithoutDecree, entry.Service, null, happened.Name);
            if (happened.Window.First.Number < year || happened.Window.Last.Number > year + MostYearsAfterEvent)
                findings.Add(FulfilmentFindings.EventWindowUnusual, entry.Service, null, happened.Name, happened.Window, year);
            if (!happened.Window.Contains(data.Year)) findings.Add(FulfilmentFindings.EventOutsideWindow, entry.Service, null, happened.Name, happened.Window, data.Year);
        }

        var sum = entry.Events.Aggregate((Int128)0, (total, happened) => total + happened.Recipients);
        if (entry.Events.Count > 0 && entry.Recipients is { } recipients && sum != recipients)
            findings.Add(FulfilmentFindings.EventRecipientsDiffer, entry.Service, null, sum, recipients);
    }
}
