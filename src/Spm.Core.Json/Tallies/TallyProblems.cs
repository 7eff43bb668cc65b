using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Json;

/// <summary>What can be wrong with a part of a tally, in both languages.</summary>
internal static class TallyProblems
{
    public static Problem Hash { get; } = new(
        "sidik jari susunan yang diminta: katalog, wilayah, satuan atau konversinya berbeda", "the hash of the layout asked for: catalogue, regions, units or conversions differ");

    public static Problem NoCells { get; } = new Problem(
        "periode tanpa sel tidak ditulis", "a period without cells is not written")
        .WithExample("[{\"region\": \"65.01\", \"service\": \"kabkota.kesehatan.ibu-hamil\", \"rows\": 1, \"required\": 4, \"done\": 3, \"met\": 3}]");

    public static Problem EmptyCell { get; } = new Problem(
        "sel yang semua jumlahnya nol tidak ditulis", "a cell whose totals are all zero is not written").WithExample("\"rows\": 1");

    public static Problem NoRegion(RegionCode region, TallyLayout layout) => new Problem(
        $"wilayah {region} tidak ada dalam susunan ini", $"region {region} is not in this layout").WithExample($"\"{layout.Regions[0].CodeIn(layout.Catalog.Year)}\"");

    public static Problem NoService(string service, RegionCode region) => new Problem(
        $"{service} bukan layanan wilayah {region} dalam susunan ini", $"{service} is no service of region {region} in this layout").WithExample("\"kabkota.kesehatan.ibu-hamil\"");

    public static Problem NoIndicator(string indicator, ServiceType service, TallyLayout layout, TallySubject? meant)
    {
        var example = meant?.Indicator?.Name ?? (layout.Catalog.QualityListOf(service) is { Scored: [var first, ..] } ? first.Name : null);
        var problem = new Problem($"{Printed.Quoted(indicator)} bukan nama butir mutu {service.Key} dalam susunan ini", $"{Printed.Quoted(indicator)} is not the name of a quality item of {service.Key} in this layout");
        return example is null ? problem : problem.WithExample(Printed.Quoted(example));
    }

    public static Problem OtherYear(ReportingPeriod period, BudgetYear year) => new Problem(
        $"{period} bukan periode tahun {year}", $"{period} is not a period of {year}").WithExample($"\"{year}-Q1\"");

    public static Problem CellOutOfOrder(CellSums cell)
    {
        var name = $"{cell.Region} {cell.Service}{(cell.Indicator is { } item ? $" {Printed.Quoted(item)}" : "")}";
        return new(
            $"{name} tidak pada urutannya: sel berurut menurut wilayah, layanan, lalu butir mutu seperti dalam katalog, masing-masing satu kali",
            $"{name} is out of order: cells stand by region, service and item as in the catalogue, each once");
    }

    public static Problem PeriodOutOfOrder(ReportingPeriod period) => new(
        $"{period} tidak pada urutannya: periode berurut menurut hari terakhir, yang lebih pendek lebih dahulu, masing-masing satu kali",
        $"{period} is out of order: periods stand by their last day, the shorter first, each once");

    public static Problem OtherRows(Int128 said, Int128 counted) => new(
        string.Create(CultureInfo.InvariantCulture, $"\"rows\" menyebut {said}, padahal baris semua sel beserta yang ditolak berjumlah {counted}; ada sel yang hilang atau berubah"),
        string.Create(CultureInfo.InvariantCulture, $"\"rows\" says {said}, but the rows of all cells and those refused are {counted}; a cell is missing or was altered"));

    public static Problem NotExact(long value) => new Problem(
        "jumlah di luar ±9007199254740991 ditulis sebagai teks, karena banyak pembaca JSON tidak dapat memuatnya",
        "a total beyond ±9007199254740991 is written as text, because many readers of JSON cannot hold it").WithExample(string.Create(CultureInfo.InvariantCulture, $"\"{value}\""));
}
