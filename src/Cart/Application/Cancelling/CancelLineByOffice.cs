using FluentValidation;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>The office cancels a registration for a family: by its policy, with the proof that it saw, or, for a manager, for another sum; always
/// with a reason. A clerk proposes another sum by <see cref="Proposals.ProposeRefund"/>.</summary>
/// <remarks>P-210. A large sum asks for a fresh sign-in (P-614). Refuses: house.not-found; cancel.needs-approval when a clerk types a sum; cancel.reason-missing, cancel.reason-too-long, cancel.reason-unreadable; cancel.amount-malformed; cancel.more-than-paid
/// with the most that can go back; refund.disputed while the provider holds a payment of the order; cancel.already, cancel.not-paid, cancel.nothing; cancel.tickets-left; cancel.no-credit where its policy gives money only.</remarks>
/// <param name="Ground">Whether it saw a proof of illness, injury or move.</param>
/// <param name="Part">Some of its tickets; null: the whole line.</param>
/// <param name="Amount">As it is typed, taxes in; empty: what the policy says.</param>
/// <param name="ToCredit">What goes back becomes credit of the family, at its wish.</param>
[Needs(Right.GiveRefunds), OfMoney]
internal sealed record CancelLineByOffice(
    string Number, int Line, RefundGround Ground, string? Amount, string? Reason, TicketsChosen? Part = null, bool ToCredit = false) : ICommand<CancelledLine>;

internal sealed class CancelLineByOfficeShape : AbstractValidator<CancelLineByOffice>
{
    public CancelLineByOfficeShape()
    {
        RuleFor(command => command.Ground).IsInEnum().WithErrorCode("cancel.ground-unknown");
        RuleFor(command => command.Amount).Amount();
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class CancelLineByOfficeHandler(CartDb db, LinesBeingCancelled lines, ICaller caller)
    : ICommandHandler<CancelLineByOffice, CancelledLine>
{
    public async Task<Result<CancelledLine>> Handle(CancelLineByOffice command, CancellationToken stop)
    {
        var id = await db.Orders.Seen(caller).Where(order => order.Number == command.Number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        var order = id == Guid.Empty ? null : await db.TakeOrder(id, stop);
        if (order?.Line(command.Line) is not { } line)
            return Refusal.NotFound;

        if (!string.IsNullOrWhiteSpace(command.Amount) && !caller.May(Right.ApproveRefunds))
            return CartRefusals.NeedsApproval;
        if (Order.WhyNotPart(line, command.Part) is { } why)
            return why;
        if (command.ToCredit && !line.Policy.MayBeCredit)
            return CartRefusals.NoCredit;

        var most = order.MostBack(line, command.Part?.Tickets);
        var back = MoneyText.Parse(command.Amount) is { } typed
            ? new Money(typed)
            : line.RefundOf(await lines.CourseOf(order, line, stop), command.Ground, command.Part?.Tickets).Back;
        if (order.WhyNotCancel(line) is null && !string.IsNullOrWhiteSpace(command.Amount) && back > most)
            return CartRefusals.MoreThanPaid(most);
        if (lines.WhyNotGive(back) is { } stale)
            return stale;
        return await lines.Cancel(order, line, command.Part, back, CancellationCause.Office, command.Reason!.Trim(), stop, command.ToCredit);
    }
}
