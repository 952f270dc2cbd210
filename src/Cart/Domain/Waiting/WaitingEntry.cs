using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Waiting;

/// <summary>Somebody waits for a place in a full group; when one is offered, it is kept under this entry's id. Ended once, for good.</summary>
internal sealed class WaitingEntry
{
    /// <summary>A family waits for no more at once.</summary>
    public const int MostOfFamily = 40;

    private WaitingEntry()
    {
    }

    /// <summary>Also the holder of the place that is offered.</summary>
    public Guid Id { get; private init; }

    public Guid Group { get; private init; }

    public Guid Family { get; private set; }

    public Guid Person { get; private init; }

    /// <summary>As it was when the person joined; for the office's list.</summary>
    public string FirstName { get; private init; } = "";

    /// <summary>The lower is offered first: a number of the group's own, never the clock (P-111).</summary>
    public long Position { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset JoinedAt { get; private init; }

    /// <summary>UTC: when a place was offered; null: it waits.</summary>
    public DateTimeOffset? OfferedAt { get; private set; }

    /// <summary>UTC: until when the offered place is kept.</summary>
    public DateTimeOffset? OfferedUntil { get; private set; }

    /// <summary>People of one family who take their places all at once, or none of them does (P-109); null: it stands alone.</summary>
    public Guid? Tie { get; private init; }

    /// <summary>What one person, or a tie, waits for in several groups, any of which will do, has this in common; null: for this group alone.</summary>
    public Guid? Choice { get; private init; }

    /// <summary>UTC: since when the office skips it; null: it takes its turn.</summary>
    public DateTimeOffset? SkippedAt { get; private set; }

    /// <summary>UTC: when a place last went to somebody behind it; null: never.</summary>
    public DateTimeOffset? PassedAt { get; private set; }

    /// <summary>Why it did; the rank is kept.</summary>
    public PassedOver? PassedWhy { get; private set; }

    /// <summary>Of the key that the offer's message bears; of a tie, the first entry's alone. Null: no offer was made.</summary>
    public string? OfferHash { get; private set; }

    /// <summary>UTC; null while it waits or is offered a place.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Null while it has not ended.</summary>
    public WaitingEnd? End { get; private set; }

    public bool IsWaiting => OfferedAt is null && EndedAt is null;

    public bool IsOffered => OfferedAt is not null && EndedAt is null;

    public static WaitingEntry Of(Guid group, Guid family, Guid person, string firstName, long position, DateTimeOffset now, Guid? tie = null, Guid? choice = null) => new()
    {
        Id = Guid.CreateVersion7(now),
        Group = group,
        Family = family,
        Person = person,
        FirstName = firstName,
        Position = position,
        JoinedAt = now,
        Tie = tie,
        Choice = choice,
    };

    /// <summary>A place is kept for it until then.</summary>
    /// <param name="hash">Of the key that the message bears; null: another of its tie has it.</param>
    public void Offer(DateTimeOffset now, DateTimeOffset until, string? hash) => (OfferedAt, OfferedUntil, OfferHash) = (now, until, hash);

    /// <summary>Why the offer cannot be accepted, or null: waitlist.not-offered, waitlist.offer-used, waitlist.offer-over with its end.</summary>
    public Refusal? WhyNotAccept(DateTimeOffset now) => this switch
    {
        { End: WaitingEnd.Taken } => WaitingRefusals.OfferUsed,
        { OfferedUntil: null } => WaitingRefusals.NotOffered,
        { EndedAt: { } end } => WaitingRefusals.OfferOver(end < OfferedUntil.Value ? end : OfferedUntil.Value),
        _ => OfferedUntil <= now ? WaitingRefusals.OfferOver(OfferedUntil.Value) : null,
    };

    /// <summary>What its offer has come to, whether the job that ends it has run or not; asked only of an entry that was offered a place.</summary>
    public OfferState OfferAt(DateTimeOffset now) => this switch
    {
        { End: WaitingEnd.Taken } => OfferState.Used,
        { End: WaitingEnd.Declined } => OfferState.Declined,
        { EndedAt: not null } => OfferState.Over,
        _ => OfferedUntil > now ? OfferState.Open : OfferState.Over,
    };

    /// <summary>It is over; a second time changes nothing.</summary>
    /// <returns>True the first time.</returns>
    public bool Ends(WaitingEnd how, DateTimeOffset now)
    {
        if (EndedAt is not null)
        {
            return false;
        }

        (End, EndedAt) = (how, now);
        return true;
    }

    /// <summary>An order took its place, and the offer still runs: it may be offered again.</summary>
    public bool MayReopen(DateTimeOffset now) => End == WaitingEnd.Taken && OfferedUntil > now;

    /// <summary>The order came to nothing, and the place is kept for it again.</summary>
    public void Reopens() => (End, EndedAt) = (null, null);

    /// <summary>A place went to somebody behind it, and this is why; its rank is kept.</summary>
    public void PassOver(PassedOver why, DateTimeOffset now) => (PassedWhy, PassedAt) = (why, now);

    /// <summary>The office lets it wait, its rank kept, until it takes its turn again; a second time changes nothing.</summary>
    public void Skip(DateTimeOffset now)
    {
        SkippedAt ??= now;
        PassOver(PassedOver.ByOffice, now);
    }

    /// <summary>It takes its turn again.</summary>
    public void TakeTurnAgain() => SkippedAt = null;

    /// <summary>The office gives it another turn.</summary>
    public void MoveTo(long position) => Position = position;
}

/// <summary>How waiting ended.</summary>
internal enum WaitingEnd
{
    /// <summary>The offered place went into an order.</summary>
    Taken,

    /// <summary>The family said no to an offer.</summary>
    Declined,

    /// <summary>The family did not answer in time.</summary>
    Expired,

    /// <summary>The family waits no more.</summary>
    Left,

    /// <summary>The person has a place in another group that suits as well.</summary>
    Elsewhere,

    /// <summary>The person cannot take the group any more: told why.</summary>
    Ineligible,

    /// <summary>The person is no longer a member of the family.</summary>
    Gone,
}
