using Loisirs.Kernel;
using Loisirs.Shared.Data;

namespace Loisirs.Shared.Messages;

/// <summary>Has the readers of events told, if any program listens: else an order's every step would write rows that nobody reads.</summary>
internal sealed class TellOfEvents(
    HouseDb house, DatabaseSession session, Readers readers, DispatchSignal signal, TimeProvider time, IEnumerable<IHearsOfEvents> listeners)
{
    /// <param name="changes">Of which nothing was written yet.</param>
    /// <param name="told">Written already, for their own readers.</param>
    public async Task Tell(IReadOnlyCollection<INotice> changes, IReadOnlyCollection<Message> told, CancellationToken stop)
    {
        if (!await AnybodyListens(stop))
        {
            return;
        }

        foreach (var message in changes.Select(change => readers.MessageOf(change, time.GetUtcNow())))
        {
            message.Deliveries.AddRange(readers.ForPrograms(message));
            house.Messages.Add(message);
        }

        house.Deliveries.AddRange(told.SelectMany(readers.ForPrograms));
        session.AfterCommit(signal.Wake);
    }

    private async Task<bool> AnybodyListens(CancellationToken stop)
    {
        foreach (var listener in listeners)
        {
            if (await listener.IsListening(stop))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Knows whether some program wants to hear of events; asked in the transaction of what happened.</summary>
public interface IHearsOfEvents
{
    Task<bool> IsListening(CancellationToken stop);
}
