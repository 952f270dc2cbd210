using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Opens the session of whoever proved a password, with a code. Somebody who needs an authenticator and has none sets it up here,
/// with its first code, and is given recovery codes.</summary>
/// <remarks>P-613. A wrong code counts as a wrong password. Refuses: accounts.sign-in-again, accounts.code-wrong.</remarks>
/// <param name="HalfSignIn">As the browser kept it.</param>
/// <param name="Offer">As the page carried it, if one is set up.</param>
[Needs(Right.Anyone)]
internal sealed record SignInWithCode(string? HalfSignIn, string? Offer, string? Code) : IProcess<SignedInWithCode>;

/// <param name="Codes">Recovery codes of an authenticator that was set up now; else null.</param>
internal sealed record SignedInWithCode(OpenedSession Session, RecoveryCodes? Codes);

internal sealed class SignInWithCodeHandler(AccountsDb db, HalfSignIns halves, FactorOffers offers, IMediator house)
    : IProcessHandler<SignInWithCode, SignedInWithCode>
{
    public async Task<Result<SignedInWithCode>> Handle(SignInWithCode request, CancellationToken cancellationToken)
    {
        if (await halves.Open(request.HalfSignIn, cancellationToken) is not { } half)
        {
            return AccountsRefusals.SignInAgain;
        }

        var proved = await Prove(half.Account.Id, request, cancellationToken);
        if (proved.IsRefused)
        {
            await house.Send(new CountWrongPassword(half.Account.Id, half.IsKnownDevice), cancellationToken);
            return proved.Refusal;
        }

        var opened = await house.Send(new OpenSession(half.Account.Id, half.StaySignedIn, BetterHash: null, IsVerified: true), cancellationToken);
        return opened.Then(session => new SignedInWithCode(session, proved.Value.Codes.Count > 0 ? proved.Value : null));
    }

    private async Task<Result<RecoveryCodes>> Prove(Guid account, SignInWithCode request, CancellationToken stop)
    {
        var code = request.Code ?? "";
        if (await db.SecondFactors.AnyAsync(f => f.Account == account, stop))
        {
            return (await house.Send(new AcceptCode(account, code), stop)).Then(_ => new RecoveryCodes([]));
        }

        var hasPasskey = await db.Passkeys.AnyAsync(k => k.Account == account, stop); // then that is asked: a password alone sets nothing up
        return !hasPasskey && offers.SecretOf(account, request.Offer) is { } secret
            ? await house.Send(new KeepSecondFactor(account, secret, code), stop)
            : AccountsRefusals.CodeWrong;
    }
}
