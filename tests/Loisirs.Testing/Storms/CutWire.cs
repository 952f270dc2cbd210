using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Loisirs.Testing.Storms;

/// <summary>A line to a PostgreSQL server that is cut when it is told to: the server has committed, and whoever asked for it never hears so (P-415).</summary>
public sealed class CutWire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly UnixDomainSocketEndPoint _server;
    private readonly Task _accepting;
    private int _next;
    private int _cut;

    /// <param name="server">Reached by its socket on this machine.</param>
    public CutWire(string server)
    {
        var there = new NpgsqlConnectionStringBuilder(server);
        _server = new UnixDomainSocketEndPoint(Path.Combine(there.Host!, $".s.PGSQL.{there.Port}"));
        _listener.Start();
        (there.Host, there.Port, there.SslMode) = ("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port, SslMode.Disable);
        ConnectionString = there.ToString();
        _accepting = Accept();
    }

    /// <summary>Through the line.</summary>
    public string ConnectionString { get; }

    /// <summary>How many answers to a COMMIT were lost.</summary>
    public int Cut => _cut;

    /// <summary>The answer to the next COMMIT is lost, and its connection.</summary>
    public void CutNext() => Interlocked.Exchange(ref _next, 1);

    /// <summary>Nothing is cut any more.</summary>
    public void Mend() => Interlocked.Exchange(ref _next, 0);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Task.Run(Relay(await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException)
        {
            // the line is taken down
        }
    }

    private Func<Task> Relay(Socket client) => async () =>
    {
        using (client)
        using (var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            try
            {
                await server.ConnectAsync(_server, _stop.Token);
                var line = new Line(this);
                await Task.WhenAny(Pump(client, server, line.Asked), Pump(server, client, line.MayAnswer));
            }
            catch (Exception end) when (end is SocketException or OperationCanceledException)
            {
                // one of the two is gone, and so is the other
            }
        }
    };

    /// <param name="passes">Sees what passes; false: it does not.</param>
    private async Task Pump(Socket from, Socket to, Func<ReadOnlyMemory<byte>, bool> passes)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (var read = 1; read > 0;)
            {
                read = await from.ReceiveAsync(buffer, _stop.Token);
                if (!passes(buffer.AsMemory(0, read)))
                {
                    return;
                }

                await to.SendAsync(buffer.AsMemory(0, read), _stop.Token);
            }
        }
        catch (Exception end) when (end is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // nobody listens any more
        }
    }

    /// <summary>One connection.</summary>
    private sealed class Line(CutWire wire)
    {
        private volatile bool _loses;

        public bool Asked(ReadOnlyMemory<byte> said)
        {
            if (said.Span.IndexOf("COMMIT\0"u8) >= 0 && Interlocked.Exchange(ref wire._next, 0) == 1)
            {
                _loses = true;
            }

            return true;
        }

        public bool MayAnswer(ReadOnlyMemory<byte> said)
        {
            if (_loses)
            {
                Interlocked.Increment(ref wire._cut);
            }

            return !_loses;
        }
    }
}
