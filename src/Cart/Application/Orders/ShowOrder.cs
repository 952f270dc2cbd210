using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Orders;

/// <summary>One order with its receipt and its letter: of the caller's own family, or of any for the office.</summary>
/// <remarks>Procedure, step 8; P-308. Refuses: house.not-found.</remarks>
[Needs(Right.OwnOrders, Right.ReadOrders)]
internal sealed record ShowOrder(string Number) : IQuery<OrderView>;
