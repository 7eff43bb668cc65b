using System.IO.Pipelines;

namespace Spm.Core.Json;

/// <content>The sources of pieces; each is read until it ends or the reading stops.</content>
internal sealed partial class RowsFeed
{
    private const int PieceSize = 1 << 16;

    public void Drain(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var piece = new byte[PieceSize];
        while (!IsStopped)
        {
            var length = utf8.Read(piece);
            if (length == 0) return;
            Feed(piece.AsSpan(0, length));
        }
    }

    public async Task DrainAsync(Stream utf8, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var piece = new byte[PieceSize];
        while (!IsStopped)
        {
            var length = await utf8.ReadAsync(piece, cancellationToken).ConfigureAwait(false);
            if (length == 0) return;
            Feed(piece.AsSpan(0, length));
        }
    }

    public async Task DrainAsync(PipeReader utf8, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        while (!IsStopped)
        {
            var result = await utf8.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCanceled) throw new OperationCanceledException("The pipe was told to stop waiting.");
            foreach (var piece in result.Buffer) Feed(piece.Span);
            utf8.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted) return;
        }
    }

    public async Task DrainAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> utf8, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        await foreach (var piece in utf8.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Feed(piece.Span);
            if (IsStopped) return;
        }
    }
}
