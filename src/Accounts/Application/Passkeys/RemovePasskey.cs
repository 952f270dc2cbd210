using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Passkeys;

/// <summary>One of the caller's passkeys opens nothing any more. The account is told by mail. Twice is as once.</summary>
/// <remarks>P-613, P-614. Asks for a fresh sign-in. Refuses: accounts.factor-needed (the last second factor of somebody who needs one).</remarks>
[Needs(Right.OwnAccount), FreshSignIn]
internal sealed record RemovePasskey(Guid Passkey) : ICommand<Done>;

internal sealed class RemovePasskeyHandler(AccountsDb db, Letterbox letters, SecondFactorRule rule, ICaller caller, TimeProvider time)
    : ICommandHandler<RemovePasskey, Done>
{
    public async Task<Result<Done>> Handle(RemovePasskey command, CancellationToken cancellationToken)
    {
        var keys = await db.Passkeys.Where(k => k.Account == caller.Account).ToListAsync(cancellationToken);
        if (keys.SingleOrDefault(k => k.Id == command.Passkey) is not { } key)
        {
            return Done.Result;
        }

        if (keys.Count == 1 && rule.IsNeededBy(caller.Role) && !await db.SecondFactors.AnyAsync(f => f.Account == caller.Account, cancellationToken))
        {
            return AccountsRefusals.FactorNeeded;
        }

        db.Remove(key);
        var account = await db.Accounts.SingleAsync(a => a.Id == caller.Account, cancellationToken);
        await letters.PutTo(
            account, $"passkey-off:{key.Id:N}:{time.GetUtcNow().UtcTicks}", "letter.passkey-off", cancellationToken, key.Name, letters.Link(account.Language, "/compte/cles"));
        return Done.Result;
    }
}
