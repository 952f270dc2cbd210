using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Says no to the offer of a mailed key, signed in or not: whoever has the key may. Its places go to the next, and leave the
/// family's cart if they were there. Twice does the same as once.</summary>
/// <remarks>Rules, §8. Refuses: house.not-found; waitlist.offer-used, waitlist.offer-over.</remarks>
[Needs(Right.Anyone)]
internal sealed record DeclineOffer(string? Key) : ICommand<Done>;

internal sealed class DeclineOfferHandler(CartDb db, WaitingList list, TimeProvider time) : ICommandHandler<DeclineOffer, Done>
{
    public async Task<Result<Done>> Handle(DeclineOffer command, CancellationToken stop)
    {
        if (await db.OfferOf(command.Key, stop) is not { } entry)
        {
            return Refusal.NotFound;
        }

        if (entry.End == WaitingEnd.Declined)
        {
            return Done.Result;
        }

        if (entry.WhyNotAccept(time.GetUtcNow()) is { } over)
        {
            return over;
        }

        var cart = await db.TakeCart(entry.Family, stop);
        var ended = await list.End(entry, WaitingEnd.Declined, stop);
        cart?.GivesUp(ended.Select(one => one.Id));
        return Done.Result;
    }
}
