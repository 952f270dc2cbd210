using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Puts an offered place in the cart: it stays kept until the offer's end, by when the cart must be paid. Twice does the same as once.</summary>
/// <remarks>P-111, C06. Refuses: house.not-found; waitlist.not-offered, waitlist.offer-used, waitlist.offer-over; cart.line-under-payment,
/// cart.too-many-lines; cart.person-gone.</remarks>
[Needs(Right.Register)]
internal sealed record AcceptOffer(Guid Entry) : ICommand<AddedToCart>;

internal sealed class AcceptOfferHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time)
    : ICommandHandler<AcceptOffer, AddedToCart>
{
    public async Task<Result<AddedToCart>> Handle(AcceptOffer command, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var cart = await db.TakeCart(caller.Family, stop) ?? db.Add(new FamilyCart { Id = Guid.CreateVersion7(now), Family = caller.Family }).Entity;
        if (await db.Waiting.SingleOrDefaultAsync(known => known.Id == command.Entry && known.Family == caller.Family, stop) is not { } entry)
        {
            return Refusal.NotFound;
        }

        if (entry.WhyNotAccept(now) is { } over)
        {
            return over;
        }

        var contents = await CartContents.Read(house, caller.Family, [entry.Group], caller.Language, zone.DateAt(now), stop);
        if (contents.Member(entry.Person) is not { } member || !contents.Groups.TryGetValue(entry.Group, out var group))
        {
            return Domain.CartRefusals.PersonGone;
        }

        var wish = new Wish(entry.Group, contents.Participant(member, entry.Group)) { Offered = entry.Id };
        var answer = (await house.Send(new MayTake([wish]), stop)).Value[0];
        return cart.AddOffered(entry.Group, entry.Person, entry.Id, answer.Price, now)
            .Then(line => new AddedToCart(line.Id, member.FirstName, group.ActivityName, group.Code, answer.Price, OpensAt: null));
    }
}
