using FluentValidation;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Carts;

/// <summary>« Tous ou aucun » : ties lines of the cart, so that they get their places all or none.</summary>
/// <remarks>P-109. A line that was tied to others leaves them. Refuses: cart.tie-too-few for fewer than two lines;
/// house.not-found for a line that is not in the cart; cart.line-under-payment.</remarks>
[Needs(Right.OwnCart)]
internal sealed record TieLines(IReadOnlyList<Guid> Lines) : ICommand<Guid>;

internal sealed class TieLinesShape : AbstractValidator<TieLines>
{
    public TieLinesShape() => RuleFor(command => command.Lines).Must(lines => lines is { Count: > 1 }).WithErrorCode("cart.tie-too-few");
}

internal sealed class TieLinesHandler(CartDb db, ICaller caller, TimeProvider time) : ICommandHandler<TieLines, Guid>
{
    public async Task<Result<Guid>> Handle(TieLines command, CancellationToken stop) =>
        await db.TakeCart(caller.Family, stop) is { } cart ? cart.Tie(command.Lines, time.GetUtcNow()) : Refusal.NotFound;
}
