using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Carts;

/// <summary>The lines of a tie stand alone again. Twice does the same as once.</summary>
/// <remarks>P-109. Refuses: cart.line-under-payment, while their order is being paid.</remarks>
[Needs(Right.OwnCart)]
internal sealed record UntieLines(Guid Tie) : ICommand<Done>;

internal sealed class UntieLinesHandler(CartDb db, ICaller caller) : ICommandHandler<UntieLines, Done>
{
    public async Task<Result<Done>> Handle(UntieLines command, CancellationToken stop) =>
        await db.TakeCart(caller.Family, stop) is { } cart ? cart.Untie(command.Tie) : Done.Result;
}
