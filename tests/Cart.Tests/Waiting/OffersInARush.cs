using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>Places are freed, offered, accepted and declined while others press « Payer » : none is sold twice, none past the list.</summary>
[Trait("Promise", "P-111"), Trait("Promise", "P-101")]
public sealed class OffersInARush : CartTest
{
    private const int Places = 5;

    [Fact]
    public async Task Freed_places_go_to_the_list_in_order_and_the_rush_gets_none()
    {
        var swimming = await Winter.Offers("Natation 3", places: Places, cents: 0);
        var (owners, waiting, late) = (await Many(Places), await Many(8), await Many(10));
        foreach (var family in owners.Concat(late))
            await Adds(family, "Léa", swimming);
        var orders = new List<string>();
        foreach (var owner in owners)
            orders.Add((await ChecksOut(owner)).Number);
        foreach (var family in waiting)
            await Does(family, new JoinWaitingList(swimming, family["Léa"]));

        await Task.WhenAll([
            .. owners.Zip(orders, (owner, order) => Task.Run(async () => { await As(owner, new CancelLine(order, 1, 0)); })),
            .. late.Select(family => Task.Run(async () => Assert.True((await As(family, new CheckOutCart(0, WithoutLost: false))).IsRefused))),
            Task.Run(() => Town.Does(new KeepListsMoving()))]);
        await Town.Quiet();
        await Agrees();

        var offered = await Task.WhenAll(waiting.Select(async family => (await Only(family)).IsOffered));
        Assert.Equal([true, true, true, true, true, false, false, false], offered);

        // three accept and pay at the end of the offer, two decline, its end is declared, and all others press « Payer »
        foreach (var family in waiting.Take(3))
            await Does(family, new AcceptOffer((await Only(family)).Id));
        Town.Clock.Advance((await Only(waiting[0])).Until!.Value - Town.Clock.GetUtcNow() - TimeSpan.FromMilliseconds(2));
        await Task.WhenAll([
            .. waiting.Take(3).Select(family => Task.Run(async () => { await As(family, new CheckOutCart(0, WithoutLost: false)); })),
            .. waiting.Skip(3).Take(2).Select(family => Task.Run(async () => { await As(family, new LeaveWaitingList((await Only(family)).Id)); })),
            .. late.Select(family => Task.Run(async () => { await As(family, new CheckOutCart(0, WithoutLost: false)); })),
            Task.Run(async () =>
            {
                Town.Clock.Advance(TimeSpan.FromMilliseconds(2));
                await Town.Does(new KeepListsMoving());
            })]);
        await Town.Quiet();
        await Town.Does(new KeepListsMoving());
        await Town.Quiet();
        await Agrees();

        Assert.True((await PlacesOf(swimming)).Taken <= Places);
        Assert.True((await Only(waiting[5])).IsOffered);
        Assert.True((await Only(waiting[6])).IsOffered);
        foreach (var family in waiting.Take(3))
            Assert.True((await Only(family)).End is WaitingEnd.Taken or WaitingEnd.Expired);
    }

    private async Task<WaitingView> Only(FamilyInTown family) => (await Does(family, new ShowWaitingLists()))[0];
}
