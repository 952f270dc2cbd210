namespace Loisirs.Cart.Domain.Orders;

/// <summary>Where an order stands; each but the first is a dated fact of the order.</summary>
internal enum OrderState
{
    /// <summary>Its places are kept, a payment is due or on its way. « En attente »</summary>
    Paying,

    /// <summary>Its places are taken, it was paid or there was nothing to pay. « Complète »</summary>
    Paid,

    /// <summary>The time to pay ran out and the gateway says that nothing was charged.</summary>
    Expired,

    /// <summary>The family gave up, or all was given back.</summary>
    Cancelled,

    /// <summary>The gateway does not say, or says something else than we asked: the office settles it.</summary>
    Stuck,
}

/// <summary>How money came.</summary>
internal enum PaymentWay
{
    Card,
    Cash,
    Cheque,
    Terminal,

    /// <summary>Credit of the family: a payment, after taxes.</summary>
    Credit,

    /// <summary>A gift card of the town: a payment, after taxes (T23).</summary>
    GiftCard,
}
