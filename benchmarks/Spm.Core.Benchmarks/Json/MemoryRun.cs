using System.Diagnostics;
using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Benchmarks.National;
using Spm.Core.Catalog;
using Spm.Core.Json;

namespace Spm.Core.Benchmarks.Json;

/// <summary>How much memory a process takes to read a file of rows, above what it has before it does anything.</summary>
internal static class MemoryRun
{
    private const long Megabyte = 1 << 20;
    private const long MostAboveIdle = 64 * Megabyte;
    private const int RowsAtOnce = 1_000_000;

    /// <summary>Writes the rows of the nation again and again until the file has its size.</summary>
    public static int Write(string path, string megabytes)
    {
        if (!long.TryParse(megabytes, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size is < 1 or > 100_000)
        {
            Console.Error.WriteLine("Accepted are 1 to 100,000 megabytes.");
            return 2;
        }

        var rows = new NationalData(RowsAtOnce);
        using var file = File.Create(path);
        RowsJson.Write(file, RowFiles.Header, Repeat(rows).TakeWhile(_ => file.Position < size * Megabyte));
        Console.WriteLine(FormattableString.Invariant($"{path}: {file.Length:N0} bytes"));
        return 0;
    }

    /// <summary>Reads a file and adds its rows up.</summary>
    public static int Measure(string path)
    {
        GC.Collect();
        var idle = (WorkingSet: Status("VmRSS"), Heap: GC.GetTotalMemory(true));
        var heap = new Heap();
        var watch = Stopwatch.StartNew();
        using var file = File.OpenRead(path);
        var layout = TallyLayout.For(ServiceCatalog.For(NationalData.Period.Year));
        var reading = RowsJson.Total(file, layout, Path.GetFileName(path), heap);
        var seconds = watch.Elapsed.TotalSeconds;
        var (workingSet, most) = (Status("VmHWM") - idle.WorkingSet, heap.Most - idle.Heap);
        Print($"{Path.GetFileName(path)}: {file.Length:N0} bytes, {reading.Rows:N0} rows, {reading.Refused:N0} refused, {(reading.Stop is null ? "whole" : reading.Stop.ToString())}");
        Print($"{seconds:0.00} s with start and layout, {file.Length / seconds / 1_000_000:N0} MB/s");
        Print($"peak above idle: working set {workingSet / (double)Megabyte:0.0} MB, heap {most / (double)Megabyte:0.0} MB; at most {MostAboveIdle / Megabyte} MB; {GC.CollectionCount(0)} collections");
        var isSound = reading.IsClean && workingSet <= MostAboveIdle && most <= MostAboveIdle;
        Console.WriteLine(isSound ? "1 passed, 0 failed" : "0 passed, 1 failed");
        return isSound ? 0 : 1;
    }

    private static IEnumerable<TallyRow> Repeat(NationalData data)
    {
        while (true)
            foreach (var row in RowFiles.Rows(data)) yield return row;
    }

    private static long Status(string name)
    {
        if (!File.Exists("/proc/self/status")) return name == "VmHWM" ? Process.GetCurrentProcess().PeakWorkingSet64 : Environment.WorkingSet;
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1_024;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    // Looks at the heap whenever the reading tells how far it is.
    private sealed class Heap : IProgress<long>
    {
        public long Most { get; private set; }

        public void Report(long value) => Most = Math.Max(Most, GC.GetTotalMemory(false));
    }
}
