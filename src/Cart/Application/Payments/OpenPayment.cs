using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Opens the gateway's page for an order, or answers the one that is open already.</summary>
/// <remarks>Procedure, step 7; P-203, P-205, P-206. Refuses: house.not-found; payment.not-due when the order is not to be paid
/// any more (its page says what became of it); payment.gateway-away when the gateway does not answer: places stay kept.</remarks>
[Needs(Right.Register)]
internal sealed record OpenPayment(string Number) : IProcess<PaymentPage>;

/// <summary>The gateway's own page, where the browser is sent.</summary>
internal sealed record PaymentPage(string Number, string Address);
