using FluentValidation;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.CheckOut;

/// <summary>Turns the family's cart into an order at the total that was seen. Nothing to pay: paid at once and complete.
/// Otherwise its places are held until <see cref="CheckedOut.HeldUntil"/> and a payment is due.</summary>
/// <remarks>Procedure, step 7; P-110, P-117. While an order of the family is being paid, answers that same order (P-205).
/// Refuses: cart.empty; cart.changed, then cart.line-filled or cart.line-lost for each line that no longer stands, each at the
/// field <c>line-{id}</c>; cart.answers-missing for each line whose questions wait for an answer (C21); cart.total-changed with the old and the new total;
/// gift.changed likewise for a gift card; instalment.changed when other parts are offered than those that were seen, or a partner's course is paid in parts and none were (art. 192); credit.changed when less credit is there than was seen, or the order needs less; code.used-up when somebody else used the promo code for the last time (P-118); order.with-the-office.</remarks>
/// <param name="SeenTotal">Cents: the total that the page showed.</param>
/// <param name="WithoutLost">The family was told which lines are lost, and goes on with the others.</param>
/// <param name="SeenLines">How many lines the page showed as standing; if fewer stand now, the family is asked again.</param>
/// <param name="Credit">Cents of the family's credit that the page said would be used: what they do not cover is due. 0: none.</param>
/// <param name="GiftCard">Cents of the gift card in the cart, likewise; it is used before credit.</param>
[Needs(Right.Register), OfMoney]
internal sealed record CheckOutCart(long SeenTotal, bool WithoutLost, int? SeenLines = null, long Credit = 0, long GiftCard = 0) : ICommand<CheckedOut>
{
    /// <summary>The parts that it is paid in, as they were seen; null: none were, all at once.</summary>
    public SeenParts? Parts { get; init; }
}

/// <summary>An order was made of the cart.</summary>
/// <param name="IsPaid">Nothing to pay, or all of it covered by credit: complete at once.</param>
/// <param name="HeldUntil">UTC: its places are kept until then; null when it is paid.</param>
internal sealed record CheckedOut(Guid Order, string Number, Money Total, bool IsPaid, DateTimeOffset? HeldUntil)
{
    /// <summary>What is left to pay at once, beside the credit that it took; 0 when it is complete.</summary>
    public Money Due { get; init; }

    public static CheckedOut From(Order order) =>
        new(order.Id, order.Number, order.Total, order.IsPaid, order.IsPaid ? null : order.HeldUntil) { Due = order.IsPaid ? Money.Zero : order.Due };
}

internal sealed class CheckOutCartShape : AbstractValidator<CheckOutCart>
{
    public CheckOutCartShape()
    {
        RuleFor(command => command.SeenTotal).GreaterThanOrEqualTo(0).WithErrorCode("cart.total-malformed");
        RuleFor(command => command.GiftCard).GreaterThanOrEqualTo(0).WithErrorCode("credit.malformed");
        RuleFor(command => command.Credit).GreaterThanOrEqualTo(0).WithErrorCode("credit.malformed");
    }
}

internal sealed class CheckOutCartHandler(
    CartDb db, IMediator house, OrderPlaces places, OffersInCart offers, PricesOfFamily prices, CodeUses codes, Purses purses, PartsOffered plan, ICaller caller, TownZone zone, TimeProvider time,
    IOptions<RefundSettings> refunds)
    : ICommandHandler<CheckOutCart, CheckedOut>
{
    public async Task<Result<CheckedOut>> Handle(CheckOutCart command, CancellationToken stop)
    {
        var cart = await db.TakeCart(caller.Family, stop);
        if (await db.OpenOrderOf(caller.Family, stop) is { } open)
            return CheckedOut.From(open);
        if (cart is null || cart.Waiting.Count == 0)
            return await WhyNothing(cart, stop);

        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var today = zone.DateAt(now);
        var contents = await CartContents.Read(house, caller.Family, cart.Waiting.Select(line => line.Group), language: null, today, stop);
        var held = (await house.Send(new HoldPlaces(id, contents.Wishes(cart.Waiting), now + Order.TimeToPay), stop)).Value;
        var draft = new Draft(contents.Price(cart.Waiting, held.Answers, await prices.For(cart, contents, stop)), contents.Family.Name, today, refunds.Value);

        var parts = await plan.Seen(command.Parts, draft.ToPay, stop);
        var refusals = draft.WhyNot(command.SeenTotal, command.WithoutLost, command.SeenLines, command.GiftCard, command.Credit, parts);
        if (refusals.Count > 0)
            return Result<CheckedOut>.Refused(refusals);
        if (!(command.Parts?.Are(parts) ?? parts.Count == 0))
            return InstalmentRefusals.Changed;
        if (draft.UsesCode && await codes.WhyNotUse(cart.Code!.Value, id, caller.Family, stop) is { } gone)
            return gone;
        if (await purses.TakeOfCard(id, cart.GiftCard, new(command.GiftCard), stop) is { } other)
            return other;
        if (await purses.TakeOfCredit(id, caller.Family, new(command.Credit), stop) is { } less)
            return less;

        var payer = new Payer(caller.Family, contents.Family.Name, contents.Family.Language);
        var order = db.Add(Order.Place(id, await db.NextOrderNumber(today.Year, stop), payer, draft.OrderLines(now), now, new Money(command.GiftCard) + new Money(command.Credit), parts)).Entity;
        cart.PutUnderPayment(id, draft.Taken);
        await offers.Use(cart.Lines.Where(line => line.Order == id), stop);
        return CheckedOut.From(await places.Follow(order, order.Due.IsZero ? Verdict.TakePlaces : Verdict.Nothing, stop));
    }

    private async Task<Refusal> WhyNothing(FamilyCart? cart, CancellationToken stop)
    {
        var inOrder = cart?.Lines.FirstOrDefault(line => line.IsUnderPayment)?.Order;
        return inOrder is { } id && await db.Orders.FindAsync([id], stop) is { } order ? CartRefusals.WithTheOffice(order.Number) : CartRefusals.Empty;
    }
}
