namespace Spm.Core.Aggregation;

/// <summary>Takes a stream into memory, up to the longest part of a layout and one byte, which the reader then refuses.</summary>
internal sealed class TallyByteBuffer(TallyLayout layout)
{
    private const int Piece = 1 << 16;

    private readonly int _most = (int)Math.Min(TallyBytes.Most(layout) + 1, Array.MaxLength);
    private byte[] _bytes = [];
    private int _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Where the next piece goes; never empty while more is taken.</summary>
    public Memory<byte> Free()
    {
        if (_length == _bytes.Length) Array.Resize(ref _bytes, (int)Math.Min(Math.Max(Piece, _bytes.Length * 2L), _most));
        return _bytes.AsMemory(_length);
    }

    /// <summary>Notes what came; false at the end of the stream, and when no more is taken.</summary>
    public bool Took(int count)
    {
        _length += count;
        return count > 0 && _length < _most;
    }
}
