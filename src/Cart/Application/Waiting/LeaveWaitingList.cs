using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>A family waits no more, or says no to an offer, with whoever is tied to that person: the place goes to the next, and leaves the
/// cart if it was there. Twice does the same as once.</summary>
/// <remarks>Rules, §8: who declines leaves the list, and may join again at its end. Refuses: house.not-found.</remarks>
[Needs(Right.OwnCart)]
internal sealed record LeaveWaitingList(Guid Entry) : ICommand<Done>;

internal sealed class LeaveWaitingListHandler(CartDb db, WaitingList list, ICaller caller) : ICommandHandler<LeaveWaitingList, Done>
{
    public async Task<Result<Done>> Handle(LeaveWaitingList command, CancellationToken stop)
    {
        if (await db.Waiting.SingleOrDefaultAsync(known => known.Id == command.Entry && known.Family == caller.Family, stop) is not { } entry)
        {
            return Refusal.NotFound;
        }

        var cart = await db.TakeCart(caller.Family, stop);
        var ended = await list.End(entry, entry.IsOffered ? WaitingEnd.Declined : WaitingEnd.Left, stop);
        cart?.GivesUp(ended.Select(one => one.Id));
        return Done.Result;
    }
}
