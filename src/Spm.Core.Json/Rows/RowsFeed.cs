using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>Takes a file in pieces of any size and hands whole rows on; what a piece ends with waits for the next. Used by one reading only.</summary>
internal sealed partial class RowsFeed(IRowsFrame frame, RowsLog log)
{
    private const int Least = 1 << 9;

    private byte[] _held = new byte[Least * 2];
    private int _heldLength;

    /// <summary>True when nothing that follows can change the result.</summary>
    public bool IsStopped => log.Stop is not null;

    public void Feed(ReadOnlySpan<byte> piece)
    {
        log.StopIfCancelled();
        while (_heldLength > 0 && !piece.IsEmpty)
        {
            // Twice as much each time, so that a long row is not searched from its beginning again and again.
            var before = _heldLength;
            var added = Math.Min(piece.Length, Math.Max(Least, before));
            Hold(piece[..added]);
            var taken = frame.Take(_held.AsSpan(0, _heldLength), isLast: false);
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

        if (!piece.IsEmpty) Hold(piece[frame.Take(piece, isLast: false)..]);
    }

    public RowsReading<TallyBatch> ToBatch()
    {
        Finish();
        return new(frame.ToBatch(), frame.Head, log);
    }

    public RowsReading<Tally> ToTally()
    {
        Finish();
        return new(frame.ToTally(), frame.Head, log);
    }

    private void Finish()
    {
        frame.Take(_held.AsSpan(0, _heldLength), isLast: true);
        log.Tell();
    }

    private void Hold(ReadOnlySpan<byte> bytes)
    {
        if (_heldLength + bytes.Length > _held.Length) Array.Resize(ref _held, Math.Max(_held.Length * 2, _heldLength + bytes.Length));
        bytes.CopyTo(_held.AsSpan(_heldLength));
        _heldLength += bytes.Length;
    }
}
