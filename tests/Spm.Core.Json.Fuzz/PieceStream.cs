namespace Spm.Core.Json.Fuzz;

/// <summary>Bytes given out in pieces of random length, as a network does.</summary>
internal sealed class PieceStream(byte[] bytes, Random random) : MemoryStream(bytes, writable: false)
{
    private readonly int _most = random.Next(4) switch { 0 => 1 + (bytes.Length / 200), 1 => 20 + (bytes.Length / 200), 2 => 700, _ => 20_000 };

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, _most));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, _most)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));
}
