using FluentValidation;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Credits;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Credits;

/// <summary>Sells a gift card at the counter: without tax (T22), cash to five cents. Its code is told this once; only its hash is kept.</summary>
/// <remarks>Refuses: credit.amount-missing, credit.amount-malformed, gift.amount-range; payment.not-at-counter, payment.reference-missing,
/// payment.reference-too-long, payment.reference-unreadable; gift.sold-already when the same form is sent again.</remarks>
/// <param name="Amount">As it is typed.</param>
/// <param name="Reference">Of the cheque or the terminal's slip; may be empty for cash.</param>
/// <param name="Sale">Names the form that is sent: it sells one card.</param>
[Needs(Right.TakeCounterPayment), OfMoney]
internal sealed record SellGiftCard(string? Amount, PaymentWay Way, string Reference, Guid? Sale = null) : ICommand<SoldGiftCard>;

/// <param name="Code">As it is printed.</param>
/// <param name="Taken">What was received; in cash, rounded to five cents.</param>
internal sealed record SoldGiftCard(string Code, string End, Money Amount, Money Taken);

internal sealed class SellGiftCardShape : AbstractValidator<SellGiftCard>
{
    private const long Least = 500; // cents
    private const long Most = 50_000;

    public SellGiftCardShape()
    {
        RuleFor(command => command.Amount).NotEmpty().WithErrorCode("credit.amount-missing");
        RuleFor(command => command.Amount).Must(typed => string.IsNullOrWhiteSpace(typed) || MoneyText.Parse(typed) is not null).WithErrorCode("credit.amount-malformed");
        RuleFor(command => command.Amount).Must(typed => MoneyText.Parse(typed) is not { } cents || cents is >= Least and <= Most).WithErrorCode("gift.amount-range")
            .WithState(_ => new object[] { new Money(Least), new Money(Most) });
        RuleFor(command => command.Way).Must(way => way is PaymentWay.Cash or PaymentWay.Cheque or PaymentWay.Terminal).WithErrorCode("payment.not-at-counter");
        RuleFor(command => command.Reference).NotEmpty().When(command => command.Way != PaymentWay.Cash).WithErrorCode("payment.reference-missing");
        RuleFor(command => command.Reference).Reference();
    }
}

internal sealed class SellGiftCardHandler(CartDb db, ICaller caller, TimeProvider time) : ICommandHandler<SellGiftCard, SoldGiftCard>
{
    public async Task<Result<SoldGiftCard>> Handle(SellGiftCard command, CancellationToken stop)
    {
        var sale = Movement.SaleOf(command.Sale ?? Guid.NewGuid());
        if (await db.Movements.AnyAsync(known => known.Key == sale, stop))
            return CreditRefusals.SoldAlready;

        var (now, amount, code) = (time.GetUtcNow(), new Money(MoneyText.Parse(command.Amount)!.Value), GiftCardCode.Make());
        var taken = command.Way == PaymentWay.Cash ? CashRounding.Of(amount) : amount;
        var card = db.Add(new Purse
        {
            Id = Guid.CreateVersion7(now),
            Kind = PurseKind.GiftCard,
            CodeHash = GiftCardCode.HashOf(code)!,
            CodeEnd = GiftCardCode.EndOf(code),
            OpenedAt = now,
        }).Entity;
        db.Add(Movement.Sold(card, sale, amount, command.Reference.Trim(), caller.Account, now));
        db.Add(JournalEntry.Of(
            EntryKind.GiftCard, card.Id, now,
            new Posting(Order.AccountOf(command.Way), taken), new Posting(Account.Rounding, amount - taken), new Posting(Account.GiftCard, -amount)));
        return new SoldGiftCard(code, card.CodeEnd, amount, taken);
    }
}
