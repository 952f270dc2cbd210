using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>An offer that nobody took in time is over: its place goes to the next, its family is told. Twice does the same as once.</summary>
/// <remarks>Rules, §8: who does not answer leaves the list, and may join again at its end.</remarks>
[Needs(Right.Inside)]
internal sealed record ExpireOffer(Guid Entry) : ICommand<Done>;

internal sealed class ExpireOfferHandler(CartDb db, WaitingList list, WaitingLetter letter, TimeProvider time) : ICommandHandler<ExpireOffer, Done>
{
    public async Task<Result<Done>> Handle(ExpireOffer command, CancellationToken stop)
    {
        var entry = await db.Waiting.SingleAsync(known => known.Id == command.Entry, stop);
        if (!entry.IsOffered || entry.OfferedUntil > time.GetUtcNow())
        {
            return Done.Result;
        }

        if (await list.End(entry, WaitingEnd.Expired, stop) is { Count: > 0 } ended)
        {
            await letter.Over(ended, stop);
        }

        return Done.Result;
    }
}

/// <summary>Looks again at who can take the free places of a group.</summary>
[Needs(Right.Inside)]
internal sealed record SettleList(Guid Group) : ICommand<Done>;

internal sealed class SettleListHandler(WaitingList list) : ICommandHandler<SettleList, Done>
{
    public async Task<Result<Done>> Handle(SettleList command, CancellationToken stop)
    {
        await list.Settle(command.Group, stop);
        return Done.Result;
    }
}
