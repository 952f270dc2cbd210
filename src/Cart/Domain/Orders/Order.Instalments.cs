using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What of an order is paid later, on days that were agreed on.</summary>
internal sealed partial class Order
{
    /// <summary>How far from today the office can put a part off.</summary>
    public const int MostDaysOfDelay = 180;

    private readonly List<Instalment> _instalments = [];

    /// <summary>All parts of its total, the first one paid at once; empty where all was to be paid at once.</summary>
    public IReadOnlyList<Instalment> Instalments => _instalments;

    /// <summary>Of its total, what was agreed to be paid after the first part. Frozen.</summary>
    public Money Deferred { get; private init; }

    /// <summary>What the family still has to pay, once it is complete.</summary>
    public Money ToCome => Money.Sum(Later.Select(part => part.Owed));

    private IEnumerable<Instalment> Later => _instalments.Where(part => part.Number > 1);

    /// <summary>A part that is left to pay, or why not.</summary>
    public Result<Instalment> ToPay(int part) => Later.FirstOrDefault(known => known.Number == part) switch
    {
        null => Refusal.NotFound,
        _ when !IsPaid => CartRefusals.NotDue,
        { Owed.IsZero: true } => InstalmentRefusals.Settled,
        var open => open,
    };

    /// <summary>The page to pay a part on: the one that is open for what is left of it, else a new one.</summary>
    public Result<Attempt> StartAttempt(int part, DateTimeOffset now, Language? payer = null) => ToPay(part).Then<Attempt>(open =>
        _attempts.Find(attempt => attempt.IsOpen && attempt.Instalment == part && attempt.Amount == open.Owed) ?? NewAttempt(open.Owed, now, payer, part));

    /// <summary>A part at the counter, all that is left of it; cash to five cents. A page that is still open for it, and is paid too, is refunded by itself.</summary>
    public Result<Payment> PayAtCounter(int part, PaymentWay way, string reference, DateTimeOffset now) => way is PaymentWay.Card or PaymentWay.Credit or PaymentWay.GiftCard
        ? CartRefusals.NotAtCounter
        : ToPay(part).Then<Payment>(open => Receive(open, way, way == PaymentWay.Cash ? CashRounding.Of(open.Owed) : open.Owed, reference, now));

    /// <summary>A part, all that is left of it, out of the family's credit.</summary>
    public void PayFrom(Guid purse, Instalment part, DateTimeOffset now) => Receive(part, PaymentWay.Credit, part.Owed, "", now, purse: purse);

    /// <summary>The office grants another day, from tomorrow to half a year. Refuses: instalment.delay-range, and what <see cref="ToPay"/> does.</summary>
    /// <param name="today">In town.</param>
    public Result<Instalment> Delay(int part, DateOnly until, string reason, Guid by, DateOnly today, DateTimeOffset now) => ToPay(part).Then<Instalment>(open =>
    {
        if (until <= today || until > today.AddDays(MostDaysOfDelay))
            return InstalmentRefusals.DelayRange(MostDaysOfDelay);
        open.Delay(until, reason, by, now);
        Version++;
        return open;
    });

    /// <summary>The parts of which the family is to be told today that their day is near, or over; each is told of once for its day.</summary>
    /// <param name="today">In town.</param>
    /// <param name="daysBefore">How many days before its day the family is reminded.</param>
    public IReadOnlyList<(Instalment Part, bool IsLate)> TellOfParts(DateOnly today, int daysBefore, DateTimeOffset now)
    {
        var told = new List<(Instalment, bool)>();
        foreach (var part in Later.Where(part => IsPaid && !part.Owed.IsZero))
        {
            var isLate = part.Until < today;
            if (isLate ? part.ToldLateAt is not null : part.RemindedAt is not null || part.Until > today.AddDays(daysBefore))
                continue;
            (isLate ? part.ToldLate : (Action<DateTimeOffset>)part.Reminded)(now);
            told.Add((part, isLate));
            Version++;
        }

        return told;
    }

    /// <summary>The part that a page is paid for, when it pays all that is left of it; null: it does not, or it is of no part.</summary>
    private Instalment? PartPaidBy(Attempt attempt, GatewayNews news) =>
        Later.FirstOrDefault(part => part.Number == attempt.Instalment && !part.Owed.IsZero && news.IsExactly(part.Owed));

    private Payment Receive(Instalment part, PaymentWay way, Money amount, string reference, DateTimeOffset now, string? charge = null, Guid? attempt = null, Guid? purse = null)
    {
        var payment = Receive(way, amount, reference, now, charge, attempt, purse, part.Number);
        part.Pays(now);
        return payment;
    }

    /// <summary>Takes off what is to come, from the last part on: money that was not paid does not go back (P-210).</summary>
    /// <returns>What is left to go back.</returns>
    private Money AfterReducing(Money back) =>
        Later.OrderByDescending(part => part.Number).Aggregate(back, (left, part) => left - part.Reduce(left));
}
