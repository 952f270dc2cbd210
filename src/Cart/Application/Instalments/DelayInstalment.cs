using FluentValidation;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>The office grants a family another day for a part, with a reason. The family is reminded of that day.</summary>
/// <remarks>Refuses: house.not-found, payment.not-due, instalment.settled; instalment.delay-range, instalment.not-yet; cancel.reason-missing, cancel.reason-too-long, cancel.reason-unreadable.</remarks>
/// <param name="Part">Its number within the order.</param>
/// <param name="Until">From tomorrow to half a year, included.</param>
[Needs(Right.TakeCounterPayment), OfMoney]
internal sealed record DelayInstalment(string Number, int Part, DateOnly? Until, string? Reason) : ICommand<DelayedInstalment>;

internal sealed record DelayedInstalment(string Number, int Part, DateOnly Until);

internal sealed class DelayInstalmentShape : AbstractValidator<DelayInstalment>
{
    public DelayInstalmentShape()
    {
        RuleFor(command => command.Until).NotNull().WithErrorCode("instalment.delay-range").WithState(_ => new object[] { Order.MostDaysOfDelay });
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class DelayInstalmentHandler(CartDb db, ICaller caller, TownZone zone, TimeProvider time) : ICommandHandler<DelayInstalment, DelayedInstalment>
{
    public async Task<Result<DelayedInstalment>> Handle(DelayInstalment command, CancellationToken stop)
    {
        var id = await db.Orders.Seen(caller).Where(order => order.Number == command.Number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        if (id == Guid.Empty)
            return Refusal.NotFound;

        var (order, now) = (await db.TakeOrder(id, stop), time.GetUtcNow());
        return order.Delay(command.Part, command.Until!.Value, command.Reason!.Trim(), caller.Account, zone.DateAt(now), now)
            .Then(part => new DelayedInstalment(order.Number, part.Number, part.Until));
    }
}
