using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Opens a session for whoever knows the address, in any spelling (C19), and its password.</summary>
/// <remarks>Procedure, step 1. The hash is made outside any transaction. Refuses: accounts.wrong-pair, one sentence for all cases;
/// the fifth wrong password in a row makes the account rest for 15 minutes.</remarks>
[Needs(Right.Anyone)]
internal sealed record SignInWithPassword(string? Email, string? Password, bool StaySignedIn) : IProcess<OpenedSession>;

internal sealed class SignInWithPasswordHandler(AccountsDb db, IPasswords passwords, IMediator house, TimeProvider time)
    : IProcessHandler<SignInWithPassword, OpenedSession>
{
    public async Task<Result<OpenedSession>> Handle(SignInWithPassword request, CancellationToken cancellationToken)
    {
        var password = request.Password is { Length: <= 256 } typed ? typed : "";
        var account = await Known(request.Email, cancellationToken);
        var mayTry = account is { Withdrawal: null } && !account.IsResting(time.GetUtcNow());
        var fits = await passwords.Fits(mayTry ? account!.PasswordHash : null, password, cancellationToken);
        if (!fits)
        {
            if (mayTry)
            {
                await house.Send(new CountWrongPassword(account!.Id), cancellationToken);
            }

            return AccountsRefusals.WrongPair;
        }

        var better = passwords.IsOld(account!.PasswordHash) ? await passwords.Hash(password, cancellationToken) : null;
        return await house.Send(new OpenSession(account.Id, request.StaySignedIn, better), cancellationToken);
    }

    private async Task<Account?> Known(string? typed, CancellationToken stop) => EmailAddress.TryParse(typed, out var email)
        ? await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.EmailKey == email.CompareKey, stop)
        : null;
}
