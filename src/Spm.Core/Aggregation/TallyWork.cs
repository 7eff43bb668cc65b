namespace Spm.Core.Aggregation;

/// <summary>The blocks of one call, shared by its threads: each takes the next block until none is left or the call is cancelled.</summary>
internal sealed class TallyWork(TallyBlock[] blocks, IProgress<long>? progress, CancellationToken cancellationToken)
{
    private int _next;
    private long _rows;
    private long _told;
    private volatile bool _isStopped;

    public bool IsComplete => _next >= blocks.Length;

    /// <summary>The blocks that were added; asked after <see cref="Run"/> only. A thread that takes a block finishes it.</summary>
    public ReadOnlySpan<TallyBlock> Finished => blocks.AsSpan(0, Math.Min(_next, blocks.Length));

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
            if (at >= blocks.Length) return;
            lane.Add(blocks[at]);
            var rows = Interlocked.Add(ref _rows, blocks[at].Rows);
            if (told is null) continue;
            _told = rows;
            told.Report(rows);
        }
    }
}
