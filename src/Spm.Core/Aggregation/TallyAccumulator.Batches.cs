namespace Spm.Core.Aggregation;

/// <content>Whole batches, on one thread or several.</content>
internal sealed partial class TallyAccumulator
{
    /// <summary>Adds the rows of a batch, or takes them away.</summary>
    public void Add(TallyBatch batch, bool isTakenAway, int threads, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var blocks = batch.Blocks();

        // Twice: a call that is cancelled goes back by taking away what it had added.
        var (most, states) = (batch.Most * 2, (UInt128)(ulong)batch.MarkedRows * 2);
        if (!HasRoomFor(most, states)) LookAtSums();
        if (!HasRoomFor(most, states))
        {
            AddExactly(blocks, isTakenAway, cancellationToken);
            return;
        }

        _most += most;
        _mostStates += states;
        var lanes = isTakenAway ? _taken : _added;
        threads = Math.Max(1, Math.Min(threads, blocks.Length));
        var marks = batch.MarkedRows == 0 ? null : new MarkCounts(Own(), threads, isTakenAway);
        var work = new TallyWork(blocks, marks, progress, cancellationToken);
        while (lanes.Count < threads) lanes.Add(new TallyLane(cells));
        var isDone = false;
        try
        {
            work.Run(lanes, threads);
            isDone = work.IsComplete;
        }
        finally
        {
            // Also when all rows are in and the last word of progress was refused: a call that throws has done nothing.
            if (!isDone) GoBack(work, isTakenAway ? _added : _taken);
        }

        if (!isDone) throw new OperationCanceledException(cancellationToken);
    }

    private void GoBack(TallyWork work, List<TallyLane> opposite)
    {
        if (opposite.Count == 0) opposite.Add(new TallyLane(cells));
        work.GoBack(opposite[0]);
        LookAtSums();
    }

    private void AddExactly(TallyBlock[] blocks, bool isTakenAway, CancellationToken cancellationToken)
    {
        var sums = new ExactSums(cells);
        foreach (var block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sums.Add(block);
        }

        var totals = Settled().AsSpan().ToArray();
        for (var cell = 0; cell < totals.Length; cell++) totals[cell] = sums.AddTo(totals[cell], cell, isTakenAway);
        Settle(totals);
    }
}
