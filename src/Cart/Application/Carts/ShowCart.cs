using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Carts;

/// <summary>The family's cart, priced now; says of each line whether it still stands and whether its price moved.</summary>
/// <remarks>Procedure, step 7. Nothing is held by it. C16.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record ShowCart : IQuery<CartView>;
