using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Asks the gateway about an order of the family and records what it says. On the page of return, before it is shown.</summary>
/// <remarks>P-201, P-204: any number of times, in any order, one result. Refuses: house.not-found.</remarks>
[Needs(Right.OwnOrders)]
internal sealed record SettlePayment(string Number) : IProcess<PaymentView>;
