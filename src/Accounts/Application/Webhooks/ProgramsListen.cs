using Loisirs.Shared.Messages;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Whether any program wants to hear of events.</summary>
internal sealed class ProgramsListen(AccountsDb db) : IHearsOfEvents
{
    public Task<bool> IsListening(CancellationToken stop) => db.Live().AnyAsync(stop);
}
