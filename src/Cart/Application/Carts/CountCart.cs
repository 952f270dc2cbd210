using Loisirs.Cart.Contracts.Carts;
using Loisirs.Kernel;
using Loisirs.Shared.Data;

namespace Loisirs.Cart.Application.Carts;

/// <summary>The number beside <c>Panier</c> on every page (procedure, step 7): one cheap look-up, none for a visitor.</summary>
internal sealed class CountCartHandler(CartDb db, ICaller caller) : IQueryHandler<CountCart, int>
{
    private static readonly Question<CartDb, Guid, int> Lines = new((db, family, stop) =>
        db.Carts.Where(cart => cart.Family == family).SelectMany(cart => cart.Lines).Count());

    public async Task<Result<int>> Handle(CountCart query, CancellationToken stop) => caller.Family == Guid.Empty
        ? 0
        : await Lines.Ask(db, caller.Family, stop);
}
