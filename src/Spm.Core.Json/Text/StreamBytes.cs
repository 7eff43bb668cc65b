using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Takes a stream into memory, up to the limit and one byte.</summary>
internal static class StreamBytes
{
    private const int Piece = 1 << 16;

    /// <exception cref="SpmFormatException">The stream is longer than the limit.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream utf8, SpmReadOptions options, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var most = options.Limits.Bytes;
        var buffer = new byte[Math.Min(Piece, most + 1)];
        var length = 0;
        cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, most + 1L));
            var read = await utf8.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0) return buffer.AsMemory(0, length);
            length += read;
            progress?.Report(length);
            if (length > most) throw TooLarge(options);
        }
    }

    public static SpmFormatException TooLarge(SpmReadOptions options) =>
        new(LimitProblems.TooManyBytes(options.Limits.Bytes), "$", new SourcePlace(1, 0, options.FileName));
}
