using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Waiting;

/// <summary>All that the waiting list can refuse.</summary>
internal static class WaitingRefusals
{
    /// <summary>There is room: one registers instead.</summary>
    public static readonly Refusal HasRoom = new("waitlist.has-room");

    public static readonly Refusal TooMany = new("waitlist.too-many", WaitingEntry.MostOfFamily);

    public static readonly Refusal NotOffered = new("waitlist.not-offered") { Kind = RefusalKind.Conflict };

    public static readonly Refusal OfferUsed = new("waitlist.offer-used") { Kind = RefusalKind.Conflict };

    /// <summary>A place is offered, or it is over: there is no rank to change.</summary>
    public static readonly Refusal NotWaiting = new("waitlist.not-waiting") { Kind = RefusalKind.Conflict };

    /// <summary>Fewer places are free than they need.</summary>
    public static readonly Refusal NothingFree = new("waitlist.nothing-free") { Kind = RefusalKind.Conflict };

    /// <summary>A place of another group that suits as well is offered to them.</summary>
    public static readonly Refusal OfferedElsewhere = new("waitlist.offered-elsewhere") { Kind = RefusalKind.Conflict };

    /// <summary>Nobody could answer in time, or the family is not approved.</summary>
    public static readonly Refusal NotNow = new("waitlist.not-now") { Kind = RefusalKind.Conflict };

    /// <summary>One waits for groups of one activity only.</summary>
    public static readonly Refusal OtherActivity = new("waitlist.other-activity");

    public static readonly Refusal NoRank = new("waitlist.no-rank");

    /// <summary>Its key opens it for everybody, only its family takes it.</summary>
    public static readonly Refusal OfferOfAnother = new("waitlist.offer-of-another");

    public static Refusal Already(string firstName) => new("waitlist.already", firstName);

    public static Refusal OfferOver(DateTimeOffset since) => new("waitlist.offer-over", since) { Kind = RefusalKind.Conflict };
}
