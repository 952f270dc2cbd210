using Loisirs.Cart.Contracts.Carts;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Carts;

/// <summary>The number beside <c>Panier</c> on every page (procedure, step 7): one cheap look-up, none for a visitor.</summary>
internal sealed class CountCartHandler(CartDb db, ICaller caller) : IQueryHandler<CountCart, int>
{
    public async Task<Result<int>> Handle(CountCart query, CancellationToken stop) => caller.Family == Guid.Empty
        ? 0
        : await db.Carts.Where(cart => cart.Family == caller.Family).SelectMany(cart => cart.Lines).CountAsync(stop);
}
