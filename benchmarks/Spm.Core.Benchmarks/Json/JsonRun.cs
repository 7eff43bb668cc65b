using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Spm.Core.Aggregation;
using Spm.Core.Benchmarks.National;
using Spm.Core.Benchmarks.Ratios;
using Spm.Core.Json;

namespace Spm.Core.Benchmarks.Json;

/// <summary>Rows of JSON to columns over a bare loop that reads the same tokens, and beside the generated serializer; interleaved in one process.</summary>
internal static class JsonRun
{
    private const int Rows = 300_000;
    private const int Rounds = 15;

    public static int Run(string[] options)
    {
        if (options is ["--write", var path, var bytes]) return MemoryRun.Write(path, bytes);
        if (options is ["--memory", var file]) return MemoryRun.Measure(file);
        var rows = Rows;
        if (options.Length > 0 && (options is not ["--rows", var count] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out rows) || rows is < 1_000 or > 5_000_000))
        {
            Console.Error.WriteLine("Accepted are: json [--rows N], N from 1,000 to 5,000,000; json --write FILE MEGABYTES; json --memory FILE.");
            return 2;
        }

        Print($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors");
        Measure(new NationalData(rows), rows);
        return 0;
    }

    private static void Measure(NationalData data, int rows)
    {
        var layout = data.Layout;
        var village = RowFiles.Lines(data);
        var array = RowFiles.Array(village, "{\"format\":\"spm-rows/1\",\"period\":\"2025-Q1\",\"rows\":[", "]}");
        var bare = RowFiles.Array(village, "[", "]");
        var spaced = RowFiles.Spaced(village);
        var python = RowFiles.Python(village);
        var csv = RowFiles.Csv(data);
        var expected = Of(data.ToBatch());
        data.Shuffle();
        var shuffled = RowFiles.Lines(data);
        foreach (var file in (byte[][])[village, array, spaced, python, shuffled])
            if (!Of(RowsJson.Read(file, layout).OrThrow()).Equals(expected)) throw new InvalidOperationException("A file gives another tally than its rows.");

        if (!Of(RowsCsv.Read(csv, layout, "csv").OrThrow()).Equals(expected)) throw new InvalidOperationException("The spreadsheet file gives another tally than its rows.");

        void Loop() => Tokens(village);
        Measurement[] lines =
        [
            new("bare while (reader.Read())", rows, village.Length, Loop),
            new("rows, village order", rows, village.Length, () => RowsJson.Read(village, layout)),
            new("rows, shuffled", rows, shuffled.Length, () => RowsJson.Read(shuffled, layout)),
            new("rows, one array", rows, array.Length, () => RowsJson.Read(array, layout)),
            new("rows, spaced as by Python", rows, python.Length, () => RowsJson.Read(python, layout)),
            new("rows, from a stream", rows, village.Length, () => RowsJson.Read(new MemoryStream(village), layout)),
            new("rows, added up", rows, village.Length, () => RowsJson.Total(new MemoryStream(village), layout)),
            new("rows, strict reader alone", rows, spaced.Length, () => RowsJson.Read(spaced, layout)),
            new("rows, spreadsheet file", rows, csv.Length, () => RowsCsv.Read(csv, layout, "csv")),
            new("generated JsonSerializer", rows, bare.Length, () => JsonSerializer.Deserialize(bare, SerializerRows.Default.ListSerializerRow)),
        ];
        var last = Measurement.Time(Loop);
        for (var round = 0; round < Rounds; round++)
            foreach (var line in lines) last = line.Run(last, Loop);

        var serializer = lines[^1].PerRow;
        Print($"{rows:N0} rows, {layout.CellCount:N0} cells, {Rounds} rounds; ratio to the bare loop right before and after, medians");
        Print($"{"work",-30}{"ns/row",10}{"bytes/row",11}{"MB/s",9}{"ratio",8}{"serializer over it",20}{"allocated/row",15}");
        foreach (var line in lines)
            Print($"{line.Name,-30}{line.PerRow,10:0.0}{line.BytesPerRow,11:0.0}{line.GigabytesPerSecond * 1_000,9:0}{line.Ratio,8:0.000}{serializer / line.PerRow,20:0.0}{line.AllocatedPerRow,15:0.0}");
    }

    private static int Tokens(byte[] lines)
    {
        var reader = new Utf8JsonReader(lines, new JsonReaderOptions { AllowMultipleValues = true });
        var tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    private static Tally Of(TallyBatch batch)
    {
        var builder = new TallyBuilder(batch.Layout);
        builder.Add(batch);
        return builder.ToTally();
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
