using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Spm.Core.Aggregation;
using Spm.Core.Benchmarks.National;

namespace Spm.Core.Benchmarks.Ratios;

/// <summary>The quick run: medians and their ratios to the yardstick, everything interleaved in one process.</summary>
internal static class RatioRun
{
    private const int PlainRows = 1_000_000;

    private static readonly string[] Sources = [.. Enumerable.Range(0, 3_400).Select(number => $"desa-{number}")];

    public static int Run(string[] options)
    {
        if (Sizes(options) is not { } sizes)
        {
            Console.Error.WriteLine("Accepted are: ratios [--rows N], N from 1,000 to 200,000,000, more than once if wanted.");
            return 2;
        }

        Print($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors");
        Print($"F: one thread sums two columns of 64-bit numbers (16 bytes a row) with Vector<long>, before and after each line's run.");
        foreach (var rows in sizes) Measure(rows);
        return 0;
    }

    private static void Measure(int rows)
    {
        var data = new NationalData(rows);
        var village = data.ToBatch();
        var appendVillage = Append(data);
        data.Shuffle();
        var shuffled = data.ToBatch();
        var appendShuffled = Append(data);
        var yardstick = new Yardstick(rows);
        Require(Of(village, 1).Equals(Of(shuffled, 2)));

        Measurement[] lines =
        [
            new("F", rows, 16L * rows, () => yardstick.Sum()),
            new("village order, 1 thread", rows, village.Bytes, () => Of(village, 1)),
            new("village order, 2 threads", rows, village.Bytes, () => Of(village, 2)),
            new("shuffled, 1 thread", rows, shuffled.Bytes, () => Of(shuffled, 1)),
            new("shuffled, 2 threads", rows, shuffled.Bytes, () => Of(shuffled, 2)),
            OneMore("village order, 1 thread", village, 1),
            OneMore("village order, 2 threads", village, 2),
            OneMore("shuffled, 1 thread", shuffled, 1),
            OneMore("shuffled, 2 threads", shuffled, 2),
        ];
        var rounds = Math.Clamp(150_000_000 / rows, 5, 41);
        Repeat(lines, rounds, yardstick);
        var baselines = new List<Measurement>();
        if (rows <= PlainRows)
        {
            // Made only now: a heap full of objects would slow every collection of the runs above.
            var plain = PlainTally.Rows(data);
            baselines.Add(new("through a SourceLedger", rows, 0, () => Ledger(data)));
            baselines.Add(new("dictionary loop", rows, 0, () => PlainTally.Dictionary(plain)));
            baselines.Add(new("LINQ with decimal", rows, 0, () => PlainTally.Linq(plain)));
            Repeat(baselines, 5, yardstick);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Of(village, 1);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Print($"");
        Print($"{rows:N0} rows, {data.Layout.CellCount:N0} cells, {rounds} rounds; appending to a batch: village order {appendVillage:0.00} ns/row, shuffled {appendShuffled:0.00} ns/row; a whole tally allocates {allocated:N0} bytes");
        Print($"{"work",-36}{"ns/row",10}{"bytes/row",11}{"GB/s",8}{"ratio to F",12}{"of leasts",11}");
        foreach (var line in lines.Concat(baselines))
            Print($"{line.Name,-36}{line.PerRow,10:0.000}{line.BytesPerRow,11:0.0}{line.GigabytesPerSecond,8:0.0}{line.Ratio,12:0.00}{line.Least / lines[0].Least,11:0.00}");
        foreach (var line in baselines)
            Print($"{line.Name} takes {line.PerRow / lines[1].PerRow:0} times village order, {line.PerRow / lines[3].PerRow:0} times shuffled (1 thread)");
    }

    private static void Repeat(IReadOnlyList<Measurement> lines, int rounds, Yardstick yardstick)
    {
        void F() => yardstick.Sum();
        var last = Measurement.Time(F);
        for (var round = 0; round < rounds; round++)
            foreach (var line in lines) last = line.Run(last, F);
    }

    private static Tally Of(TallyBatch batch, int threads)
    {
        var builder = new TallyBuilder(batch.Layout);
        builder.Add(batch, threads);
        return builder.ToTally();
    }

    // A builder takes many batches and gives its tally once; this is what each further batch costs.
    private static Measurement OneMore(string name, TallyBatch batch, int threads)
    {
        var builder = new TallyBuilder(batch.Layout);
        builder.Add(batch, threads);
        return new($"one more: {name}", (int)batch.Rows, batch.Bytes, () => builder.Add(batch, threads));
    }

    private static void Ledger(NationalData data)
    {
        var ledger = new SourceLedger(new TallyBuilder(data.Layout), SecondFigurePolicy.Replace);
        for (var row = 0; row < data.Cells.Length; row++)
            ledger.Enter(Sources[row % Sources.Length], NationalData.Period, data.Cells[row], NationalData.Figure(data.Required[row], data.Done[row]));
    }

    private static double Append(NationalData data)
    {
        var start = Stopwatch.GetTimestamp();
        data.ToBatch();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / data.Cells.Length;
    }

    private static int[]? Sizes(string[] options)
    {
        if (options.Length == 0) return [1_000_000, 10_000_000];
        if (options.Length % 2 != 0) return null;
        var sizes = new List<int>();
        for (var at = 0; at < options.Length; at += 2)
        {
            if (options[at] != "--rows" || !int.TryParse(options[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var rows) || rows is < 1_000 or > 200_000_000)
                return null;
            sizes.Add(rows);
        }

        return [.. sizes];
    }

    private static void Require(bool holds)
    {
        if (!holds) throw new InvalidOperationException("The two orders give different tallies.");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
