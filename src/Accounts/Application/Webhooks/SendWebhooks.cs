using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Tells programs of what is due, a batch at a time, outside any transaction; answers how many events were tried.</summary>
/// <remarks>P-313. Each event is leased first, so that two hosts never send the same one; a lease that outlives its host is taken over. One
/// webhook after the other has its own line: a slow receiver keeps nobody else waiting.</remarks>
[Needs(Right.Inside)]
internal sealed record SendWebhooks : IProcess<int>;

internal sealed class SendWebhooksHandler(IWebhookReceivers receivers, IMediator house) : IProcessHandler<SendWebhooks, int>
{
    /// <summary>With the longest call, shorter than the lease: what was not begun by then is left to the next round.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    public async Task<Result<int>> Handle(SendWebhooks request, CancellationToken cancellationToken)
    {
        if (!(await house.Send(new AreDeliveriesDue(), cancellationToken)).Value)
        {
            return 0;
        }

        var leased = await house.Send(new LeaseDeliveries(), cancellationToken);
        if (leased.IsRefused || leased.Value.Count == 0)
        {
            return leased.Then(events => events.Count);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var calls = leased.Value.GroupBy(told => told.Webhook).Select(line => Call([.. line], patience.Token, cancellationToken)).ToList();
        await foreach (var line in Task.WhenEach(calls))
        {
            foreach (var record in await line)
            {
                await house.Send(record, CancellationToken.None);
            }
        }

        return leased.Value.Count;
    }

    /// <summary>The first that finds nobody ends the line: the others wait for their lease to end, and do not count a try.</summary>
    private async Task<List<RecordDelivery>> Call(List<OutgoingEvent> line, CancellationToken patience, CancellationToken stop)
    {
        var came = new List<RecordDelivery>(line.Count);
        foreach (var told in line.TakeWhile(_ => !patience.IsCancellationRequested && came.TrueForAll(record => record.IsInReach)))
        {
            try
            {
                var (answer, status) = await receivers.Call(told, stop);
                came.Add(new RecordDelivery(told.Delivery, answer, status));
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break; // the host stops: what came of the others is kept, this one is sent again once its lease has ended
            }
        }

        return came;
    }
}
