using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Regions;

namespace Spm.Core.Json.Fuzz;

/// <summary>Spreadsheet files into columns: from memory and from pieces the same.</summary>
internal sealed class RowsCsvReader() : Reader("spm-csv-rows", "spm-csv-0")
{
    private static readonly TallyLayout Layout = TallyLayout.For(ServiceCatalog.For(new(2025)), [RegionList.Official.Find(RegionCode.Parse("65.01"), new(2025))!]);

    public override bool Check(byte[] bytes, Random random)
    {
        var read = RowsCsv.Read(bytes, Layout, "a.csv");
        var total = RowsCsv.TotalAsync(new PieceStream(bytes, random), Layout, "a.csv").GetAwaiter().GetResult();
        var (said, streamed) = (Print(read), Print(total));
        FuzzFailure.Unless(said == streamed, $"memory says {said}, the stream {streamed}");
        return read.Value is not null;
    }

    private static string Print<T>(RowsReading<T> read)
        where T : class => $"{read.Header} {read.Rows} {read.Refused} {read.Value is null} {read.Stop} {string.Join(" | ", read.Refusals)}";
}
