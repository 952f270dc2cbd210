using FluentValidation;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Application.Homes;

/// <summary>The office ends that a child lives in two households, for a reason that is kept; the founding household keeps the child.</summary>
/// <remarks>Refuses: house.not-found (also for a child of one household), accounts.why-missing.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record UnlinkHomes(Guid Family, Guid Person, string? Reason) : ICommand<SharedChild>;

internal sealed class UnlinkHomesShape : AbstractValidator<UnlinkHomes>
{
    public UnlinkHomesShape() => RuleFor(c => c.Reason).Reason();
}

internal sealed class UnlinkHomesHandler(AccountsDb db, HomeNews news, ICaller caller, TimeProvider time) : ICommandHandler<UnlinkHomes, SharedChild>
{
    public async Task<Result<SharedChild>> Handle(UnlinkHomes command, CancellationToken cancellationToken)
    {
        var founder = await db.FamilyOf(command.Family, cancellationToken);
        if (founder?.Own.FirstOrDefault(m => m.Id == command.Person) is not { SecondHome: { } home } child)
        {
            return Refusal.NotFound;
        }

        var second = await db.FamilyOf(home.Family, cancellationToken);
        home.Finish(caller.Account, PlainText.Read(command.Reason, SecondHome.LongestReason, lines: true).Text, time.GetUtcNow());
        await news.Tell(home, founder, second!, cancellationToken);
        return new SharedChild(child.Id, child.FirstName);
    }
}
