using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;

namespace Loisirs.Cart.Api;

/// <param name="Rank">From 1, among those who wait without an offer; 0: a place is offered, or it is over.</param>
/// <param name="Others">How many others wait without an offer.</param>
/// <param name="OfferedUntil">The offered place is kept until then; null: none is or was.</param>
/// <param name="End">How it ended; null while it waits or is offered a place.</param>
/// <param name="Tie">What those who take their places all at once have in common; null: it stands alone.</param>
/// <param name="Choice">What one person waits for in several groups, any of which will do, has in common; null: for this group alone.</param>
/// <param name="PassedAt">When a place last went to somebody behind it; null: never. The rank is kept.</param>
/// <param name="PassedWhy">Why it did.</param>
internal sealed record WaitingBody(
    Guid Id, Guid Group, string Code, string Activity, Guid Person, string Name, int Rank, int Others, DateTimeOffset? OfferedUntil, WaitingEnd? End,
    DateTimeOffset? EndedAt, Guid? Tie, DateTimeOffset? PassedAt, PassedOver? PassedWhy, Guid? Choice)
{
    public static WaitingBody Of(WaitingView view) => new(
        view.Id, view.Group.Id, view.Group.Code, view.Group.ActivityName, view.Person, view.FirstName, view.Rank, view.Others, view.Until, view.End, view.EndedAt,
        view.Tie, view.PassedAt, view.PassedWhy, view.Choice);
}

/// <param name="With">Others of the family who join the same list.</param>
/// <param name="Also">Other full groups of the same activity that suit as well: the first that has room offers.</param>
/// <param name="Together">They get their places all at once, or none of them does.</param>
internal sealed record WaitBody(Guid Group, Guid Person, IReadOnlyList<Guid>? With = null, bool? Together = null, IReadOnlyList<Guid>? Also = null)
{
    public JoinWaitingList Read() => new(Group, [Person, .. With ?? []], Together ?? false) { Also = Also ?? [] };
}

internal sealed record JoinedBody(Guid Id, string Name, string Activity, int Rank)
{
    public static JoinedBody Of(JoinedList joined) => new(joined.Entry, joined.Names, joined.ActivityName, joined.Rank);
}
