using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Opens a session for whoever knows the address, in any spelling (C19), and its password.</summary>
/// <remarks>Procedure, step 1. The hash is made outside any transaction. Refuses: accounts.wrong-pair, one sentence for all cases;
/// the fifth wrong password in a row makes the account rest for 15 minutes.
/// A device from which the account was opened before is counted apart: a stranger's tries do not keep its owner out (P-610).
/// Whoever has a second factor or needs one is not in yet (P-613): a half sign-in is answered.</remarks>
/// <param name="Device">What the browser kept of an earlier sign-in, or null.</param>
[Needs(Right.Anyone)]
internal sealed record SignInWithPassword(string? Email, string? Password, bool StaySignedIn, string? Device = null) : IProcess<ProvedPassword>;

/// <summary>One of the two: a session, or a half sign-in that awaits a code.</summary>
internal sealed record ProvedPassword(OpenedSession? Session, string? HalfSignIn);

internal sealed class SignInWithPasswordHandler(
    AccountsDb db, IPasswords passwords, HalfSignIns halves, KnownDevices devices, SecondFactorRule rule, IMediator house, TimeProvider time)
    : IProcessHandler<SignInWithPassword, ProvedPassword>
{
    public async Task<Result<ProvedPassword>> Handle(SignInWithPassword request, CancellationToken cancellationToken)
    {
        var password = request.Password is { Length: <= 256 } typed ? typed : "";
        var account = await Known(request.Email, cancellationToken);
        var isKnown = account is not null && devices.Knows(account.Id, request.Device);
        var mayTry = account is { Withdrawal: null } && !account.IsResting(time.GetUtcNow(), isKnown);
        var fits = await passwords.Fits(mayTry ? account!.PasswordHash : null, password, cancellationToken);
        if (!fits)
        {
            if (mayTry)
            {
                await house.Send(new CountWrongPassword(account!.Id, isKnown), cancellationToken);
            }

            return AccountsRefusals.WrongPair;
        }

        if (rule.IsNeededBy(account!.Role) || await db.SecondFactors.AnyAsync(f => f.Account == account.Id, cancellationToken))
        {
            return new ProvedPassword(null, halves.Close(account, request.StaySignedIn, isKnown));
        }

        var better = passwords.IsOld(account.PasswordHash) ? await passwords.Hash(password, cancellationToken) : null;
        var opened = await house.Send(new OpenSession(account.Id, request.StaySignedIn, better, IsVerified: false), cancellationToken);
        return opened.Then(session => new ProvedPassword(session, null));
    }

    private async Task<Account?> Known(string? typed, CancellationToken stop) => EmailAddress.TryParse(typed, out var email)
        ? await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.EmailKey == email.CompareKey, stop)
        : null;
}
