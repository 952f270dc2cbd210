using System.Linq.Expressions;
using Loisirs.Accounts.Contracts.Families;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>A place that one person holds or has taken in one group: the one truth of who comes. Live until released.</summary>
internal sealed class Place
{
    public required Guid Id { get; init; }

    public required Guid GroupId { get; init; }

    /// <summary>A member of the family; for a ticket, its seat (<see cref="Seats"/>).</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Of a ticket; null: the place is a person's.</summary>
    public Guid? PriceClass { get; init; }

    public required Guid FamilyId { get; init; }

    /// <summary>The order that holds it, or the entry of the waiting list that it is offered to.</summary>
    public required Guid HolderId { get; set; }

    /// <summary>The household's class when it was held; it counts in that share (W15).</summary>
    public ResidencyClass Class { get; init; }

    /// <summary>Held as a former participant, before the general opening (W14).</summary>
    public bool AsFormer { get; init; }

    /// <summary>One that the office had kept back, and gave to this person: held in vain, it is given to that person still.</summary>
    public bool FromKept { get; init; }

    /// <summary>UTC: until when the family was told that it is held. The order's end is decided elsewhere, and releases it.</summary>
    public required DateTimeOffset HeldUntil { get; set; }

    /// <summary>UTC: a payment for it may be under way until then, past its end too; null: none was begun. Told by the order.</summary>
    public DateTimeOffset? PaymentUntil { get; private set; }

    /// <summary>UTC: paid, or nothing was to pay.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    /// <summary>UTC: free again for others.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    public bool IsLive => ReleasedAt is null;

    /// <summary>Held past its end, and no payment is under way: free for whoever comes, once its order or offer was ended (P-108).</summary>
    public static Expression<Func<Place, DateTimeOffset, bool>> IsOverdue { get; } = (place, now) =>
        place.ReleasedAt == null && place.TakenAt == null && place.HeldUntil <= now && (place.PaymentUntil == null || place.PaymentUntil <= now);

    /// <summary>A new attempt to pay keeps it longer, never shorter (P-107).</summary>
    public void HoldUntil(DateTimeOffset until)
    {
        if (TakenAt is null && until > HeldUntil)
        {
            HeldUntil = until;
        }
    }

    /// <summary>Offered to somebody who takes it now: it changes hands, and was never free.</summary>
    public void GoesTo(Guid holder, DateTimeOffset until)
    {
        HolderId = holder;
        HoldUntil(until);
    }

    /// <summary>The order that had it came to nothing: it is offered as it was, until the end that was told, and no payment keeps it longer (P-107).</summary>
    public void ComesBackTo(Guid holder, DateTimeOffset until) => (HolderId, HeldUntil, PaymentUntil) = (holder, until, null);

    /// <summary>For good; a second time changes nothing.</summary>
    public void Take(DateTimeOffset at) => TakenAt ??= at;

    /// <summary>Free again; a second time changes nothing.</summary>
    public void Release(DateTimeOffset at) => ReleasedAt ??= at;
}
