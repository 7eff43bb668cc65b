namespace Spm.Core.Json.Tests.Conformance;

/// <summary>The same bytes again and again, given out a few at a time as a pipe does.</summary>
internal sealed class EndlessStream(byte[] bytes, int repeats) : ForwardStream
{
    private const int MostAtOnce = 1021;

    private int _at;
    private int _left = repeats;

    /// <summary>How many bytes were taken so far.</summary>
    public long Given { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_left == 0 || bytes.Length == 0) return 0;
        var length = Math.Min(Math.Min(count, MostAtOnce), bytes.Length - _at);
        bytes.AsSpan(_at, length).CopyTo(buffer.AsSpan(offset));
        _at += length;
        Given += length;
        if (_at == bytes.Length) (_at, _left) = (0, _left - 1);
        return length;
    }
}
