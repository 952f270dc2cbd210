using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Signs the caller out everywhere else, at the next request (P-607, P-608).</summary>
/// <param name="Session">The session that goes on.</param>
[Needs(Right.OwnAccount)]
internal sealed record EndOtherSessions(Guid Session) : ICommand<Done>;

internal sealed class EndOtherSessionsHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<EndOtherSessions, Done>
{
    public async Task<Result<Done>> Handle(EndOtherSessions command, CancellationToken cancellationToken)
    {
        await db.EndSessions(caller.Account, except: command.Session, time.GetUtcNow(), cancellationToken);
        return Done.Result;
    }
}
