using Spm.Core.Calendars;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Reports;

/// <summary>Whether the report of each region of a recap has come; what does not fit the figures is noticed.</summary>
internal sealed class RecapArrivals
{
    private readonly Dictionary<RegionCode, RegionArrival> _byCode = [];
    private readonly BudgetYear _year;

    /// <param name="regions">The regions of the recap.</param>
    /// <param name="silent">Those whose figures say nothing at all.</param>
    /// <param name="arrivals">What is told of them.</param>
    /// <param name="period">The period of the recap.</param>
    public RecapArrivals(IReadOnlyList<Region> regions, IReadOnlyList<Region> silent, IReadOnlyList<RegionArrival> arrivals, ReportingPeriod period)
    {
        _year = period.Year;
        var findings = new List<Finding>();
        var byCode = regions.ToDictionary(region => region.CodeIn(_year)!);
        foreach (var arrival in arrivals)
        {
            if (!byCode.TryGetValue(arrival.Region, out var region)) Add(ReportFindings.ArrivalOutside, arrival, arrival.Region);
            else if (arrival.Judgement is { } judgement && !IsAbout(judgement.Delivery, period))
                Add(ReportFindings.ArrivalOfAnotherReport, arrival, region.PrintedName, Words(judgement.Delivery), judgement.Delivery.Period, period);
            else if (!_byCode.TryAdd(arrival.Region, arrival))
                Add(ReportFindings.EntryTwice, arrival, new Bilingual("Status penyampaian laporan", "The state of the report"), region.PrintedName);
            else if (arrival.Arrival == ReportArrival.Missing && !silent.Contains(region))
                Add(ReportFindings.ArrivalContradicts, arrival, region.PrintedName, Words(arrival), new Bilingual("datanya sudah ada dalam rekapitulasi", "its figures stand in the recap"));
            else if (arrival.Arrival is ReportArrival.Reported or ReportArrival.Late && silent.Contains(region))
                Add(ReportFindings.ArrivalContradicts, arrival, region.PrintedName, Words(arrival), new Bilingual("datanya tidak ada dalam rekapitulasi", "the recap has no figure of it"));
        }

        Findings = findings.AsReadOnly();

        void Add(FindingDefinition definition, RegionArrival arrival, params object[] arguments) =>
            findings.Add(new Finding(definition, new FindingPlace(arrival.Region, period), arguments));
    }

    public IReadOnlyList<Finding> Findings { get; }

    public RegionArrival Of(Region region)
    {
        var code = region.CodeIn(_year)!;
        return _byCode.GetValueOrDefault(code) ?? new RegionArrival(code, ReportArrival.Unknown);
    }

    // A quarter's report and that of the year to date are one, and so are the last quarter's and the year's.
    private static bool IsAbout(ReportDelivery delivery, ReportingPeriod period) => delivery.Period.LastMonth == period.LastMonth
        && delivery is { Agency: null, Duty: ReportingDuty.QuarterlyReport or ReportingDuty.AnnualReport or ReportingDuty.AnnualReportWithLppd };

    private static Bilingual Words(ReportDelivery delivery) =>
        Bilingual.Of(language => delivery.Agency is { } agency ? $"{delivery.Duty.Name(language)} ({agency})" : delivery.Duty.Name(language));

    private static Bilingual Words(RegionArrival arrival) => Bilingual.Of(language => arrival.Arrival.Name(language));
}
