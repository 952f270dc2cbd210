using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Where the payment of an order stands, for the page between the cart and the receipt.</summary>
/// <param name="HeldUntil">UTC: its places are kept until then; null when nothing is kept any more.</param>
/// <param name="Refunded">What is given back by itself because the payment came too late or twice; null if nothing is.</param>
/// <param name="RefundedGroups">The groups that had filled up, named, when money is given back.</param>
internal sealed record PaymentView(
    Guid Order, string Number, PaymentStep Step, Money Total, DateTimeOffset? HeldUntil, Money? Refunded, IReadOnlyList<string> RefundedGroups)
{
    /// <summary>The gateway's page can be opened, or opened again.</summary>
    public bool CanPay => Step is PaymentStep.ToPay or PaymentStep.Refused;

    /// <summary>The result is not known yet: the page refreshes by itself.</summary>
    public bool IsBeingChecked => Step == PaymentStep.BeingChecked;
}

/// <summary>What the citizen is told.</summary>
internal enum PaymentStep
{
    /// <summary>The places are kept; the gateway's page can be opened.</summary>
    ToPay,

    /// <summary>The gateway has not said yet: do not pay a second time.</summary>
    BeingChecked,

    /// <summary>The bank did not accept; the places are kept, another card may be tried.</summary>
    Refused,

    /// <summary>Complete.</summary>
    Paid,

    /// <summary>The time to pay ran out; nothing was charged, the cart is intact.</summary>
    Expired,

    /// <summary>The citizen gave up; nothing was charged, the cart is intact.</summary>
    Cancelled,

    /// <summary>The office is on it.</summary>
    Stuck,

    /// <summary>Paid after the places were lost: given back by itself.</summary>
    Refunded,
}
