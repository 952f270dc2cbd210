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

    /// <summary>Of another order: the payment that so much was carried over from, with a registration that changed group; null: it came for this order.</summary>
    public Guid? CarriedFrom { get; init; }

    /// <summary>The charge that brought what was carried over; null: none did.</summary>
    public string? CarriedCharge { get; init; }

    /// <summary>The charge that what goes back of it is given back to; null: the office hands it over, or it goes to its purse.</summary>
    public string? GivenBackTo => Charge ?? CarriedCharge;

    /// <summary>The number of the part that it paid; null: what was asked at checkout, or what came twice.</summary>
    public int? Instalment { get; init; }

    public DateTimeOffset At { get; init; }
}
