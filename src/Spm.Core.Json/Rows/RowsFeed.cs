using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>Takes a file in pieces of any size and hands whole rows on; what a piece ends with waits for the next. Used by one reading only.</summary>
internal sealed class RowsFeed
{
    private const int Least = 1 << 9;

    private readonly RowsLog _log;
    private readonly RowsFrame _frame;
    private byte[] _held = new byte[Least * 2];
    private int _heldLength;

    /// <param name="layout">The cells that rows may name.</param>
    /// <param name="addsUp">True when the rows are added up on the way.</param>
    /// <param name="file">The name that messages print.</param>
    /// <param name="log">Counts and refusals.</param>
    /// <param name="isStrict">True when every row goes through the strict reader, which gives the same more slowly.</param>
    public RowsFeed(TallyLayout layout, bool addsUp, string? file, RowsLog log, bool isStrict = false)
    {
        _log = log;
        _frame = new RowsFrame(layout, addsUp, file, log, isStrict);
    }

    /// <summary>True when nothing that follows can change the result.</summary>
    public bool IsStopped => _log.Stop is not null;

    public void Feed(ReadOnlySpan<byte> piece)
    {
        _log.StopIfCancelled();
        while (_heldLength > 0 && !piece.IsEmpty)
        {
            // Twice as much each time, so that a long row is not searched from its beginning again and again.
            var before = _heldLength;
            var added = Math.Min(piece.Length, Math.Max(Least, before));
            Hold(piece[..added]);
            var taken = _frame.Take(_held.AsSpan(0, _heldLength), isLast: false);
            if (taken >= before)
            {
                piece = piece[(taken - before)..];
                _heldLength = 0;
                continue;
            }

            piece = piece[added..];
            _held.AsSpan(taken, _heldLength - taken).CopyTo(_held);
            _heldLength -= taken;
        }

        if (!piece.IsEmpty) Hold(piece[_frame.Take(piece, isLast: false)..]);
    }

    public RowsReading<TallyBatch> ToBatch()
    {
        Finish();
        return new(_frame.ToBatch(), _frame.Head, _log);
    }

    public RowsReading<Tally> ToTally()
    {
        Finish();
        return new(_frame.ToTally(), _frame.Head, _log);
    }

    private void Finish()
    {
        _frame.Take(_held.AsSpan(0, _heldLength), isLast: true);
        _log.Tell();
    }

    private void Hold(ReadOnlySpan<byte> bytes)
    {
        if (_heldLength + bytes.Length > _held.Length) Array.Resize(ref _held, Math.Max(_held.Length * 2, _heldLength + bytes.Length));
        bytes.CopyTo(_held.AsSpan(_heldLength));
        _heldLength += bytes.Length;
    }
}
