using Loisirs.Kernel;

namespace Loisirs.Cart.Domain;

/// <summary>All that the cart, an order and a payment can refuse; the sentences stand under the codes in the texts.</summary>
internal static class CartRefusals
{
    public static readonly Refusal Empty = new("cart.empty");

    /// <summary>Some lines no longer stand; each is named by a refusal of its own after this one.</summary>
    public static readonly Refusal Changed = new("cart.changed");

    public static readonly Refusal TooManyLines = new("cart.too-many-lines", Carts.FamilyCart.MostLines);

    public static readonly Refusal LineUnderPayment = new("cart.line-under-payment");

    /// <summary>It takes two lines to tie.</summary>
    public static readonly Refusal TieTooFew = new Refusal("cart.tie-too-few").At("Lines");

    /// <summary>Somebody of the tie is no longer a member of the family: none of its lines stands.</summary>
    public static readonly Refusal Tied = new("cart.tied");

    /// <summary>The person of the line is no longer a member of the family.</summary>
    public static readonly Refusal PersonGone = new("cart.person-gone");

    /// <summary>The order is not to be paid any more; its page says what became of it.</summary>
    public static readonly Refusal NotDue = new("payment.not-due") { Kind = RefusalKind.Conflict };

    /// <summary>The time to pay is over: the order is being closed.</summary>
    public static readonly Refusal TimeOver = new("payment.time-over") { Kind = RefusalKind.Conflict };

    /// <summary>The gateway has not said yet whether it was paid.</summary>
    public static readonly Refusal BeingChecked = new("payment.being-checked") { Kind = RefusalKind.Conflict };

    /// <summary>A page of the gateway is open for this order: money at the counter could be a second payment.</summary>
    public static readonly Refusal PageOpen = new("payment.page-open") { Kind = RefusalKind.Conflict };

    public static readonly Refusal NotAtCounter = new Refusal("payment.not-at-counter").At("Way");

    /// <summary>A place was lost before the money was taken at the counter: nothing is taken.</summary>
    public static readonly Refusal PlacesLost = new("payment.places-lost") { Kind = RefusalKind.Conflict };

    public static readonly Refusal GatewayAway = new("payment.gateway-away") { Kind = RefusalKind.Unavailable };

    /// <summary>The line was cancelled before.</summary>
    public static readonly Refusal AlreadyCancelled = new("cancel.already") { Kind = RefusalKind.Conflict };

    /// <summary>Its place was lost before the money came: it was given back already.</summary>
    public static readonly Refusal NothingToCancel = new("cancel.nothing") { Kind = RefusalKind.Conflict };

    /// <summary>The order is not paid: it is given up instead.</summary>
    public static readonly Refusal NotPaid = new("cancel.not-paid") { Kind = RefusalKind.Conflict };

    /// <summary>All its sessions were given.</summary>
    public static readonly Refusal CourseOver = new("cancel.over");

    /// <summary>A clerk's other sum is proposed, not given.</summary>
    public static readonly Refusal NeedsApproval = new Refusal("cancel.needs-approval").At("Amount");

    /// <summary>Another sum was proposed for this registration before, and waits.</summary>
    public static readonly Refusal ProposalWaits = new("cancel.proposal-waits") { Kind = RefusalKind.Conflict };

    public static readonly Refusal ProposalDecided = new("cancel.proposal-decided") { Kind = RefusalKind.Conflict };

    /// <summary>It has fewer tickets than are to be cancelled, or other tickets of it were cancelled meanwhile.</summary>
    public static Refusal TicketsLeft(int left) => new Refusal("cancel.tickets-left", left).At("Tickets");

    public static Refusal MoreThanPaid(Money most) => new Refusal("cancel.more-than-paid", most).At("Amount");

    /// <summary>Another sum goes back now than the one that was seen: a session has begun meanwhile.</summary>
    public static Refusal BackChanged(Money seen, Money now) => new("cancel.sum-changed", seen, now);

    public static Refusal AlreadyInCart(string firstName) => new("cart.already-in-cart", firstName);

    public static Refusal TotalChanged(Money seen, Money now) => new("cart.total-changed", seen, now);

    public static Refusal LineFilled(Guid line, string group, string firstName) => new Refusal("cart.line-filled", group, firstName).At($"line-{line}");

    public static Refusal LineLost(Guid line, string group, string firstName, Refusal why) =>
        new Refusal("cart.line-lost", group, firstName, why).At($"line-{line}");

    /// <summary>It had a place, but not all that it is tied to: none was taken (P-109).</summary>
    public static Refusal LineTied(Guid line, string group, string firstName) => new Refusal("cart.line-tied", group, firstName).At($"line-{line}");

    /// <summary>Something that the town needs to know of this registration was not answered yet.</summary>
    public static Refusal AnswersMissing(Guid line, string group, string firstName) => new Refusal("cart.answers-missing", group, firstName).At($"line-{line}");

    public static readonly Refusal AnswerUnreadable = new("answer.unreadable") { Kind = RefusalKind.Malformed };

    public static readonly Refusal AnswerNotAChoice = new("answer.not-a-choice") { Kind = RefusalKind.Malformed };

    public static Refusal AnswerMissing(string question) => new("answer.missing", question) { Kind = RefusalKind.Malformed };

    public static Refusal AnswerTooLong(int longest) => new("answer.too-long", longest) { Kind = RefusalKind.Malformed };

    /// <summary>An order with these lines is with the office: it settles it.</summary>
    public static Refusal WithTheOffice(string number) => new("order.with-the-office", number) { Kind = RefusalKind.Conflict };

    /// <summary>The schedule is asked for in an order of days that does not exist, or for too long.</summary>
    public static Refusal ScheduleRange(int mostDays) => new Refusal("schedule.range", mostDays).At("to");

    /// <summary>A family is not forgotten while it pays, or while the office looks at its order.</summary>
    public static Refusal ErasureOpenOrder(string number) => new("cart.erasure-open-order", number);

    /// <summary>What goes back of it goes back as it came.</summary>
    public static readonly Refusal NoCredit = new("cancel.no-credit");

    /// <summary>The provider holds that much of the order's money until a dispute is decided: nothing goes back meanwhile.</summary>
    public static Refusal Disputed(Money held) => new("refund.disputed", held) { Kind = RefusalKind.Conflict };

    public static readonly Refusal DisputeNotLost = new("dispute.not-lost") { Kind = RefusalKind.Conflict };

    public static readonly Refusal DisputeDecided = new("dispute.decided") { Kind = RefusalKind.Conflict };

    /// <summary>Money is on its way back to it.</summary>
    public static Refusal ErasureRefundDue(string number) => new("cart.erasure-refund-due", number);

    /// <summary>Parts of it are still to be paid.</summary>
    public static Refusal ErasurePartsOpen(string number, Money left) => new("cart.erasure-parts-open", number, left);

    /// <summary>Somebody is still expected there.</summary>
    public static Refusal ErasureRegistration(string firstName, string activity, DateOnly lastDay) =>
        new("cart.erasure-registration", firstName, activity, lastDay);
}
