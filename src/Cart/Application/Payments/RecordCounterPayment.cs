using FluentValidation;
using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Money taken at the counter for a whole order, or for a part of it that is to be paid later; its amount comes from the order, cash to five cents (T31, P-209).</summary>
/// <remarks>Refuses: house.not-found, payment.not-due, payment.page-open while the family may still pay by card,
/// instalment.settled, instalment.not-yet, payment.not-at-counter, payment.reference-missing, payment.reference-unreadable, payment.places-lost.</remarks>
/// <param name="Reference">Of the cheque or the terminal's slip; may be empty for cash.</param>
/// <param name="Part">The number of the part that is paid; null: what is asked at checkout.</param>
[Needs(Right.TakeCounterPayment), OfMoney]
internal sealed record RecordCounterPayment(string Number, PaymentWay Way, string Reference, int? Part = null) : ICommand<CounterPayment>;

/// <summary>What was taken.</summary>
internal sealed record CounterPayment(string Number, OrderState State, Money Taken);

internal sealed class RecordCounterPaymentShape : AbstractValidator<RecordCounterPayment>
{
    public RecordCounterPaymentShape()
    {
        RuleFor(command => command.Way).Must(way => way is PaymentWay.Cash or PaymentWay.Cheque or PaymentWay.Terminal).WithErrorCode("payment.not-at-counter");
        RuleFor(command => command.Reference).NotEmpty().When(command => command.Way != PaymentWay.Cash).WithErrorCode("payment.reference-missing");
        RuleFor(command => command.Reference).Reference();
    }
}

internal sealed class RecordCounterPaymentHandler(CartDb db, OrderPlaces places, PartLetter letter, ICaller caller, TownZone zone, TimeProvider time)
    : ICommandHandler<RecordCounterPayment, CounterPayment>
{
    public async Task<Result<CounterPayment>> Handle(RecordCounterPayment command, CancellationToken stop)
    {
        var id = await db.Orders.Seen(caller).Where(order => order.Number == command.Number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        if (id == Guid.Empty)
            return Refusal.NotFound;

        var order = await db.TakeOrder(id, stop);
        if (command.Part is { } part)
            return await OfPart(order, part, command, stop);
        var verdict = order.PayAtCounter(command.Way, command.Reference, time.GetUtcNow());
        if (verdict.IsRefused)
            return verdict.Refusal;

        var taken = order.Payments[^1].Amount;
        var followed = await places.Follow(order, verdict.Value, stop);
        return followed.IsPaid && followed.KeptLines.Count() == followed.Lines.Count
            ? new CounterPayment(followed.Number, followed.State, taken)
            : CartRefusals.PlacesLost;
    }

    private async Task<Result<CounterPayment>> OfPart(Order order, int part, RecordCounterPayment command, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var paid = order.PayAtCounter(part, command.Way, command.Reference, zone.DateAt(now), now);
        if (paid.IsRefused)
            return paid.Refusal;
        await letter.Paid(order, stop);
        return new CounterPayment(order.Number, order.State, paid.Value.Amount);
    }
}
