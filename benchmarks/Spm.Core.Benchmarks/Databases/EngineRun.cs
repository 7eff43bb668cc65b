using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Spm.Core.Aggregation;
using Spm.Core.Benchmarks.National;
using Spm.Core.Benchmarks.Ratios;
using Spm.Core.Engines;
using Spm.Core.Queries;

namespace Spm.Core.Benchmarks.Databases;

/// <summary>The same rows added up in memory and by every engine whose address the environment holds, as ratios to F in one run.</summary>
internal static class EngineRun
{
    public static async Task<int> RunAsync(string[] options)
    {
        if (Asked(options) is not { } asked)
        {
            Console.Error.WriteLine("Accepted are: engines [--rows N] [--rounds N], N from 1,000 to 100,000,000 rows and 1 to 100 rounds.");
            return 2;
        }

        Print($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors");
        Print($"F: one thread sums two columns of 64-bit numbers (16 bytes a row) with Vector<long>, before and after each line's run.");
        await MeasureAsync(asked.Rows, asked.Rounds);
        return 0;
    }

    private static async Task MeasureAsync(int rows, int rounds)
    {
        var data = new NationalData(rows);
        var batch = data.ToBatch();
        var expected = Of(batch, 1);
        var yardstick = new Yardstick(rows);
        var keys = Enumerable.Range(0, data.Layout.CellCount).Select(cell => Key(data.Layout, cell)).ToArray();
        // Rows reach a partition on another PostgreSQL server one statement at a time: loading it would take longer than all else.
        var engines = EngineList.All.Where(engine => engine is not PostgreSqlShards).ToList();
        Print($"");
        Print($"{rows:N0} rows, {data.Layout.CellCount:N0} cells; the tally as a part in the binary form: {TallyBinary.Write(new TallyPart("bagian", expected)).Length:N0} bytes");
        foreach (var engine in engines)
        {
            var start = Stopwatch.GetTimestamp();
            await engine.FillAsync(Table(engine), Rows(data, keys));
            Print($"loaded into {engine.Name,-24} {Stopwatch.GetElapsedTime(start).TotalSeconds,7:0.0} s");
        }

        List<Measurement> lines =
        [
            new("F", rows, 16L * rows, () => yardstick.Sum()),
            new("in memory, 1 thread", rows, batch.Bytes, () => Of(batch, 1)),
            new("in memory, 2 threads", rows, batch.Bytes, () => Of(batch, 2)),
            .. engines.Select(engine => new Measurement(engine.Name, rows, 0, () => Ask(engine, data.Layout, expected))),
        ];
        var last = Measurement.Time(() => yardstick.Sum());
        for (var round = 0; round < rounds; round++)
            foreach (var line in lines) last = line.Run(last, () => yardstick.Sum());
        Print($"");
        Print($"{"work",-28}{"seconds",10}{"ns/row",10}{"ratio to F",12}{"of leasts",11}");
        foreach (var line in lines) Print($"{line.Name,-28}{line.PerRow * rows / 1e9,10:0.000}{line.PerRow,10:0.00}{line.Ratio,12:0.0}{line.Least / lines[0].Least,11:0.0}");
        foreach (var engine in engines) await engine.DropAsync(Table(engine));
    }

    // What comes back is compared each time: a fast answer that differs is no answer.
    private static void Ask(Engine engine, TallyLayout layout, Tally expected)
    {
        var reading = engine.AskAsync(TallyQuery.For(layout, Described(engine), engine.Dialect)).GetAwaiter().GetResult();
        if (reading.Tally != expected) throw new InvalidOperationException($"{engine.Name} gives another tally: {string.Join("; ", reading.Findings.Take(3))}");
    }

    private static Tally Of(TallyBatch batch, int threads)
    {
        var builder = new TallyBuilder(batch.Layout);
        builder.Add(batch, threads);
        return builder.ToTally();
    }

    private static (string Region, string Service, string? Item) Key(TallyLayout layout, int cell)
    {
        var key = layout.KeyOf(cell);
        return (key.Region.CodeIn(layout.Catalog.Year)!.ToString(), key.Subject.Service.Key, key.Subject.Indicator?.Name);
    }

    private static IEnumerable<FigureRow> Rows(NationalData data, (string Region, string Service, string? Item)[] keys)
    {
        for (var row = 0; row < data.Cells.Length; row++)
        {
            var (region, service, item) = keys[data.Cells[row]];
            var (required, done) = (data.Required[row], data.Done[row]);
            yield return done switch
            {
                -1 => new FigureRow(region, service, item, null, required, null) { Part = Part(row) },
                -2 => new FigureRow(region, service, item, null, null, null) { State = "not-applicable", Part = Part(row) },
                _ => new FigureRow(region, service, item, null, required, done) { Part = Part(row) },
            };
        }
    }

    // One server may hold a table of its own and its part of a larger one.
    private static string Table(Engine engine) => $"spm_benchmark {engine.Name}";

    private static FigureTable Described(Engine engine) => new(Table(engine))
    {
        Region = "region",
        Service = "service",
        Indicator = "indicator",
        Required = "required",
        Done = "done",
        State = "state",
        Covers = NationalData.Period,
    };

    private static string Part(int row) => row % 2 == 0 ? "a" : "b";

    private static (int Rows, int Rounds)? Asked(string[] options)
    {
        var (rows, rounds) = (10_000_000, 5);
        for (var at = 0; at < options.Length; at += 2)
        {
            if (at + 1 == options.Length || !int.TryParse(options[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            if (options[at] == "--rows" && number is >= 1_000 and <= 100_000_000) rows = number;
            else if (options[at] == "--rounds" && number is >= 1 and <= 100) rounds = number;
            else return null;
        }

        return (rows, rounds);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
