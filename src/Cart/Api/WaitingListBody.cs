using Loisirs.Cart.Application.Waiting;

namespace Loisirs.Cart.Api;

/// <param name="Waiting">Entries without an offer.</param>
/// <param name="Offered">Offers that run.</param>
/// <param name="Since">When the first of them joined.</param>
internal sealed record WaitingListBody(Guid Group, string Code, string Activity, int Waiting, int Offered, DateTimeOffset Since)
{
    public static WaitingListBody Of(WaitingGroup list) => new(list.Group.Id, list.Group.Code, list.Group.ActivityName, list.Waiting, list.Offered, list.Since);
}

/// <param name="Rank">From 1; 0 while a place is offered.</param>
/// <param name="OfferedUntil">The end of the offer; null: none runs.</param>
/// <param name="IsToCall">Less than two reply hours from offer to end: the office calls.</param>
/// <param name="SkippedAt">Since when the office skips this entry; null: it takes its turn.</param>
/// <param name="Tie">What those who take their places all at once have in common; null: it stands alone.</param>
internal sealed record WaitingListEntryBody(Guid Id, string Name, int Rank, DateTimeOffset JoinedAt, DateTimeOffset? OfferedUntil, bool IsToCall, DateTimeOffset? SkippedAt, Guid? Tie)
{
    public static IReadOnlyList<WaitingListEntryBody> Of(ListOfGroup list) => [.. list.Offers.Concat(list.People).Select(person => new WaitingListEntryBody(
        person.Entry, person.Name, person.Rank, person.JoinedAt, person.Until, person.IsShort, person.SkippedAt, person.Tie))];
}

internal sealed record OfferToCallBody(Guid Entry, Guid Family, string Name, Guid Group, string Code, DateTimeOffset OfferedUntil)
{
    public static OfferToCallBody Of(OfferToCall call) => new(call.Entry, call.Family, call.FirstName, call.Group.Id, call.Group.Code, call.Until);
}

/// <param name="Rank">From 1.</param>
/// <param name="Reason">Kept in the audit trail.</param>
internal sealed record RankBody(int Rank, string? Reason);

/// <param name="Reason">Kept in the audit trail.</param>
internal sealed record TurnBody(string? Reason);
