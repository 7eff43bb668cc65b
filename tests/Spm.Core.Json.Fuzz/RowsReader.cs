using System.Text;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Regions;

namespace Spm.Core.Json.Fuzz;

/// <summary>Rows from memory, from pieces, added up on the way, and spaced so that only the strict reader can take them: four times the same.</summary>
internal sealed class RowsReader() : Reader("spm-rows", "spm-rows-1")
{
    // Two spaces in each row change no more than this; a row may be no longer than RowsJson.LongestRow.
    private const int Longest = RowsJson.LongestRow - 10;

    public static TallyLayout Layout { get; } = TallyLayout.For(
        ServiceCatalog.For(new(2025)), new[] { "65.01", "33", "31" }.Select(code => RegionList.Official.Find(RegionCode.Parse(code), new(2025))!));

    public override bool Check(byte[] bytes, Random random)
    {
        var read = RowsJson.Read(bytes, Layout, "a.ndjson");
        var streamed = RowsJson.Read(new PieceStream(bytes, random), Layout, "a.ndjson");
        var total = RowsJson.TotalAsync(new PieceStream(bytes, random), Layout, "a.ndjson").GetAwaiter().GetResult();
        var said = Print(read);
        FuzzFailure.Unless(said == Print(streamed), $"memory says {said}, the stream {Print(streamed)}");
        FuzzFailure.Unless(said == Print(total), $"memory says {said}, adding up {Print(total)}");
        FuzzFailure.Unless(Equals(Sum(read), total.Value), "adding up on the way gives another tally");
        if (bytes.Length < Longest) HoldStrict(bytes, read);
        return read.Value is not null && read.Rows > read.Refused;
    }

    private static void HoldStrict(byte[] bytes, RowsReading<TallyBatch> read)
    {
        // Latin-1 keeps every byte as it is.
        var spaced = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("{\"region\"", "{  \"region\"", StringComparison.Ordinal));
        var strict = RowsJson.Read(spaced, Layout, "a.ndjson");
        FuzzFailure.Unless((read.Rows, read.Refused, read.Stop is null) == (strict.Rows, strict.Refused, strict.Stop is null),
            $"the scanner says {Print(read)}, the strict reader {Print(strict)}");
        FuzzFailure.Unless(
            read.Refusals.Select(refusal => (refusal.Row, refusal.Path, refusal.Place.Line)).SequenceEqual(strict.Refusals.Select(refusal => (refusal.Row, refusal.Path, refusal.Place.Line))),
            "the scanner and the strict reader refuse other rows");
        FuzzFailure.Unless(Equals(Sum(read), Sum(strict)), "the scanner and the strict reader give other totals");
    }

    private static Tally? Sum(RowsReading<TallyBatch> read)
    {
        if (read.Value is not { } batch) return null;
        var builder = new TallyBuilder(Layout);
        builder.Add(batch);
        return builder.ToTally();
    }

    private static string Print<T>(RowsReading<T> read)
        where T : class => $"{read.Header} {read.Rows} {read.Refused} {read.Value is null} {read.Stop} {string.Join(" | ", read.Refusals)}";
}
