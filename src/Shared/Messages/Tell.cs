using Loisirs.Kernel;
using Loisirs.Shared.Data;

namespace Loisirs.Shared.Messages;

/// <summary>Writes the notice and a delivery for each of its readers in the caller's transaction.</summary>
internal sealed class Tell(HouseDb house, DatabaseSession session, Readers readers, DispatchSignal signal, TimeProvider time) : ITell
{
    void ITell.Tell(INotice notice)
    {
        if (!session.IsWriting)
        {
            throw new InvalidOperationException("A notice is told within a command.");
        }

        var message = readers.MessageOf(notice, time.GetUtcNow());
        house.Messages.Add(message);
        if (EventKind.Of(notice.GetType()) is not null)
        {
            session.IsEvent(message);
        }

        session.AfterCommit(signal.Wake);
    }
}
