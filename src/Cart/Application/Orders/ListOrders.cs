using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Orders;

/// <summary>The family's orders, the newest first, twenty a page; with a name, only those that have a line for it.</summary>
[Needs(Right.OwnOrders)]
internal sealed record ListOrders(string? Name = null, int Page = 1) : IQuery<Slice<OrderSummary>>;
