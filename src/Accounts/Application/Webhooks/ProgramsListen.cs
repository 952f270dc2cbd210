using Loisirs.Shared.Data;
using Loisirs.Shared.Messages;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Whether any program wants to hear of events: asked in each commit that tells of one, so written once. Which of them may, is
/// looked at when the event is read.</summary>
internal sealed class ProgramsListen(AccountsDb db) : IHearsOfEvents
{
    private static readonly Question<AccountsDb, bool> Somebody = new((all, stop) => all.Webhooks.Any(w => w.Ending == null));

    public Task<bool> IsListening(CancellationToken stop) => Somebody.Ask(db, stop);
}
