namespace Spm.Core.Json.Tests.Rows;

/// <summary>Gives a file out in pieces, as a network does.</summary>
internal sealed class PieceStream(IEnumerable<ReadOnlyMemory<byte>> pieces) : Stream
{
    // A stream that gives nothing has ended.
    private readonly IEnumerator<ReadOnlyMemory<byte>> _pieces = pieces.Where(piece => !piece.IsEmpty).GetEnumerator();
    private ReadOnlyMemory<byte> _left;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> OneByOne(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        foreach (var piece in pieces)
        {
            await Task.CompletedTask;
            yield return piece;
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_left.IsEmpty && _pieces.MoveNext()) _left = _pieces.Current;
        var length = Math.Min(count, _left.Length);
        _left.Span[..length].CopyTo(buffer.AsSpan(offset));
        _left = _left[length..];
        return length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
