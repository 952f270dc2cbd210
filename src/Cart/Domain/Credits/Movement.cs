using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Credits;

/// <summary>Money that came into a purse, or left it: when, why, by whom. Only ever added; a fact is entered once, by its key.</summary>
internal sealed class Movement
{
    private Movement()
    {
    }

    public Guid Id { get; private init; }

    public Guid Purse { get; private init; }

    /// <summary>Names the fact: it moves money once.</summary>
    public string Key { get; private init; } = "";

    public MovementKind Kind { get; private init; }

    /// <summary>Above zero when it comes in.</summary>
    public Money Amount { get; private init; }

    /// <summary>The order that it pays or comes back from, or null.</summary>
    public Guid? Order { get; private init; }

    /// <summary>How often the order took it before: an order that had ended and is paid after all takes it again.</summary>
    public int Round { get; private init; }

    /// <summary>In the office's words; empty otherwise.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>The account that did it; empty when the house did it by itself.</summary>
    public Guid By { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>The office gives it, for a reason.</summary>
    public static Movement Granted(Purse purse, Money amount, string reason, Guid by, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        return new() { Id = id, Purse = purse.Id, Key = $"granted-{id:N}", Kind = MovementKind.Granted, Amount = amount, Reason = reason, By = by, At = now };
    }

    /// <summary>The key of a sale: a form that is sent twice sells once.</summary>
    public static string SaleOf(Guid form) => $"sold-{form:N}";

    /// <summary>A gift card was paid for at the counter.</summary>
    public static Movement Sold(Purse card, string sale, Money amount, string reference, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Purse = card.Id,
        Key = sale,
        Kind = MovementKind.Sold,
        Amount = amount,
        Reason = reference,
        By = by,
        At = now,
    };

    /// <summary>An order takes it: kept for it while its card is waited for, spent when it is complete.</summary>
    public static Movement Spent(Purse purse, Money amount, Guid order, int round, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Purse = purse.Id,
        Key = $"spent-{order:N}-{purse.Id:N}-{round}",
        Kind = MovementKind.Spent,
        Amount = -amount,
        Order = order,
        Round = round,
        At = now,
    };

    /// <summary>A part of an order that was to be paid later is paid: once, by its key.</summary>
    public static Movement SpentOnPart(Purse purse, Money amount, Guid order, int part, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Purse = purse.Id,
        Key = $"spent-{order:N}-part-{part}",
        Kind = MovementKind.Spent,
        Amount = -amount,
        Order = order,
        At = now,
    };

    /// <summary>The order came to nothing: what it had taken is there again, once.</summary>
    /// <param name="purse">Where it came from; of a family that became part of another, that one's.</param>
    public static Movement GivenBack(Purse purse, Movement spent, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Purse = purse.Id,
        Key = BackOf(spent),
        Kind = MovementKind.GivenBack,
        Amount = -spent.Amount,
        Order = spent.Order,
        Round = spent.Round,
        At = now,
    };

    /// <summary>A refund of an order comes in.</summary>
    public static Movement Refunded(Purse purse, Money amount, Guid order, Guid refund, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Purse = purse.Id,
        Key = $"refund-{refund:N}",
        Kind = MovementKind.Refunded,
        Amount = amount,
        Order = order,
        At = now,
    };

    /// <summary>Two families became one: what one had is the other's.</summary>
    public static IReadOnlyList<Movement> Merged(Purse from, Purse to, Money amount, DateTimeOffset now) =>
    [
        new() { Id = Guid.CreateVersion7(now), Purse = from.Id, Key = $"merged-{from.Id:N}-{now.UtcTicks}-out", Kind = MovementKind.Merged, Amount = -amount, At = now },
        new() { Id = Guid.CreateVersion7(now), Purse = to.Id, Key = $"merged-{from.Id:N}-{now.UtcTicks}-in", Kind = MovementKind.Merged, Amount = amount, At = now },
    ];

    /// <summary>The key under which what an order took is given back.</summary>
    public static string BackOf(Movement spent) => $"back-{spent.Id:N}";
}

/// <summary>Why money moved.</summary>
internal enum MovementKind
{
    /// <summary>The office gave it.</summary>
    Granted,

    /// <summary>An order took it.</summary>
    Spent,

    /// <summary>The order came to nothing.</summary>
    GivenBack,

    /// <summary>A registration was cancelled, or its place was lost.</summary>
    Refunded,

    /// <summary>Two families became one.</summary>
    Merged,

    /// <summary>A gift card was sold.</summary>
    Sold,
}
