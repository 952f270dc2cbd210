using FluentValidation;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Application.Homes;

/// <summary>The office makes a child of one household live in another too, for a reason that is kept. Both are told.</summary>
/// <remarks>Refuses: house.not-found, accounts.child-is-here, accounts.child-is-shared, accounts.too-many-members, accounts.why-missing.</remarks>
/// <param name="Family">The household that founded the child's file.</param>
/// <param name="Second">The other one.</param>
[Needs(Right.ApproveAccounts)]
internal sealed record LinkHomes(Guid Family, Guid Person, Guid Second, string? Reason) : ICommand<SharedChild>;

internal sealed class LinkHomesShape : AbstractValidator<LinkHomes>
{
    public LinkHomesShape()
    {
        RuleFor(c => c.Second).NotEmpty().WithErrorCode("accounts.second-home-missing");
        RuleFor(c => c.Reason).Reason();
    }
}

internal sealed class LinkHomesHandler(AccountsDb db, HomeNews news, ICaller caller, TimeProvider time) : ICommandHandler<LinkHomes, SharedChild>
{
    public async Task<Result<SharedChild>> Handle(LinkHomes command, CancellationToken cancellationToken)
    {
        var founder = await db.FamilyOf(command.Family, cancellationToken);
        var second = await db.FamilyOf(command.Second, cancellationToken);
        if (founder?.Own.FirstOrDefault(m => m.Id == command.Person) is not { } child || second is not { Merged: null })
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var reason = PlainText.Read(command.Reason, SecondHome.LongestReason, lines: true).Text;
        var home = second.Receive(child, caller.Account, reason, now);
        if (home.IsRefused)
        {
            return home.Refusal.At(nameof(command.Second));
        }

        await db.EndHomeInvitations(child.Id, now, cancellationToken);
        await news.Tell(home.Value, founder, second, cancellationToken);
        return new SharedChild(child.Id, child.FirstName);
    }
}
