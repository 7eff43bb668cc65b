using System.Xml;
using NodaTime;
using NodaTime.Text;
using Spm.Core.Aggregation;
using Spm.Core.Calendars;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Reports;

/// <summary>Reports with everything that they are asked for, to take things away from.</summary>
internal static class SampleContents
{
    public const string Mothers = "kabkota.kesehatan.ibu-hamil";

    public static RuleBook Rules => SampleRegion.Rules;

    public static ReportCard Card(Submission submission) => ReportCard.Of(Rules.Check(submission), Rules);

    public static ReportCard Card(string period = "2025", string region = "65.01") => Card(SampleRegion.Complete(region, 5, period));

    /// <summary>Every budget, form and document, and the statement that there was no problem.</summary>
    public static ReportContents Full(ReportCard card) => new()
    {
        Budgets = [.. card.Lines.Select(line => Money(line.Index.Service.Key, 1_000_000, 750_000))],
        Problems = [],
        Stages = [.. Enum.GetValues<StageForm>().Select(form => new StageEvidence(form, new Evidence("Formulir") { Number = $"{(int)form + 1}" }))],
        TeamDecree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Pembentukan Tim Penerapan SPM") { Number = "12/2025", Date = new LocalDate(2025, 1, 20) },
        ActionPlan = new RegionalDocument(RegionalDocumentKind.HeadOfRegionRegulation, "Rencana Aksi Penerapan SPM 2025-2029") { Number = "7 Tahun 2025" },
    };

    /// <summary>The same with every part of the layout written.</summary>
    public static ReportContents Written(ReportCard card, ReportLayout layout) => Full(card) with
    {
        Texts =
        [
            .. from section in layout.Sections
               where section.IsText
               from urusan in section.IsPerUrusan ? card.Index.Urusan.Select(index => (Urusan?)index.Urusan) : [null]
               select new ReportText(section.Key, $"Uraian {section.Key}.", urusan),
        ],
    };

    public static ServiceBudget Money(string service, long? allocation, long? realisation) => new(service)
    {
        Allocation = allocation is { } allocated ? Rupiah.FromRupiah(allocated) : null,
        Realisation = realisation is { } realised ? Rupiah.FromRupiah(realised) : null,
    };

    public static IReadOnlyList<PeriodDetail> Months(params string[] months) => [.. months.Select(month => new PeriodDetail(SampleRegion.Complete("65.01", 7, month)))];

    /// <summary>A page as a reader of XML sees it; it throws where the page is not well-formed.</summary>
    public static XmlDocument Xml(string html)
    {
        var document = new XmlDocument { XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        document.Load(reader);
        return document;
    }

    public static int Count(string text, string word) => text.Split(word).Length - 1;

    public static RegionArrival Arrival(string region, ReportArrival arrival, string? note = null) => new(RegionCode.Parse(region), arrival, note);

    /// <summary>A quarterly report as the national calendar judges it in June 2026.</summary>
    public static RegionArrival Judged(string region, string period, string? submitted, string? agency = null) => RegionArrival.Of(ReportingCalendar.National.Judge(
        new ReportDelivery(RegionCode.Parse(region), agency is null ? ReportingDuty.QuarterlyReport : ReportingDuty.AgencyReport, ReportingPeriod.Parse(period), submitted is null ? null : LocalDatePattern.Iso.Parse(submitted).Value) { Agency = agency },
        new LocalDate(2026, 6, 1)));

    /// <summary>North Kalimantan and two of its regions; each serves so many of ten everywhere, or says nothing.</summary>
    public static NationIndex Nation(int? own, int? first, int? second, string period = "2025")
    {
        var layout = TallyLayout.For(Rules.Catalog, new[] { "65", "65.01", "65.71" }.Select(Aggregation.SampleTallies.Region));
        var tally = Aggregation.SampleTotals.Tally(ReportingPeriod.Parse(period), at => (layout.KeyOf(at).Region.Code.ToString() switch { "65" => own, "65.01" => first, _ => second }) is { } served
            ? TallyTotals.Of(TallyFigure.Reported(10, served))
            : default, layout);
        return NationIndex.Of(tally, ReportingPeriod.Parse(period), Rules);
    }

    public static ProvinceRecap Province(int? own, int? first, int? second, string period = "2025") => Nation(own, first, second, period).Provinces.Single();
}
