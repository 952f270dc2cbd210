using FluentValidation;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Homes;

/// <summary>Shares the child of a mailed key with the caller's family, approved or waiting. The key opens once; both households are told.</summary>
/// <remarks>Refuses: house.not-found, house.not-approved (the account was refused), accounts.link-unknown, accounts.link-expired,
/// accounts.child-is-here, accounts.child-is-shared, accounts.too-many-members.</remarks>
[Needs(Right.OwnFamily), InPerson]
internal sealed record AcceptSecondHome(string? Token) : ICommand<SharedChild>;

internal sealed record SharedChild(Guid Person, string FirstName);

internal sealed class AcceptSecondHomeShape : AbstractValidator<AcceptSecondHome>
{
    public AcceptSecondHomeShape() => RuleFor(c => c.Token).Key();
}

internal sealed class AcceptSecondHomeHandler(AccountsDb db, HomeNews news, ICaller caller, TimeProvider time)
    : ICommandHandler<AcceptSecondHome, SharedChild>
{
    public async Task<Result<SharedChild>> Handle(AcceptSecondHome command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var hash = SecretToken.HashOf(command.Token!);
        if (await db.HomeInvitations.SingleOrDefaultAsync(i => i.Hash == hash, cancellationToken) is not { } invitation)
        {
            return AccountsRefusals.LinkUnknown;
        }

        var founder = await db.FamilyOf(invitation.Family, cancellationToken);
        if (invitation.IsOver(now) || founder?.Present.FirstOrDefault(m => m.Id == invitation.Person) is not { } child)
        {
            return AccountsRefusals.LinkExpired;
        }

        if (await db.FamilyOf(caller.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        return await Receive(family, founder, child, invitation, now, cancellationToken);
    }

    private async Task<Result<SharedChild>> Receive(
        Family family, Family founder, Member child, HomeInvitation invitation, DateTimeOffset now, CancellationToken stop)
    {
        if (family.Refusal is not null)
        {
            return Refusal.NotApproved;
        }

        var home = family.Receive(child, caller.Account, reason: null, now);
        if (home.IsRefused)
        {
            return home.Refusal;
        }

        invitation.End(now);
        await news.Tell(home.Value, founder, family, stop);
        return new SharedChild(child.Id, child.FirstName);
    }
}
