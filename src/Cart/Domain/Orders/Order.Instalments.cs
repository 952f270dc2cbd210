using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What of an order is paid later, on days that were agreed on.</summary>
internal sealed partial class Order
{
    /// <summary>How far from today the office can put a part off.</summary>
    public const int MostDaysOfDelay = 180;

    private readonly List<Instalment> _instalments = [];

    /// <summary>All parts of its total, in order; empty where all was to be paid at once.</summary>
    public IReadOnlyList<Instalment> Instalments => _instalments;

    /// <summary>Of its total, what was agreed to be paid later. Frozen.</summary>
    public Money Deferred { get; private init; }

    /// <summary>What the family still has to pay, once it is complete.</summary>
    public Money ToCome => Money.Sum(Later.Select(part => part.Owed));

    private IEnumerable<Instalment> Later => _instalments.Where(part => !IsAtOnce(part));

    /// <summary>It is paid with the order: the first one, unless all of the total is paid later.</summary>
    public bool IsAtOnce(Instalment part) => part.Number == 1 && Deferred != Total;

    /// <summary>The name of the partner's course that a part is of; empty: it is of no course alone.</summary>
    public string CourseOf(Instalment part) => part.Course is null ? "" : _lines.Find(line => line.Group == part.Course)?.ActivityName ?? "";

    /// <summary>What is still to be paid that a cancelled line is taken off: the parts of its partner's course, else those of no course alone.</summary>
    public Money ToComeOf(OrderLine line) => Money.Sum(LaterOf(line).Select(part => part.Owed));

    /// <summary>Of what a cancelled line gives back, what was not paid yet: it is taken off what is to come.</summary>
    public Money TakenOff(OrderLine line, Money back) => Money.Least(back, ToComeOf(line));

    /// <summary>Why a family asks the office to cancel: the town's plan has parts open for it. Out of a partner's course it goes by itself, at any moment.</summary>
    public Refusal? WhyNotByFamily(OrderLine line) =>
        IsPaid && LaterOf(line).Any(part => part.Course is null && !part.Owed.IsZero) ? InstalmentRefusals.PartsOpen(ToCome) : null;

    /// <summary>A part that is left to pay and may be taken today, or why not.</summary>
    /// <param name="today">In town.</param>
    public Result<Instalment> ToPay(int part, DateOnly today) => LeftOf(part).Then<Instalment>(open =>
        open.IsOpenOn(today) ? open : InstalmentRefusals.NotYet(open.OpensOn!.Value));

    /// <summary>A part that is left to pay, or why not.</summary>
    private Result<Instalment> LeftOf(int part) => Later.FirstOrDefault(known => known.Number == part) switch
    {
        null => Refusal.NotFound,
        _ when !IsPaid => CartRefusals.NotDue,
        { Owed.IsZero: true } => InstalmentRefusals.Settled,
        var open => open,
    };

    /// <summary>The page to pay a part on: the one that is open for what is left of it, else a new one.</summary>
    public Result<Attempt> StartAttempt(int part, DateOnly today, DateTimeOffset now, Language? payer = null) => ToPay(part, today).Then<Attempt>(open =>
        _attempts.Find(attempt => attempt.IsOpen && attempt.Instalment == part && attempt.Amount == open.Owed) ?? NewAttempt(open.Owed, now, payer, part));

    /// <summary>A part at the counter, all that is left of it; cash to five cents. A page that is still open for it, and is paid too, is refunded by itself.</summary>
    public Result<Payment> PayAtCounter(int part, PaymentWay way, string reference, DateOnly today, DateTimeOffset now) => way is PaymentWay.Card or PaymentWay.Credit or PaymentWay.GiftCard
        ? CartRefusals.NotAtCounter
        : ToPay(part, today).Then<Payment>(open => Receive(open, way, way == PaymentWay.Cash ? CashRounding.Of(open.Owed) : open.Owed, reference, now));

    /// <summary>A part, all that is left of it, out of the family's credit.</summary>
    public void PayFrom(Guid purse, Instalment part, DateTimeOffset now) => Receive(part, PaymentWay.Credit, part.Owed, "", now, purse: purse);

    /// <summary>The office grants another day, from tomorrow to half a year. Refuses: instalment.delay-range; instalment.not-yet before its course begins; house.not-found, payment.not-due, instalment.settled.</summary>
    /// <param name="today">In town.</param>
    public Result<Instalment> Delay(int part, DateOnly until, string reason, Guid by, DateOnly today, DateTimeOffset now) => LeftOf(part).Then<Instalment>(open =>
    {
        if (until <= today || until > today.AddDays(MostDaysOfDelay))
            return InstalmentRefusals.DelayRange(MostDaysOfDelay);
        if (!open.IsOpenOn(until))
            return InstalmentRefusals.NotYet(open.OpensOn!.Value).At("Until");
        open.Delay(until, reason, by, now);
        Version++;
        return open;
    });

    /// <summary>A partner's course begins later than its parts say: those that nobody paid go as many days with it. Again changes nothing.</summary>
    public void PutOff(Guid course, DateOnly begins)
    {
        foreach (var part in Later.Where(part => part.Course == course && part.PaidAt is null && part.OpensOn < begins))
        {
            part.PutOff(begins);
            Version++;
        }
    }

    /// <summary>The parts of which the family is to be told today that their day is near, or over; each is told of once for its day.</summary>
    /// <param name="today">In town.</param>
    /// <param name="daysBefore">How many days before its day the family is reminded.</param>
    public IReadOnlyList<(Instalment Part, bool IsLate)> TellOfParts(DateOnly today, int daysBefore, DateTimeOffset now)
    {
        var told = new List<(Instalment, bool)>();
        foreach (var part in Later.Where(part => IsPaid && !part.Owed.IsZero))
        {
            var isLate = part.Until < today;
            if (isLate ? part.ToldLateAt is not null : part.RemindedAt is not null || part.Until > today.AddDays(daysBefore) || !part.IsOpenOn(today))
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

    /// <summary>Takes off what is to come: money that was not paid does not go back (P-210).</summary>
    /// <remarks>From the last part on; of a partner's course evenly, so that whoever stays in it still pays about equal parts.</remarks>
    /// <returns>What is left to go back.</returns>
    private Money AfterReducing(Money back, OrderLine line)
    {
        var parts = LaterOf(line).Where(part => !part.Owed.IsZero).OrderByDescending(part => part.Number).ToList();
        if (parts is [] or [{ Course: null }, ..])
            return parts.Aggregate(back, (left, part) => left - part.Reduce(left));
        var off = Money.Least(back, Money.Sum(parts.Select(part => part.Owed)));
        var shares = Shares.Of(off.Cents, [.. parts.Select(part => part.Owed.Cents)]);
        return parts.Zip(shares).Aggregate(back, (left, share) => left - share.First.Reduce(new(share.Second)));
    }

    private IEnumerable<Instalment> LaterOf(OrderLine line) => Later.Where(part => part.Course == line.Group) is var own && own.Any() ? own : Later.Where(part => part.Course is null);
}
