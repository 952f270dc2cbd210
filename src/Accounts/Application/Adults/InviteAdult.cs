using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Adults;

/// <summary>Mails another adult a key to a sign-in of their own for the caller's family. The answer is the same whether the address has
/// an account or not (P-611); its owner is told. Asked again for the same address, only the last key opens.</summary>
/// <remarks>Refuses: house.not-approved, house.not-found, accounts.too-many-adults, accounts.too-many-tries.</remarks>
[Needs(Right.OwnFamily), InPerson]
internal sealed record InviteAdult(string? Name, string? Email) : ICommand<Done>;

internal sealed class InviteAdultShape : AbstractValidator<InviteAdult>
{
    public InviteAdultShape()
    {
        RuleFor(c => c.Name).Name("accounts.name-missing");
        RuleFor(c => c.Email).Email();
    }
}

internal sealed class InviteAdultHandler(AccountsDb db, Letterbox letters, ICaller caller, TimeProvider time) : ICommandHandler<InviteAdult, Done>
{
    private const int MostAnHour = 4;

    public async Task<Result<Done>> Handle(InviteAdult command, CancellationToken cancellationToken)
    {
        if (await db.FamilyOf(caller.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        if (await Objection(family, now, cancellationToken) is { } no)
        {
            return no;
        }

        var email = EmailAddress.Parse(command.Email!);
        await db.Invitations.Where(i => i.Family == family.Id && i.Email == email.Value && i.EndedAt == null)
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.EndedAt, now), cancellationToken);
        var token = SecretToken.Make();
        var invitation = db.Add(AdultInvitation.Of(token, family.Id, Shapes.ReadName(command.Name), email, family.Language, caller.Account, now)).Entity;
        var isTaken = await db.IsTaken(email, except: Guid.Empty, now, cancellationToken);
        await (isTaken
            ? letters.PutTo(invitation, "letter.adult-taken", cancellationToken, family.FullName)
            : letters.PutTo(invitation, "letter.adult-invitation", cancellationToken, family.FullName, letters.Link(family.Language, $"/compte/invitation?cle={token}"), invitation.Until));
        return Done.Result;
    }

    private async Task<Refusal?> Objection(Family family, DateTimeOffset now, CancellationToken stop)
    {
        if (!family.IsApproved)
        {
            return Refusal.NotApproved;
        }

        var hourAgo = now.AddHours(-1);
        if (await db.Invitations.CountAsync(i => i.Family == family.Id && i.MadeAt > hourAgo, stop) >= MostAnHour)
        {
            return AccountsRefusals.TooManyTries;
        }

        return await db.Accounts.CountAsync(a => a.Family == family.Id && a.Withdrawal == null, stop) >= Family.MostAdults
            ? AccountsRefusals.TooManyAdults
            : null;
    }
}
