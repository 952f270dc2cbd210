using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Carts;

/// <summary>Takes one line out of the cart. Twice does the same as once.</summary>
/// <remarks>Refuses: cart.line-under-payment, while the order that it belongs to is being paid (C14).</remarks>
[Needs(Right.OwnCart)]
internal sealed record RemoveFromCart(Guid Line) : ICommand<Done>;

internal sealed class RemoveFromCartHandler(CartDb db, ICaller caller) : ICommandHandler<RemoveFromCart, Done>
{
    public async Task<Result<Done>> Handle(RemoveFromCart command, CancellationToken stop) =>
        await db.TakeCart(caller.Family, stop) is { } cart ? cart.Remove(command.Line) : Done.Result;
}
