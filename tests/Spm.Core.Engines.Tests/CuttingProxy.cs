using System.Net;
using System.Net.Sockets;

namespace Spm.Core.Engines;

/// <summary>Stands before a server on loopback and breaks a connection after so many bytes of answer.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _running;
    private readonly int _port;
    private readonly long _most;
    private long _passed;

    /// <param name="port">Where the server listens.</param>
    /// <param name="most">How many bytes of the server's come through, over all connections together.</param>
    public CuttingProxy(int port, long most = long.MaxValue)
    {
        (_port, _most) = (port, most);
        _listener.Start();
        _running = AcceptAsync();
    }

    /// <summary>Where the proxy listens.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many bytes of the server's came through.</summary>
    public long Passed => Interlocked.Read(ref _passed);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _running;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true) connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        using var server = new TcpClient();
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _port, _end.Token);
            await Task.WhenAny(client.GetStream().CopyToAsync(server.GetStream(), _end.Token), AnswerAsync(server.GetStream(), client.GetStream()));
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or SocketException)
        {
            // Either side went away; the other is let go.
        }
    }

    private async Task AnswerAsync(NetworkStream from, NetworkStream to)
    {
        var bytes = new byte[1 << 12];
        while (_most > Passed && await from.ReadAsync(bytes.AsMemory(0, (int)Math.Min(bytes.Length, _most - Passed)), _end.Token) is var read and > 0)
        {
            Interlocked.Add(ref _passed, read);
            await to.WriteAsync(bytes.AsMemory(0, read), _end.Token);
        }
    }
}
