using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Credits;

/// <summary>Takes the gift card out of the family's cart. Twice is as once.</summary>
[Needs(Right.Register), OfMoney]
internal sealed record DropGiftCard : ICommand<Done>;

internal sealed class DropGiftCardHandler(CartDb db, ICaller caller) : ICommandHandler<DropGiftCard, Done>
{
    public async Task<Result<Done>> Handle(DropGiftCard command, CancellationToken stop)
    {
        if (await db.TakeCart(caller.Family, stop) is { GiftCard: not null } cart)
            cart.TakesGiftCard(null);
        return Done.Result;
    }
}
