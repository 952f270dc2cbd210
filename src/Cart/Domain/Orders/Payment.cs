using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>Money received for an order. Only ever added.</summary>
internal sealed class Payment
{
    public Guid Id { get; init; }

    public PaymentWay Way { get; init; }

    /// <summary>What was received; in cash, rounded to five cents.</summary>
    public Money Amount { get; init; }

    /// <summary>The gateway's id of the charge: the same charge is never received twice. Null at the counter.</summary>
    public string? Charge { get; init; }

    public Guid? Attempt { get; init; }

    /// <summary>Last digits of the card, or the reference at the counter; may be empty.</summary>
    public string LastDigits { get; init; } = "";

    /// <summary>The purse that it came from, or null.</summary>
    public Guid? Purse { get; init; }

    public DateTimeOffset At { get; init; }
}
