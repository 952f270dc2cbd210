using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Credits;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Credits;

/// <summary>Puts a gift card in the family's cart, in place of the one before, and tells what is on it. It pays when the cart is checked out, and not before.</summary>
/// <remarks>Refuses, at <c>GiftCard</c>: gift.unknown, gift.empty, gift.too-many after ten wrong codes in an hour; cart.empty.</remarks>
/// <param name="GiftCard">Its code as it was typed; capitals, spaces and hyphens do not count.</param>
[Needs(Right.Register), OfMoney]
internal sealed record UseGiftCard(string? GiftCard) : ICommand<GiftCardInCart>;

internal sealed class UseGiftCardHandler(CartDb db, GiftCardTries tries, ICaller caller) : ICommandHandler<UseGiftCard, GiftCardInCart>
{
    public async Task<Result<GiftCardInCart>> Handle(UseGiftCard command, CancellationToken stop)
    {
        if (!tries.MayTry(caller.Family))
            return CreditRefusals.TooManyTries;
        if (await db.TakeCart(caller.Family, stop) is not { Lines.Count: > 0 } cart)
            return CartRefusals.Empty;
        if (GiftCardCode.HashOf(command.GiftCard) is not { } hash
            || await db.Purses.AsNoTracking().SingleOrDefaultAsync(known => known.Kind == PurseKind.GiftCard && known.CodeHash == hash, stop) is not { } card)
        {
            tries.Missed(caller.Family);
            return CreditRefusals.CardUnknown;
        }

        var left = new Money(await db.Movements.Where(moved => moved.Purse == card.Id).SumAsync(moved => (long)(object)moved.Amount, stop));
        if (left.IsZero)
            return CreditRefusals.CardEmpty(card.CodeEnd);
        cart.TakesGiftCard(card.Id);
        return new GiftCardInCart(card.CodeEnd, left);
    }
}
