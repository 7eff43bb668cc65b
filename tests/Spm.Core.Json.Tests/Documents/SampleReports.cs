using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Tests.Reports;

namespace Spm.Core.Json.Tests.Documents;

/// <summary>Reports and recaps with a little of everything.</summary>
internal static class SampleReports
{
    private static RuleBook Rules => SampleRegion.Rules;

    public static ReportCard Card(string period = "2025") => ReportCard.Of(Rules.Check(SampleRegion.Complete("65.01", 5, period)), Rules);

    /// <summary>Some budgets, forms and documents, and the statement that there was no problem.</summary>
    public static ReportContents Contents(ReportCard card) => new()
    {
        Budgets = [.. card.Lines.Select(line => new ServiceBudget(line.Index.Service.Key) { Allocation = Rupiah.FromRupiah(1_000_000), Realisation = Rupiah.Parse("750000.25") })],
        Problems = [],
        Stages = [.. Enum.GetValues<StageForm>().Take(3).Select(form => new StageEvidence(form, new Evidence("Formulir") { Number = $"{(int)form + 1}" }))],
        TeamDecree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Pembentukan Tim Penerapan SPM") { Number = "12/2025" },
        Arrival = ReportArrival.Late,
    };

    public static IReadOnlyList<PeriodDetail> Months(params string[] months) => [.. months.Select(month => new PeriodDetail(SampleRegion.Complete("65.01", 7, month)))];

    public static RegionArrival Late { get; } = new(RegionCode.Parse("65.01"), ReportArrival.Late, "3 hari");

    /// <summary>North Kalimantan and two of its regions; each serves so many of ten everywhere, or says nothing.</summary>
    public static NationIndex Nation(int? own, int? first, int? second)
    {
        var codes = new[] { "65", "65.01", "65.71" };
        var layout = TallyLayout.For(Rules.Catalog, codes.Select(code => Rules.Catalog.Regions.Find(RegionCode.Parse(code), Rules.Year)!));
        var builder = new TallyBuilder(layout);
        for (var cell = 0; cell < layout.CellCount; cell++)
            if ((layout.KeyOf(cell).Region.Code.ToString() switch { "65" => own, "65.01" => first, _ => second }) is { } served)
                builder.Add(ReportingPeriod.Parse("2025"), cell, TallyFigure.Reported(10, served));
        return NationIndex.Of(builder.ToTally(), ReportingPeriod.Parse("2025"), Rules);
    }

    public static ProvinceRecap Province(int? own, int? first, int? second) => Nation(own, first, second).Provinces.Single();
}
