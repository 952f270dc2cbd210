using FluentValidation;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Proposals;

/// <summary>A clerk proposes to cancel a registration for another sum than its policy gives. Nothing changes until a manager decides.</summary>
/// <remarks>Refuses: house.not-found; cancel.amount-missing, cancel.amount-malformed; cancel.more-than-paid with the most that can go back;
/// cancel.reason-missing, cancel.reason-too-long, cancel.reason-unreadable; cancel.proposal-waits; cancel.already, cancel.not-paid,
/// cancel.nothing.</remarks>
/// <param name="Line">Its number within the order.</param>
/// <param name="Amount">As it is typed, taxes in.</param>
[Needs(Right.GiveRefunds), OfMoney]
internal sealed record ProposeRefund(string Number, int Line, string? Amount, string? Reason) : ICommand<Proposed>;

internal sealed record Proposed(string FirstName, string ActivityName, Money Amount);

internal sealed class ProposeRefundShape : AbstractValidator<ProposeRefund>
{
    public ProposeRefundShape()
    {
        RuleFor(command => command.Amount).NotEmpty().WithErrorCode("cancel.amount-missing");
        RuleFor(command => command.Amount).Amount();
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class ProposeRefundHandler(CartDb db, ICaller caller, TimeProvider time) : ICommandHandler<ProposeRefund, Proposed>
{
    public async Task<Result<Proposed>> Handle(ProposeRefund command, CancellationToken stop)
    {
        var id = await db.Orders.Seen(caller).Where(order => order.Number == command.Number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        var order = id == Guid.Empty ? null : await db.TakeOrder(id, stop);
        if (order?.Line(command.Line) is not { } line)
            return Refusal.NotFound;
        if (order.WhyNotCancel(line) is { } why)
            return why;
        if (await db.WaitingProposals.AnyAsync(proposal => proposal.Order == order.Id && proposal.Line == line.Number, stop))
            return CartRefusals.ProposalWaits;

        var (amount, most) = (new Money(MoneyText.Parse(command.Amount)!.Value), order.MostBack(line, null));
        if (amount > most)
            return CartRefusals.MoreThanPaid(most);
        db.Add(RefundProposal.Of(order.Id, line.Number, amount, command.Reason!.Trim(), caller.Account, time.GetUtcNow()));
        return new Proposed(line.IsTickets ? line.FullName : line.FirstName, line.ActivityName, amount);
    }
}
