namespace Spm.Core.Aggregation;

/// <summary>The blocks of one call and the parts of their marks, shared by its threads: each takes the next one until none is left or the
/// call is cancelled.</summary>
internal sealed class TallyWork(TallyBlock[] blocks, MarkCounts? marks, IProgress<long>? progress, CancellationToken cancellationToken)
{
    private int _next;
    private long _rows;
    private long _told;
    private volatile bool _isStopped;

    public bool IsComplete => _next >= Steps;

    private int Steps => blocks.Length + (marks?.Parts ?? 0);

    /// <summary>Undoes what was done; after <see cref="Run"/> only. A thread that takes a step finishes it.</summary>
    public void GoBack(TallyLane opposite)
    {
        var done = Math.Min(_next, Steps);
        foreach (var block in blocks.AsSpan(0, Math.Min(done, blocks.Length))) opposite.Add(block);
        for (var part = 0; part < done - blocks.Length; part++) marks!.GoBack(part, blocks);
    }

    /// <summary>Adds the blocks to as many lanes as there are threads; the calling thread is one of them and tells the progress.</summary>
    public void Run(IReadOnlyList<TallyLane> lanes, int threads)
    {
        var others = new Task[threads - 1];
        for (var at = 0; at < others.Length; at++)
        {
            var lane = lanes[at + 1];
            others[at] = Task.Run(() => Add(lane, null), CancellationToken.None);
        }

        try
        {
            Add(lanes[0], progress);
        }
        finally
        {
            _isStopped = true;
            Task.WaitAll(others, CancellationToken.None);
        }

        // Another thread may have added the last block.
        if (_told != _rows) progress?.Report(_rows);
    }

    private void Add(TallyLane lane, IProgress<long>? told)
    {
        while (!_isStopped && !cancellationToken.IsCancellationRequested)
        {
            var at = Interlocked.Increment(ref _next) - 1;
            if (at >= Steps) return;
            if (at >= blocks.Length)
            {
                marks!.Add(at - blocks.Length, blocks);
                continue;
            }

            lane.Add(blocks[at]);
            var rows = Interlocked.Add(ref _rows, blocks[at].Rows);
            if (told is null) continue;
            _told = rows;
            told.Report(rows);
        }
    }
}
