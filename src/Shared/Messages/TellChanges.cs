using Loisirs.Kernel;

namespace Loisirs.Shared.Messages;

/// <summary>Tells of what changed, if any program listens: else an order's every step would write rows that nobody reads.</summary>
internal sealed class TellChanges(ITell tell, IEnumerable<IHearsOfChanges> listeners)
{
    public async Task Tell(IReadOnlyCollection<INotice> changes, CancellationToken stop)
    {
        foreach (var listener in listeners)
        {
            if (await listener.IsListening(stop))
            {
                foreach (var change in changes)
                {
                    tell.Tell(change);
                }

                return;
            }
        }
    }
}

/// <summary>Knows whether somebody wants to hear of changes (<see cref="IToldOf"/>); asked in the transaction of the change.</summary>
public interface IHearsOfChanges
{
    Task<bool> IsListening(CancellationToken stop);
}
