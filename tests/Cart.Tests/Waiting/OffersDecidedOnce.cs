using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>Accepting, declining, the end of an offer and a buyer of the public meet at the same instant: each offer is decided once.</summary>
[Trait("Promise", "P-111"), Trait("Promise", "P-101")]
public sealed class OffersDecidedOnce : CartTest
{
    private const int Offers = 6;

    [Fact]
    public async Task Accepted_and_paid_from_two_windows_it_is_one_place()
    {
        var (group, family) = (await Offered(1))[0];
        var entry = (await Only(family)).Id;

        var accepted = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => As(family, new AcceptOffer(entry)))));
        Assert.All(accepted, answer => Assert.False(answer.IsRefused));
        Assert.Equal(1, (await CartOf(family)).Count);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => As(family, new CheckOutCart(0, WithoutLost: false)))));
        await Town.Quiet();

        Assert.Equal((1, 1, WaitingEnd.Taken), (await OrdersOf(family), (await PlacesOf(group)).Taken, (await Only(family)).End!.Value));
        await Agrees();
    }

    [Fact]
    public async Task Its_end_a_yes_a_no_and_a_buyer_at_once_leave_one_of_them()
    {
        var offers = await Offered(Offers);
        foreach (var (_, family) in offers)
            await Does(family, new AcceptOffer((await Only(family)).Id));
        var buyers = await Many(Offers);
        Town.Clock.Advance((await Only(offers[0].Family)).Until!.Value - Town.Clock.GetUtcNow() - TimeSpan.FromMilliseconds(1));

        await Task.WhenAll([
            .. offers.Select(offer => Task.Run(async () => { await As(offer.Family, new CheckOutCart(0, WithoutLost: false)); })),
            .. offers.Take(Offers / 2).Select(offer => Task.Run(async () => { await As(offer.Family, new LeaveWaitingList((await Only(offer.Family)).Id)); })),
            .. offers.Zip(buyers, (offer, buyer) => Task.Run(async () =>
            {
                await As(buyer, new AddToCart(offer.Group, buyer["Léa"]));
                await As(buyer, new CheckOutCart(0, WithoutLost: false));
            })),
            Task.Run(async () =>
            {
                Town.Clock.Advance(TimeSpan.FromMilliseconds(1));
                await Town.Does(new KeepListsMoving());
            })]);
        await Town.Quiet();
        await Town.Does(new KeepListsMoving());

        foreach (var ((group, family), buyer) in offers.Zip(buyers))
        {
            var end = (await Only(family)).End;
            Assert.True(end is WaitingEnd.Taken or WaitingEnd.Declined or WaitingEnd.Expired, $"{end}");
            Assert.True(end != WaitingEnd.Taken || await OrdersOf(family) == 1); // a place that became free meanwhile is anybody's, theirs too
            Assert.Equal(await OrdersOf(family) + await OrdersOf(buyer), (await PlacesOf(group)).Taken);
        }

        await Agrees();
    }

    /// <summary>So many free groups of one place, each offered to a family that waited for it; nobody else waits.</summary>
    private async Task<List<(Guid Group, FamilyInTown Family)>> Offered(int groups)
    {
        var offers = new List<(Guid Group, FamilyInTown Family)>();
        var (owners, families) = (await Many(groups), await Many(groups));
        foreach (var (owner, family) in owners.Zip(families))
        {
            var group = await Winter.Offers("Natation 3", places: 1, cents: 0);
            await Adds(owner, "Léa", group);
            var order = await ChecksOut(owner);
            await Does(family, new JoinWaitingList(group, family["Léa"]));
            await Does(owner, new CancelLine(order.Number, 1, 0));
            offers.Add((group, family));
        }

        await Town.Quiet();
        return offers;
    }

    private async Task<WaitingView> Only(FamilyInTown family) => (await Does(family, new ShowWaitingLists()))[0];
}
