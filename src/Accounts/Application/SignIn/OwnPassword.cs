using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Asks the caller's password once more, before what somebody at a forgotten screen must not do.</summary>
internal sealed class OwnPassword(AccountsDb db, IPasswords passwords, IMediator house, ICaller caller, TimeProvider time)
{
    private const int Longest = 256;

    /// <summary>Null when it fits, else accounts.current-password-wrong. A wrong one counts as it does at sign-in.</summary>
    public async Task<Refusal?> Objection(string? typed, CancellationToken stop)
    {
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == caller.Account, stop);
        var mayTry = !account.IsResting(time.GetUtcNow(), forKnown: true);
        if (await passwords.Fits(mayTry ? account.PasswordHash : null, typed is { Length: <= Longest } ? typed : "", stop))
        {
            return null;
        }

        if (mayTry)
        {
            await house.Send(new CountWrongPassword(account.Id, IsKnownDevice: true), stop);
        }

        return AccountsRefusals.CurrentPasswordWrong;
    }
}
