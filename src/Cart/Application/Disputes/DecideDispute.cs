using FluentValidation;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Disputes;

/// <summary>A manager says, with a reason, what becomes of the registrations of a payment that is lost, those that changed group since too:
/// they are cancelled and nothing goes back, or they stay.</summary>
/// <remarks>Refuses: house.not-found; dispute.not-lost; dispute.decided; dispute.choice-missing; cancel.reason-missing, cancel.reason-too-long, cancel.reason-unreadable.</remarks>
/// <param name="Number">The order's.</param>
/// <param name="Dispute">The provider's reference.</param>
[Needs(Right.ApproveRefunds), OfMoney]
internal sealed record DecideDispute(string Number, string? Dispute, DisputeChoice? Choice, string? Reason) : ICommand<Done>;

internal sealed class DecideDisputeShape : AbstractValidator<DecideDispute>
{
    public DecideDisputeShape()
    {
        RuleFor(command => command.Choice).NotNull().WithErrorCode("dispute.choice-missing").IsInEnum().WithErrorCode("dispute.choice-missing");
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class DecideDisputeHandler(CartDb db, LinesBeingCancelled lines, ICaller caller, TimeProvider time) : ICommandHandler<DecideDispute, Done>
{
    public async Task<Result<Done>> Handle(DecideDispute command, CancellationToken stop)
    {
        var id = await db.Orders.Where(order => order.Number == command.Number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        if (id == Guid.Empty)
            return Refusal.NotFound;

        var (order, reason) = (await db.TakeOrder(id, stop), command.Reason!.Trim());
        var decided = order.Decide(command.Dispute ?? "", command.Choice!.Value, reason, caller.Account, time.GetUtcNow());
        if (decided.IsRefused || command.Choice == DisputeChoice.Leave)
            return decided;

        var charge = order.Disputes.Single(dispute => dispute.Reference == command.Dispute).Charge;
        foreach (var one in (IEnumerable<Order>)[order, .. await db.TakeHeirs(charge, stop)])
            await Cancel(one, reason, stop);
        return Done.Result;
    }

    private async Task Cancel(Order order, string reason, CancellationToken stop)
    {
        foreach (var line in order.Lines.Where(line => order.WhyNotCancel(line) is null).ToList())
            _ = (await lines.Cancel(order, line, null, Money.Zero, CancellationCause.Office, reason, stop)).Value;
    }
}
