using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>Payments of an order that somebody disputes at their bank.</summary>
internal sealed partial class Order
{
    private readonly List<Dispute> _disputes = [];
    private IReadOnlyList<Dispute> _ofCarried = [];

    public IReadOnlyList<Dispute> Disputes => _disputes;

    /// <summary>A bank took money of it for good.</summary>
    public bool HasLost => Known.Any(dispute => dispute.IsLost);

    private IEnumerable<Dispute> Known => _disputes.Concat(_ofCarried);

    /// <summary>Disputes of the charges that brought what was carried over to it: another order has them, and their money is this one's.</summary>
    public Order KnowsOf(IReadOnlyList<Dispute> ofCarried)
    {
        _ofCarried = ofCarried;
        return this;
    }

    /// <summary>Why no money may go back now, or null: while the provider holds what is disputed, the family would be paid twice.</summary>
    public Refusal? WhyNotGiveBack(Money back) => !back.IsZero && Known.FirstOrDefault(dispute => dispute.IsHeld) is { } held ? CartRefusals.Disputed(held.Amount) : null;

    /// <summary>What the provider says of a dispute. Any news, any number of times, in any state: only the money moves, and each way once (P-201, P-208).</summary>
    /// <param name="heirs">The orders that money of the charge was carried over to: what is lost is theirs too.</param>
    public void Hear(GatewayDispute told, DateTimeOffset now, params IReadOnlyList<Order> heirs)
    {
        if (_payments.Find(payment => payment.Charge == told.Charge) is not { } payment)
            return;
        var dispute = _disputes.Find(known => known.Reference == told.Id);
        if (dispute is null)
            _disputes.Add(dispute = Dispute.Of(told, payment, now));
        else if (!dispute.IsOpen)
            return;

        var wasTaken = dispute.TakenAt is not null;
        dispute.Hear(told, now);
        if (dispute.TakenAt is not null)
            EnterDispute(dispute, wasTaken, [this, .. heirs]);
        Version++;
    }

    /// <summary>A manager says what becomes of the registrations. Refuses: house.not-found; dispute.not-lost; dispute.decided.</summary>
    public Result<Done> Decide(string reference, DisputeChoice choice, string why, Guid by, DateTimeOffset now)
    {
        if (_disputes.Find(known => known.Reference == reference) is not { } dispute)
            return Refusal.NotFound;
        if (!dispute.IsLost)
            return CartRefusals.DisputeNotLost;
        if (!dispute.IsToDecide)
            return CartRefusals.DisputeDecided;

        dispute.Decide(choice, why, by, now);
        Version++;
        return Done.Result;
    }

    /// <summary>What of a dispute this order bears: what the bank gave back in its name, and what it lost beside.</summary>
    public DisputeBorne BearsOf(Dispute dispute) => new(
        Money.Sum(_refunds.Where(refund => refund.To == RefundTo.Bank && refund.Charge == dispute.Charge).Select(refund => refund.Amount)),
        Money.Sum(_payments.Select(payment => dispute.ShareOf(payment.Id))));

    private void EnterDispute(Dispute dispute, bool wasTaken, IReadOnlyList<Order> holders)
    {
        if (!wasTaken)
            Enter(EntryKind.Dispute, dispute, dispute.TakenAt!.Value, Account.Disputed, Account.Card, dispute.Amount);
        if (dispute.Outcome == DisputeOutcome.Won)
            Enter(EntryKind.DisputeWon, dispute, dispute.ClosedAt!.Value, Account.Card, Account.Disputed, dispute.Amount);
        if (dispute.Outcome == DisputeOutcome.Lost)
            Enter(EntryKind.DisputeLost, dispute, dispute.ClosedAt!.Value, Account.DisputeLoss, Account.Disputed, Lose(dispute, holders));
    }

    private void Enter(EntryKind kind, Dispute dispute, DateTimeOffset at, Account to, Account from, Money amount) =>
        Enter(JournalEntry.Of(kind, dispute.Id, at, new Posting(to, amount), new Posting(from, -amount)));

    /// <summary>A lost dispute is borne once by all who have money of its charge. First what was to go back of it all the same and waited, the oldest first:
    /// the bank gave that back, it does not go out a second time. The rest is lost, by what is left to each, to the cent.</summary>
    /// <returns>What is lost.</returns>
    private static Money Lose(Dispute dispute, IReadOnlyList<Order> holders)
    {
        var lost = dispute.Amount;
        foreach (var (order, refund) in holders.SelectMany(order => order.WaitingOf(dispute).Select(refund => (order, refund))).OrderBy(waits => waits.refund.Id).ToList())
            lost -= order.GoesBackByBank(refund, Money.Least(lost, refund.Amount), dispute.ClosedAt!.Value);
        dispute.Share(lost, [.. holders.SelectMany(order => order._payments.Where(payment => payment.GivenBackTo == dispute.Charge).Select(payment => (payment.Id, order.LeftOf(payment))))]);
        return lost;
    }

    private IEnumerable<Refund> WaitingOf(Dispute dispute) =>
        _refunds.Where(refund => refund.Charge == dispute.Charge && refund is { State: RefundState.Requested, To: RefundTo.Origin });

    /// <summary>Of a refund that waits; what the bank did not give back of it waits on.</summary>
    private Money GoesBackByBank(Refund refund, Money given, DateTimeOffset at)
    {
        if (given.IsZero)
            return given;
        var byBank = refund.ByBank(given, at);
        if (byBank != refund)
            _refunds.Add(byBank);
        Hear(byBank, RefundState.Succeeded, at);
        return given;
    }

    /// <summary>Of a payment, what a bank took for good beside what it gave back in our name.</summary>
    private Money LostOf(Payment payment) => Money.Sum(Known.Select(dispute => dispute.ShareOf(payment.Id)));
}
