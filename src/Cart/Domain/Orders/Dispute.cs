using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>Somebody told their bank that a payment by card is not theirs: what the provider says of it, and what the office decided.</summary>
/// <remarks>P-201: it leaves the order's state and its places alone. Known once, by the provider's reference (P-208). Times are UTC.</remarks>
internal sealed class Dispute
{
    private readonly List<DisputeShare> _shares = [];

    public Guid Id { get; init; }

    public Guid Payment { get; init; }

    /// <summary>The provider's id of it.</summary>
    public required string Reference { get; init; }

    /// <summary>The provider's id of the charge.</summary>
    public required string Charge { get; init; }

    /// <summary>What is disputed: all of the charge, or a part of it.</summary>
    public Money Amount { get; init; }

    /// <summary>In the provider's own word; may be empty.</summary>
    public string Reason { get; private set; } = "";

    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>Until when the office may answer there; null: the provider does not say, or it is too late.</summary>
    public DateTimeOffset? AnswerBy { get; private set; }

    /// <summary>When we knew that the provider took the money back; null: it only asks, or gave it back before we heard of it.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    /// <summary>When we knew how it ended; null: it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Null: it is open.</summary>
    public DisputeOutcome? Outcome { get; private set; }

    /// <summary>When a manager said what becomes of the registrations of a payment that is lost.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The account that did it.</summary>
    public Guid? DecidedBy { get; private set; }

    public DisputeChoice? Choice { get; private set; }

    /// <summary>In the manager's words; empty before.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Once it is lost: who bears how much of it, beside what the bank gave back in our name. Frozen.</summary>
    public IReadOnlyList<DisputeShare> Shares => _shares;

    public bool IsOpen => ClosedAt is null;

    /// <summary>The provider has the money, and nobody knows yet whose it will be.</summary>
    public bool IsHeld => IsOpen && TakenAt is not null;

    public bool IsLost => Outcome == DisputeOutcome.Lost;

    /// <summary>The money is lost, and nobody said what becomes of the registrations.</summary>
    public bool IsToDecide => IsLost && DecidedAt is null;

    public static Dispute Of(GatewayDispute told, Payment payment, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Payment = payment.Id,
        Reference = told.Id,
        Charge = told.Charge,
        Amount = told.Amount,
        OpenedAt = told.At,
    };

    /// <summary>Only an open one hears.</summary>
    public void Hear(GatewayDispute told, DateTimeOffset now)
    {
        (Reason, AnswerBy) = (told.Reason, told.AnswerBy);
        if (told.State is GatewayDisputeState.Open or GatewayDisputeState.Lost)
            TakenAt ??= now;
        if (told.Outcome is { } outcome)
            (ClosedAt, Outcome) = (now, outcome);
    }

    /// <summary>What a payment bears of it.</summary>
    public Money ShareOf(Guid payment) => Money.Sum(_shares.Where(share => share.Payment == payment).Select(share => share.Amount));

    /// <summary>Spreads what is lost over the payments that have money of the charge, by what is left of each; what is beyond all of it is of the first.</summary>
    public void Share(Money lost, IReadOnlyList<(Guid Payment, Money Left)> holders)
    {
        var spread = Money.Least(lost, Money.Sum(holders.Select(holder => holder.Left)));
        var shares = Kernel.Shares.Of(spread.Cents, [.. holders.Select(holder => holder.Left.Cents)]);
        _shares.AddRange(holders.Zip(shares, (holder, share) => new DisputeShare { Payment = holder.Payment, Amount = new Money(share) + (holder == holders[0] ? lost - spread : Money.Zero) }));
    }

    public void Decide(DisputeChoice choice, string why, Guid by, DateTimeOffset now) => (Choice, Why, DecidedBy, DecidedAt) = (choice, why, by, now);
}

/// <summary>What one payment bears of a dispute that is lost.</summary>
internal sealed class DisputeShare
{
    /// <summary>That has money of the charge: it brought it, or it was carried over from there.</summary>
    public Guid Payment { get; init; }

    public Money Amount { get; init; }
}

/// <summary>What one order bears of a dispute that is lost.</summary>
/// <param name="ByBank">Was to go back and waited: the bank gave it back in its name.</param>
/// <param name="Lost">Beside that.</param>
internal sealed record DisputeBorne(Money ByBank, Money Lost);

/// <summary>How a dispute ended.</summary>
internal enum DisputeOutcome
{
    /// <summary>The town keeps the money.</summary>
    Won,

    /// <summary>The bank gave it back to whoever disputed it.</summary>
    Lost,
}

/// <summary>What becomes of the registrations of a payment that is lost.</summary>
internal enum DisputeChoice
{
    /// <summary>They are cancelled, and nothing goes back: the bank did that.</summary>
    Cancel,

    /// <summary>They stay.</summary>
    Leave,
}
