using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Where the payment of an order of the family stands, as we know it; the gateway is not asked.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnOrders)]
internal sealed record ShowPayment(string Number) : IQuery<PaymentView>;
