namespace Spm.Core.Json.Tests.Rows;

/// <summary>Gives a file out in pieces, as a network does.</summary>
internal sealed class PieceStream(IEnumerable<ReadOnlyMemory<byte>> pieces) : ForwardStream
{
    // A stream that gives nothing has ended.
    private readonly IEnumerator<ReadOnlyMemory<byte>> _pieces = pieces.Where(piece => !piece.IsEmpty).GetEnumerator();
    private ReadOnlyMemory<byte> _left;

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
}
