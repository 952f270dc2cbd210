using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Proposals;

/// <summary>A manager agrees with what a clerk proposed: the registration is cancelled for that sum, the family is written to.</summary>
/// <remarks>P-210: in one transaction. A large sum asks for a fresh sign-in (P-614). Refuses: house.not-found; cancel.proposal-decided; cancel.already, cancel.not-paid, cancel.nothing.</remarks>
[Needs(Right.ApproveRefunds), OfMoney]
internal sealed record ApproveRefund(Guid Proposal) : ICommand<CancelledLine>;

internal sealed class ApproveRefundHandler(CartDb db, LinesBeingCancelled lines, ICaller caller, TimeProvider time)
    : ICommandHandler<ApproveRefund, CancelledLine>
{
    public async Task<Result<CancelledLine>> Handle(ApproveRefund command, CancellationToken stop)
    {
        var id = await db.RefundProposals.Where(known => known.Id == command.Proposal).Select(known => known.Order).SingleOrDefaultAsync(stop);
        if (id == Guid.Empty)
            return Refusal.NotFound;

        var order = await db.TakeOrder(id, stop); // first: of two who decide at once, the second sees what the first decided
        var proposal = await db.RefundProposals.SingleAsync(known => known.Id == command.Proposal, stop);
        if (lines.WhyNotGive(proposal.Amount) is { } stale)
            return stale;

        var decided = proposal.Approve(caller.Account, time.GetUtcNow());
        return decided.IsRefused
            ? decided.Refusal
            : await lines.Cancel(order, order.Line(proposal.Line)!, null, proposal.Amount, CancellationCause.Office, proposal.Reason, stop);
    }
}
