using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Opens a session for an account that proved itself.</summary>
/// <param name="BetterHash">The password's hash with today's work, where the kept one was older.</param>
/// <param name="IsVerified">A second factor was shown.</param>
[Needs(Right.Inside)]
internal sealed record OpenSession(Guid Account, bool StaySignedIn, string? BetterHash, bool IsVerified) : ICommand<OpenedSession>;

/// <summary>What the cookie must know.</summary>
/// <param name="IsKept">Whether it outlives the browser.</param>
internal sealed record OpenedSession(Guid Session, Guid Account, Role Role, DateTimeOffset EndsAt, bool IsKept);

internal sealed class OpenSessionHandler(AccountsDb db, TimeProvider time) : ICommandHandler<OpenSession, OpenedSession>
{
    public async Task<Result<OpenedSession>> Handle(OpenSession command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var account = await db.Accounts.SingleAsync(a => a.Id == command.Account, cancellationToken);
        if (command.BetterHash is { } hash)
        {
            account.With(hash);
        }

        account.CountSuccess();
        var session = db.Add(Session.Open(account, command.StaySignedIn, command.IsVerified, now)).Entity;
        var isKept = command.StaySignedIn && account.Role == Role.Citizen;
        return new OpenedSession(session.Id, account.Id, account.Role, session.EndsAt, isKept);
    }
}
