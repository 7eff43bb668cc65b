using Spm.Core.Queries;

namespace Spm.Core.Json.Fuzz;

/// <summary>Lines of a query's result, from memory and in pieces: the same, and a tally only of as many groups as every line says.</summary>
internal sealed class QueryLinesReader() : Reader("query-lines", "query-lines-1")
{
    private static readonly TallyQuery Query = TallyQuery.For(
        RowsReader.Layout, new FigureTable("angka") { Region = "wilayah", Service = "layanan", Indicator = "butir", Part = "bagian", Parts = ["1", "2"], Period = "periode", Required = "wajib", Done = "capai" }, SqlDialect.ClickHouse);

    public override bool Check(byte[] bytes, Random random)
    {
        var read = TallyQueryJson.Read(bytes, Query, "a.ndjson");
        var streamed = TallyQueryJson.Read(new PieceStream(bytes, random), Query, "a.ndjson");
        FuzzFailure.Unless(Print(read) == Print(streamed), $"memory says {Print(read)}, the stream {Print(streamed)}");
        FuzzFailure.Unless(Equals(read.Tally, streamed.Tally), "memory and stream gave other tallies");
        FuzzFailure.Unless(read.IsWhole || read.Findings.Count > 0, "no tally and no reason");
        return read.IsWhole;
    }

    private static string Print(TallyQueryReading read) => $"{read.Tally is null} {read.Rows} {read.Refused} {read.Parts} {string.Join(" | ", read.Findings)}";
}
