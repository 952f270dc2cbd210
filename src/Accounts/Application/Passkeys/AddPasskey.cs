using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Passkeys;

/// <summary>Keeps a passkey that the caller's device has made, under a name. The account is told by mail.</summary>
/// <remarks>P-613. Asks for a fresh sign-in. Refuses: accounts.passkey-refused, accounts.too-many-passkeys.</remarks>
/// <param name="Question">As the form carried it.</param>
/// <param name="Answer">The device's, as JSON.</param>
[Needs(Right.OwnAccount), FreshSignIn]
internal sealed record AddPasskey(string? Name, string? Question, string? Answer) : IProcess<Done>;

internal sealed class AddPasskeyShape : AbstractValidator<AddPasskey>
{
    public AddPasskeyShape() => RuleFor(c => c.Name).Line("accounts.passkey-name-missing", Passkey.LongestName);
}

internal sealed class AddPasskeyHandler(PasskeyQuestions questions, IPasskeyDevices devices, IMediator house, ICaller caller)
    : IProcessHandler<AddPasskey, Done>
{
    public async Task<Result<Done>> Handle(AddPasskey request, CancellationToken cancellationToken)
    {
        return questions.OpenNew(caller.Account, request.Question) is { } question && request.Answer is { } answer
            && await devices.ReadNew(question, answer, cancellationToken) is { } key
                ? await house.Send(new KeepPasskey(caller.Account, PlainText.Read(request.Name, Passkey.LongestName).Text!, question, key), cancellationToken)
                : AccountsRefusals.PasskeyRefused;
    }
}

/// <summary>Keeps a passkey that answered, once.</summary>
/// <remarks>Refuses: accounts.passkey-refused (answered already, or known), accounts.too-many-passkeys.</remarks>
[Needs(Right.Inside)]
internal sealed record KeepPasskey(Guid Account, string Name, string Question, NewPasskey Key) : ICommand<Done>;

internal sealed class KeepPasskeyHandler(AccountsDb db, Letterbox letters, TimeProvider time) : ICommandHandler<KeepPasskey, Done>
{
    public async Task<Result<Done>> Handle(KeepPasskey command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await db.Passkeys.CountAsync(k => k.Account == command.Account, cancellationToken) >= Passkey.Most)
        {
            return AccountsRefusals.TooManyPasskeys;
        }

        if (await db.Passkeys.AnyAsync(k => k.Credential == command.Key.Credential, cancellationToken) || !await db.Spend(command.Question, now, cancellationToken))
        {
            return AccountsRefusals.PasskeyRefused;
        }

        var key = db.Add(Passkey.Of(command.Account, command.Name, command.Key, now)).Entity;
        var account = await db.Accounts.SingleAsync(a => a.Id == command.Account, cancellationToken);
        await letters.PutTo(account, $"passkey:{key.Id:N}", "letter.passkey-on", cancellationToken, key.Name, letters.Link(account.Language, "/compte/cles"));
        return Done.Result;
    }
}
