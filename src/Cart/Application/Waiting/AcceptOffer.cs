using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Puts an offered place in the cart, and those of whoever is tied to that person: they stay kept until the offer's end, by when the cart
/// must be paid. Twice does the same as once.</summary>
/// <remarks>P-111, C06. Refuses: house.not-found; waitlist.not-offered, waitlist.offer-used, waitlist.offer-over; cart.line-under-payment,
/// cart.too-many-lines; cart.person-gone.</remarks>
[Needs(Right.Register)]
internal sealed record AcceptOffer(Guid Entry) : ICommand<AddedToCart>;

internal sealed class AcceptOfferHandler(CartDb db, IMediator house, WaitingList list, ICaller caller, Words words, TownZone zone, TimeProvider time)
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

        var unit = await list.Unit(entry, stop);
        var contents = await CartContents.Read(house, caller.Family, [entry.Group], caller.Language, zone.DateAt(now), stop);
        if (unit.Any(one => contents.Member(one.Person) is null) || !contents.Groups.TryGetValue(entry.Group, out var group))
        {
            return Domain.CartRefusals.PersonGone;
        }

        var wishes = unit.Select(one => new Wish(one.Group, contents.Participant(contents.Member(one.Person)!, one.Group)) { Offered = one.Id, Tie = one.Tie }).ToList();
        var answers = (await house.Send(new MayTake(wishes), stop)).Value;
        return cart.AddOffered([.. unit.Zip(answers, (one, answer) => new OfferedPlace(one.Group, one.Person, one.Id, answer.Price))], now)
            .Then(lines => new AddedToCart(
                lines[0].Id, words.And(wishes.Select(wish => wish.Person.FirstName)), group.ActivityName, group.Code, answers[0].Price, OpensAt: null));
    }
}
