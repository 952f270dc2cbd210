using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using MimeKit;
using SmtpServer;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Loisirs.Testing.Mail;

/// <summary>A real SMTP server on a socket of this machine, that does as it is told and keeps what it accepted.</summary>
public sealed class SmtpSink : MessageStore, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<(MimeMessage Message, DateTimeOffset At)> _accepted = new();
    private readonly Task _running;
    private int _refused;
    private int _atOnce;
    private int _mostAtOnce;
    private bool _isStopped;

    public SmtpSink()
    {
        Port = FreePort.Next();
        var options = new SmtpServerOptionsBuilder().ServerName("localhost")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port))).Build();
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add(this);
        _running = new SmtpServer.SmtpServer(options, services).StartAsync(_stop.Token);
    }

    public int Port { get; }

    /// <summary>What it answers to the next messages; accepts by default.</summary>
    public SmtpResponse Answer { get; set; } = SmtpResponse.Ok;

    /// <summary>How long it takes to answer.</summary>
    public TimeSpan Pause { get; set; }

    public IReadOnlyList<MimeMessage> Accepted => [.. _accepted.Select(arrival => arrival.Message)];

    /// <summary>What it accepted, and when (UTC).</summary>
    public IReadOnlyList<(MimeMessage Message, DateTimeOffset At)> Arrivals => [.. _accepted];

    /// <summary>How many messages it did not accept.</summary>
    public int Refused => _refused;

    /// <summary>How many messages it had in hand at one time, at most.</summary>
    public int MostAtOnce => _mostAtOnce;

    /// <summary>The settings that make a town send its mail here.</summary>
    public void Serve(TownOptions options)
    {
        options.Settings["Mail:Smtp:Host"] = "127.0.0.1";
        options.Settings["Mail:Smtp:Port"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        options.Settings["Mail:Smtp:Security"] = "None";
    }

    /// <summary>Waits for a message that was accepted; fails after ten seconds.</summary>
    public async Task<MimeMessage> Waits(Func<MimeMessage, bool> which)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (Accepted.FirstOrDefault(which) is { } message)
            {
                return message;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"No such mail among {_accepted.Count}: {string.Join(" | ", Accepted.Select(m => m.Subject))}");
    }

    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        var answer = Answer;
        InterlockedMax(Interlocked.Increment(ref _atOnce));
        try
        {
            await Task.Delay(Pause, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }

        if (answer != SmtpResponse.Ok)
        {
            Interlocked.Increment(ref _refused);
            return answer;
        }

        using var bytes = new MemoryStream(buffer.ToArray());
        _accepted.Enqueue((await MimeMessage.LoadAsync(bytes, cancellationToken), TimeProvider.System.GetUtcNow()));
        return answer;
    }

    /// <summary>It stops listening; a second time changes nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isStopped)
        {
            return;
        }

        _isStopped = true;
        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // it was stopped
        }

        _stop.Dispose();
    }

    private void InterlockedMax(int seen)
    {
        for (var before = _mostAtOnce; seen > before; before = _mostAtOnce)
        {
            Interlocked.CompareExchange(ref _mostAtOnce, seen, before);
        }
    }
}
