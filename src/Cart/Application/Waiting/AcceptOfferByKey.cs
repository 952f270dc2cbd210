using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Accepts the offer of a mailed key, as <see cref="AcceptOffer"/> does: the key names the offer, the sign-in says whose family asks.</summary>
/// <remarks>Refuses: house.not-found, waitlist.offer-of-another; and what <see cref="AcceptOffer"/> refuses.</remarks>
[Needs(Right.Register)]
internal sealed record AcceptOfferByKey(string? Key) : ICommand<AddedToCart>;

internal sealed class AcceptOfferByKeyHandler(CartDb db, IMediator house, ICaller caller) : ICommandHandler<AcceptOfferByKey, AddedToCart>
{
    public async Task<Result<AddedToCart>> Handle(AcceptOfferByKey command, CancellationToken stop) => await db.OfferOf(command.Key, stop) switch
    {
        null => Refusal.NotFound,
        { } entry when entry.Family != caller.Family => WaitingRefusals.OfferOfAnother,
        { } entry => await house.Send(new AcceptOffer(entry.Id), stop),
    };
}
