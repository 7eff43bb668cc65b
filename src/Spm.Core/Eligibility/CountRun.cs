namespace Spm.Core.Eligibility;

/// <summary>One counting of columns: blocks of rows, taken by threads until none is left or the run is cancelled.</summary>
internal sealed class CountRun(CountPlan plan, PersonColumns columns, IProgress<long>? progress, CancellationToken cancellationToken)
{
    private const int BlockRows = 1 << 15;

    private readonly int _rows = columns.Count;
    private readonly RowFindings?[] _findings = new RowFindings?[(columns.Count + BlockRows - 1) / BlockRows];
    private int _next;
    private long _done;
    private long _told = -1;
    private volatile bool _isStopped;

    public EntitledCounts Run(int threads)
    {
        var lanes = new CountLane[Math.Max(1, Math.Min(threads, _findings.Length))];
        for (var at = 0; at < lanes.Length; at++) lanes[at] = new CountLane(plan, columns);
        var others = Array.ConvertAll(lanes[1..], lane => Task.Run(() => Count(lane, null), CancellationToken.None));
        try
        {
            Count(lanes[0], progress);
        }
        finally
        {
            _isStopped = true;
            Task.WaitAll(others, CancellationToken.None);
        }

        cancellationToken.ThrowIfCancellationRequested();

        // Another thread may have counted the last block.
        if (_told != _rows) progress?.Report(_rows);
        var totals = new long[columns.Residences.Codes.Length * plan.Rules.Rules.Count];
        foreach (var lane in lanes) lane.AddTo(totals);
        return Result(totals, lanes.Sum(lane => lane.Refused));
    }

    private void Count(CountLane lane, IProgress<long>? told)
    {
        while (!_isStopped && !cancellationToken.IsCancellationRequested)
        {
            var block = Interlocked.Increment(ref _next) - 1;
            if (block >= _findings.Length) return;
            var (from, to) = (block * BlockRows, Math.Min(_rows, (block + 1) * BlockRows));
            var findings = new RowFindings(plan, columns, EntitledCounts.MostFindings - KeptBefore(block));
            lane.Count(from, to, findings);
            Volatile.Write(ref _findings[block], findings);
            var done = Interlocked.Add(ref _done, to - from);
            if (told is null) continue;
            _told = done;
            told.Report(done);
        }
    }

    // Those of earlier rows come first, so what they fill need not be kept again.
    private int KeptBefore(int block)
    {
        var kept = 0;
        for (var at = 0; at < block && kept < EntitledCounts.MostFindings; at++) kept += Volatile.Read(ref _findings[at])?.Findings.Count ?? 0;
        return Math.Min(kept, EntitledCounts.MostFindings);
    }

    private EntitledCounts Result(long[] totals, long refused)
    {
        var counts = new long[EligibilityFindings.All.Count];
        foreach (var block in _findings)
            for (var at = 0; at < counts.Length; at++) counts[at] += block!.Counts[at];
        return new(plan.Rules, totals, _rows, refused, [.. _findings.SelectMany(block => block!.Findings).Take(EntitledCounts.MostFindings)], counts);
    }
}
