using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What is known of an order; each state but the first is a dated fact.</summary>
internal sealed partial class Order
{
    private readonly List<OrderLine> _lines = [];
    private readonly List<Attempt> _attempts = [];
    private readonly List<Payment> _payments = [];
    private readonly List<Refund> _refunds = [];

    public Guid Id { get; private init; }

    /// <summary>As it is printed and said on the phone: <c>2026-004217</c>.</summary>
    public string Number { get; private init; } = "";

    public Guid Family { get; private init; }

    public string PayerName { get; private init; } = "";

    public Language Language { get; private init; }

    public OrderState State { get; private set; }

    public DateTimeOffset PlacedAt { get; private init; }

    /// <summary>Until when the family was told that its places are kept; the places themselves are kept until the gateway has spoken.</summary>
    public DateTimeOffset HeldUntil { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    public DateTimeOffset? ExpiredAt { get; private set; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public DateTimeOffset? StuckAt { get; private set; }

    public StuckReason? StuckReason { get; private set; }

    /// <summary>Before taxes.</summary>
    public Money Base { get; private init; }

    public Money Gst { get; private init; }

    public Money Qst { get; private init; }

    public Money Total { get; private init; }

    /// <summary>Raised by each change, so that two at once are seen.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<OrderLine> Lines => _lines;

    public IReadOnlyList<Attempt> Attempts => _attempts;

    public IReadOnlyList<Payment> Payments => _payments;

    public IReadOnlyList<Refund> Refunds => _refunds;

    /// <summary>UTC: until when its places are nobody else's, whether anything ends it or not (P-108): while a page may be paid, until the office is
    /// asked; while the office settles it, for years. Null: it is not to be paid.</summary>
    public DateTimeOffset? KeptForPayment => State switch
    {
        OrderState.Stuck => PlacedAt.AddYears(10),
        OrderState.Paying => _attempts.Exists(attempt => attempt.IsOpen) ? HeldUntil + TimeToAsk : HeldUntil,
        _ => null,
    };

    public bool IsPaid => State == OrderState.Paid;

    /// <summary>The lines whose places the family has, once it is paid.</summary>
    public IEnumerable<OrderLine> KeptLines => _lines.Where(line => line.HasPlace);

    /// <summary>Something of it stands that a promo code lowered.</summary>
    public bool KeepsCode => KeptLines.Any(line => line.Steps.HasCode);

    private void BecomeStuck(StuckReason reason, DateTimeOffset now)
    {
        StuckReason ??= reason;
        Become(OrderState.Stuck, now);
    }
}
