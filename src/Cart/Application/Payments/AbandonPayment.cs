using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>The citizen gives up paying: the gateway's page is closed first, then the order is cancelled and its places are free.</summary>
/// <remarks>If it turns out to be paid already, it is paid. Refuses: house.not-found, payment.being-checked when the gateway does
/// not say, payment.not-due.</remarks>
[Needs(Right.Register)]
internal sealed record AbandonPayment(string Number) : IProcess<PaymentView>;
