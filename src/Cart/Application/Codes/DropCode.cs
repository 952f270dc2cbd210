using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Codes;

/// <summary>Takes the promo code out of the family's cart. Twice does the same as once.</summary>
[Needs(Right.OwnCart)]
internal sealed record DropCode : ICommand<Done>;

internal sealed class DropCodeHandler(CartDb db, ICaller caller) : ICommandHandler<DropCode, Done>
{
    public async Task<Result<Done>> Handle(DropCode command, CancellationToken stop)
    {
        (await db.TakeCart(caller.Family, stop))?.TakesCode(null);
        return Done.It;
    }
}
