using System.Diagnostics;

namespace Spm.Core.Benchmarks;

/// <summary><see cref="ExplainRun"/> in seconds: the four ways in turn, many times, so that a busy machine disturbs all of them alike.</summary>
internal static class QuickExplain
{
    private const int Rounds = 201;

    public static void Run()
    {
        var run = new ExplainRun();
        var ways = new (string Name, Func<int> Work)[]
        {
            (nameof(run.Plain), run.Plain), (nameof(run.WithTree), run.WithTree), (nameof(run.WithTable), run.WithTable), (nameof(run.WithWorksheet), run.WithWorksheet),
        };
        var times = ways.Select(_ => new double[Rounds]).ToArray();
        var bytes = new long[ways.Length];
        // The first half only warms up.
        for (var round = -Rounds; round < Rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                ways[way].Work();
                if (round < 0) continue;
                times[way][round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                bytes[way] = GC.GetAllocatedBytesForCurrentThread() - allocated;
            }
        }

        Console.WriteLine($"{"",-14} {"fastest µs",11} {"ratio",7} {"median µs",10} {"KB",7}");
        for (var way = 0; way < ways.Length; way++)
            Console.WriteLine($"{ways[way].Name,-14} {times[way].Min(),11:0.0} {times[way].Min() / times[0].Min(),7:0.00} {Median(times[way]),10:0.0} {bytes[way] / 1024.0,7:0}");
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
