using FluentValidation;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Proposals;

/// <summary>A manager does not agree with what a clerk proposed, and says why. The registration stands as it is.</summary>
/// <remarks>Refuses: house.not-found; cancel.proposal-decided; cancel.reason-missing, cancel.reason-too-long, cancel.reason-unreadable.</remarks>
[Needs(Right.ApproveRefunds), OfMoney]
internal sealed record RefuseRefund(Guid Proposal, string? Reason) : ICommand<Done>;

internal sealed class RefuseRefundShape : AbstractValidator<RefuseRefund>
{
    public RefuseRefundShape() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RefuseRefundHandler(CartDb db, ICaller caller, TimeProvider time) : ICommandHandler<RefuseRefund, Done>
{
    public async Task<Result<Done>> Handle(RefuseRefund command, CancellationToken stop) =>
        await db.RefundProposals.FindAsync([command.Proposal], stop) is { } proposal
            ? proposal.Refuse(command.Reason!.Trim(), caller.Account, time.GetUtcNow())
            : Refusal.NotFound;
}
