using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

public sealed class Breaks_Public : IReader<CartCheckedOut>
{
    public Task Handle(CartCheckedOut notification, CancellationToken cancellationToken) => Task.CompletedTask;
}
