using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Homes;

/// <summary>Mails the other parent of a child a key to share the child's file with a family of their own. The answer is the same
/// whoever has that address (P-611). Asked again for the same child, only the last key opens (P-605).</summary>
/// <remarks>Refuses: house.not-approved, house.not-found, accounts.child-is-shared, accounts.too-many-tries.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record InviteSecondHome(Guid Person, string? Email) : ICommand<Done>;

internal sealed class InviteSecondHomeShape : AbstractValidator<InviteSecondHome>
{
    public InviteSecondHomeShape() => RuleFor(c => c.Email).Email();
}

internal sealed class InviteSecondHomeHandler(AccountsDb db, Letterbox letters, ICaller caller, TimeProvider time) : ICommandHandler<InviteSecondHome, Done>
{
    private const int MostAnHour = 4;

    public async Task<Result<Done>> Handle(InviteSecondHome command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await db.FamilyOf(caller.Family, cancellationToken) is not { } family
            || family.Present.FirstOrDefault(m => m.Id == command.Person) is not { } child)
        {
            return Refusal.NotFound;
        }

        if (await Objection(family, child, now, cancellationToken) is { } no)
        {
            return no;
        }

        await db.EndHomeInvitations(child.Id, now, cancellationToken);
        var token = SecretToken.Make();
        var invitation = db.Add(HomeInvitation.Of(token, family, child.Id, EmailAddress.Parse(command.Email!), caller.Account, now)).Entity;
        await letters.PutTo(
            invitation, "letter.second-home", cancellationToken,
            family.FullName, child.FirstName, letters.Link(family.Language, $"/famille/partage?cle={token}"), invitation.Until);
        return Done.Result;
    }

    private async Task<Refusal?> Objection(Family family, Member child, DateTimeOffset now, CancellationToken stop)
    {
        if (!family.IsApproved)
        {
            return Refusal.NotApproved;
        }

        if (child.SecondHome is not null)
        {
            return AccountsRefusals.ChildIsShared(child.FirstName);
        }

        var hourAgo = now.AddHours(-1);
        return await db.HomeInvitations.CountAsync(i => i.Family == family.Id && i.MadeAt > hourAgo, stop) >= MostAnHour
            ? AccountsRefusals.TooManyTries
            : null;
    }
}
