using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Spm.Core.Json.Fuzz;

/// <summary>Runs cases on several threads; which thread takes which makes no difference to their bytes.</summary>
internal sealed class FuzzRun(IReadOnlyList<Reader> readers, long first, long cases)
{
    private const int MostPrinted = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly HashSet<string> _failing = new(StringComparer.Ordinal);
    private readonly long[] _read = new long[readers.Count];
    private readonly long[] _tried = new long[readers.Count];
    private readonly long _end = first + cases;
    private long _next = first - 1;
    private long _failures;

    /// <summary>True when nothing was found.</summary>
    public bool Run(int threads)
    {
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(_ => new Worker(this)).ToArray();
        while (!Array.TrueForAll(workers, worker => worker.Thread.Join(TimeSpan.FromSeconds(1))))
        {
            // Steps are counted by the readers; this only sees to it that a reader that hangs before it counts is named.
            if (workers.FirstOrDefault(worker => worker.Since.Elapsed > Patience && worker.Thread.IsAlive) is not { } stuck) continue;
            Console.WriteLine($"HANG seed {stuck.Seed}: no answer for {Patience.TotalMinutes} minutes");
            Console.WriteLine("0 passed, 1 failed");
            Environment.Exit(1);
        }

        for (var i = 0; i < readers.Count; i++) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readers[i].Name,-24} {_tried[i],10} cases, {_read[i],10} read, the rest refused"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} cases from seed {first} on {threads} threads in {watch.Elapsed.TotalSeconds:0} s; {_failures} failures"));
        Console.WriteLine($"{readers.Count - _failing.Count} passed, {_failing.Count} failed");
        return _failures == 0;
    }

    private void Try(long seed)
    {
        var random = new Random(unchecked((int)(seed ^ (seed >> 32) * 397)));
        var index = (int)(seed % readers.Count);
        var reader = readers[index];
        var bytes = Mutations.Of(reader, random);
        Interlocked.Increment(ref _tried[index]);
        try
        {
            if (reader.Check(bytes, random)) Interlocked.Increment(ref _read[index]);
        }
        catch (Exception failure)
        {
            Report(reader, seed, bytes, failure);
        }
    }

    private void Report(Reader reader, long seed, byte[] bytes, Exception failure)
    {
        lock (_failing)
        {
            _failing.Add(reader.Name);
            if (++_failures > MostPrinted) return;
            Console.WriteLine($"FAILED {reader.Name}, seed {seed}: {(failure is FuzzFailure ? failure.Message : failure)}");
            Console.WriteLine($"  {bytes.Length} bytes: {Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 600))).ReplaceLineEndings("\\n")}");
            if (bytes.Length <= 6_000) Console.WriteLine($"  base64: {Convert.ToBase64String(bytes)}");
        }
    }

    private sealed class Worker
    {
        private readonly FuzzRun _run;

        public Worker(FuzzRun run)
        {
            _run = run;
            Thread = new Thread(Work);
            Thread.Start();
        }

        public Thread Thread { get; }

        public Stopwatch Since { get; } = Stopwatch.StartNew();

        public long Seed { get; private set; }

        private void Work()
        {
            while ((Seed = Interlocked.Increment(ref _run._next)) < _run._end)
            {
                Since.Restart();
                _run.Try(Seed);
            }
        }
    }
}
