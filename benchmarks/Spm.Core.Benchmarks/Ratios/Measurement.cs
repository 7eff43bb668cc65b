using System.Diagnostics;

namespace Spm.Core.Benchmarks.Ratios;

/// <summary>One kind of work, measured again and again between two runs of the yardstick.</summary>
internal sealed class Measurement(string name, int rows, long bytes, Action work)
{
    private readonly List<double> _nanoseconds = [];
    private readonly List<double> _ratios = [];

    public string Name => name;

    public double PerRow => Median(_nanoseconds) / rows;

    public double Ratio => Median(_ratios);

    public double Least => _nanoseconds.Min();

    public double BytesPerRow => (double)bytes / rows;

    public double GigabytesPerSecond => bytes / Median(_nanoseconds);

    /// <summary>What the last run allocated on its own thread.</summary>
    public double AllocatedPerRow { get; private set; }

    public static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    /// <summary>Runs once; the yardstick's times before and after make the ratio, so that a busy moment weighs on both.</summary>
    /// <returns>The yardstick's time afterwards.</returns>
    public double Run(double before, Action yardstick)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var time = Time(work);
        AllocatedPerRow = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)rows;
        var after = Time(yardstick);
        _nanoseconds.Add(time);
        _ratios.Add(time / ((before + after) / 2));
        return after;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
