using System.Threading.Channels;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Wakes the postman of this host; one pending wake is enough.</summary>
internal sealed class PostSignal
{
    private readonly Channel<bool> _wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _wakes.Writer.TryWrite(true);

    /// <summary>Waits for a wake, or until the pause is over: another host may have written something.</summary>
    public async Task Wait(TimeSpan pause, CancellationToken stop)
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
