using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Signs out: the session ends for every copy of its cookie, on all hosts, at the next request (P-607).</summary>
[Needs(Right.Anyone)]
internal sealed record EndSession(Guid Session) : ICommand<Done>;

internal sealed class EndSessionHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<EndSession, Done>
{
    public async Task<Result<Done>> Handle(EndSession command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await db.Sessions.Where(s => s.Id == command.Session && s.Account == caller.Account && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), cancellationToken);
        foreach (var acting in await db.Actings.Where(a => a.Session == command.Session && a.Account == caller.Account && a.EndedAt == null).ToListAsync(cancellationToken))
        {
            acting.End(now);
        }

        return Done.Result;
    }
}
