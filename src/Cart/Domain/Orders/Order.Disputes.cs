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
    public void Hear(GatewayDispute told, DateTimeOffset now)
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
            EnterDispute(dispute, wasTaken);
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

    private void EnterDispute(Dispute dispute, bool wasTaken)
    {
        if (!wasTaken)
            Enter(EntryKind.Dispute, dispute, dispute.TakenAt!.Value, Account.Disputed, Account.Card, dispute.Amount);
        if (dispute.Outcome == DisputeOutcome.Won)
            Enter(EntryKind.DisputeWon, dispute, dispute.ClosedAt!.Value, Account.Card, Account.Disputed, dispute.Amount);
        if (dispute.Outcome == DisputeOutcome.Lost)
            Enter(EntryKind.DisputeLost, dispute, dispute.ClosedAt!.Value, Account.DisputeLoss, Account.Disputed, dispute.Amount - GivenBackByBank(dispute));
    }

    private void Enter(EntryKind kind, Dispute dispute, DateTimeOffset at, Account to, Account from, Money amount) =>
        Enter(JournalEntry.Of(kind, dispute.Id, at, new Posting(to, amount), new Posting(from, -amount)));

    /// <summary>What was to go back of the payment all the same, with its group or a date, and waited: the bank gave it back. It does not go out a second time.</summary>
    private Money GivenBackByBank(Dispute dispute)
    {
        var back = Money.Zero;
        foreach (var refund in _refunds.Where(refund => refund.Payment == dispute.Payment && refund is { State: RefundState.Requested, To: RefundTo.Origin }))
        {
            if (back + refund.Amount > dispute.Amount)
                continue;
            refund.GoesBackByBank();
            Hear(refund, RefundState.Succeeded, dispute.ClosedAt!.Value);
            back += refund.Amount;
        }

        return back;
    }

    /// <summary>Of a payment, what a bank took for good beside what it gave back in our name.</summary>
    private Money LostOf(Payment payment)
    {
        var lost = Money.Sum(Known.Where(dispute => dispute.IsLost && (dispute.Payment == payment.Id || dispute.Charge == payment.CarriedCharge)).Select(dispute => dispute.Amount));
        var given = Money.Sum(_refunds.Where(refund => refund.Payment == payment.Id && refund.To == RefundTo.Bank).Select(refund => refund.Amount));
        return lost - given;
    }
}
