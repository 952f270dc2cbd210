using System.Threading.Channels;

namespace Loisirs.Shared.Messages;

/// <summary>Wakes the dispatcher of this host; one pending wake is enough.</summary>
public sealed class DispatchSignal
{
    private readonly Channel<bool> _wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _wakes.Writer.TryWrite(true);

    /// <summary>Waits for a wake, or until the pause is over: another host may have told something.</summary>
    internal async Task Wait(TimeSpan pause, CancellationToken stop)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timeout.CancelAfter(pause);
        try
        {
            await _wakes.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // the pause is over
        }
    }
}
