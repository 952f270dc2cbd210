using FluentValidation;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Homes;

/// <summary>What a mailed key would share with the caller's family: the child's first name, nothing more (P-605).</summary>
/// <remarks>Refuses: accounts.link-unknown, accounts.link-expired.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record FindHomeInvitation(string? Token) : IQuery<OfferedChild>;

internal sealed record OfferedChild(string FirstName);

internal sealed class FindHomeInvitationShape : AbstractValidator<FindHomeInvitation>
{
    public FindHomeInvitationShape() => RuleFor(c => c.Token).Key();
}

internal sealed class FindHomeInvitationHandler(AccountsDb db, TimeProvider time) : IQueryHandler<FindHomeInvitation, OfferedChild>
{
    public async Task<Result<OfferedChild>> Handle(FindHomeInvitation query, CancellationToken cancellationToken)
    {
        var hash = SecretToken.HashOf(query.Token!);
        if (await db.HomeInvitations.AsNoTracking().SingleOrDefaultAsync(i => i.Hash == hash, cancellationToken) is not { } invitation)
        {
            return AccountsRefusals.LinkUnknown;
        }

        return !invitation.IsOver(time.GetUtcNow()) && await db.PresentMember(invitation.Family, invitation.Person, cancellationToken) is { } child
            ? new OfferedChild(child.FirstName)
            : AccountsRefusals.LinkExpired;
    }
}
