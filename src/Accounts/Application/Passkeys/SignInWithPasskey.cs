using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Passkeys;

/// <summary>Opens the session of whoever answers with a passkey: alone, or as the second factor after a password.</summary>
/// <remarks>P-613. The device holds the key and verified its owner: both factors at once. Wrong passwords typed by a stranger do not keep it out.
/// Refuses: accounts.sign-in-again (the password was too long ago), accounts.passkey-refused (one sentence for all: unknown or removed key, other
/// address, question too old or answered already, copied device).</remarks>
/// <param name="HalfSignIn">As the browser kept it, after a password; else null.</param>
/// <param name="Question">As the form carried it.</param>
/// <param name="Answer">The device's, as JSON.</param>
[Needs(Right.Anyone)]
internal sealed record SignInWithPasskey(string? HalfSignIn, string? Question, string? Answer) : IProcess<OpenedSession>;

internal sealed class SignInWithPasskeyHandler(AccountsDb db, HalfSignIns halves, PasskeyQuestions questions, IPasskeyDevices devices, IMediator house)
    : IProcessHandler<SignInWithPasskey, OpenedSession>
{
    public async Task<Result<OpenedSession>> Handle(SignInWithPasskey request, CancellationToken cancellationToken)
    {
        var half = request.HalfSignIn is null ? null : await halves.Open(request.HalfSignIn, cancellationToken);
        if (half is null && request.HalfSignIn is not null)
        {
            return AccountsRefusals.SignInAgain;
        }

        var whose = half?.Account.Id ?? Guid.Empty;
        if (questions.OpenProof(whose, request.Question) is not { } question || request.Answer is not { } answer
            || devices.CredentialOf(answer) is not { } credential)
        {
            return AccountsRefusals.PasskeyRefused;
        }

        var key = await db.Passkeys.AsNoTracking().SingleOrDefaultAsync(k => k.Credential == credential, cancellationToken);
        return key is not null && (half is null || key.Account == whose) && await devices.ReadProof(question, answer, key, cancellationToken) is { } counter
            ? await house.Send(new AcceptPasskey(key.Id, question, counter, half?.StaySignedIn ?? false), cancellationToken)
            : AccountsRefusals.PasskeyRefused;
    }
}
