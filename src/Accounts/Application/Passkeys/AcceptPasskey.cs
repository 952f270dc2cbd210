using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Passkeys;

/// <summary>Takes a proved answer of a passkey, once, and opens its account's session.</summary>
/// <remarks>Refuses: accounts.passkey-refused (removed or withdrawn meanwhile, answered already, copied device).</remarks>
[Needs(Right.Inside)]
internal sealed record AcceptPasskey(Guid Passkey, string Question, long Counter, bool StaySignedIn) : ICommand<OpenedSession>;

internal sealed class AcceptPasskeyHandler(AccountsDb db, IMediator house, TimeProvider time) : ICommandHandler<AcceptPasskey, OpenedSession>
{
    public async Task<Result<OpenedSession>> Handle(AcceptPasskey command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var key = await db.Passkeys.SingleOrDefaultAsync(
            k => k.Id == command.Passkey && db.Accounts.Any(a => a.Id == k.Account && a.Withdrawal == null), cancellationToken);
        return key is not null && await db.Spend(command.Question, now, cancellationToken) && key.Use(command.Counter, now)
            ? await house.Send(new OpenSession(key.Account, command.StaySignedIn, BetterHash: null, IsVerified: true), cancellationToken)
            : AccountsRefusals.PasskeyRefused;
    }
}
