using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>What cannot be changes nothing; what becomes free goes to the waiting list.</summary>
[Trait("Promise", "P-114")]
public sealed class WhatIsRefused : TransferTest
{
    [Fact]
    public async Task A_refusal_changes_nothing()
    {
        var saturday = await Winter.Offers("Natation 3", agesFrom: 5);
        var (full, taken, free) = (await Winter.AlsoOffers(saturday, places: 1), await Winter.AlsoOffers(saturday), await Winter.AlsoOffers(saturday, cents: 7000));
        var elsewhere = await Winter.Offers("Judo");
        var number = await Pays(Roy, saturday, "Léa", "Noé");
        await Pays(Roy, taken, "Léa");
        var cote = await Approves("Côté", "Mila 2019-01-01");
        await Pays(cote, full, "Mila");

        Assert.Equal("place.full", await Refused(new(number, 1, full, 0)));
        Assert.Equal("place.already", await Refused(new(number, 1, taken, 0)));
        Assert.Equal("transfer.other-activity", await Refused(new(number, 1, elsewhere, 0)));
        Assert.Equal("transfer.other-activity", await Refused(new(number, 1, saturday, 0)));
        Assert.Equal("transfer.changed", await Refused(new(number, 1, free, 0)));
        Assert.Equal("house.not-found", await Refused(new(number, 3, free, -1500)));
        Assert.Equal(Refusal.NotFound, (await As(cote, new TransferLine(number, 1, free, -1500))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(cote, new PreviewTransfer(number, 1))).Refusal);
        Assert.Equal(Refusal.Denied, (await As(Roy, new TransferLineByOffice(number, 1, free, -1500, "Geste"))).Refusal);
        Assert.Equal("transfer.way-unknown", await Refused(new(number, 1, free, -1500, PaymentWay.Cash)));
        await Roy.Corrects(Roy["Noé"], "Noé", "Roy", "2024-06-15");
        Assert.Equal("place.too-young", await Refused(new(number, 2, free, -1500)));

        Assert.Equal((2, 1, 1, 0), (await TakenIn(saturday), await TakenIn(full), await TakenIn(taken), await TakenIn(free)));
        Assert.Equal(2, await OrdersOf(Roy));
        Assert.All((await Find(number)).Lines, line => Assert.Null(line.Cancellation));

        await Does(Roy, new CancelLine(number, 1, 7225));
        await Town.Does(new SendRefunds());
        Assert.Equal("cancel.already", await Refused(new(number, 1, free, -1500)));
        Town.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 9, 15, 0, 0, TimeSpan.Zero));
        Assert.Equal("transfer.started", await Refused(new(number, 2, free, -1500)));
        await Agrees();
    }

    [Fact, Trait("Promise", "P-111")]
    public async Task The_place_that_is_left_goes_to_the_first_who_waits_and_an_offered_one_can_be_taken()
    {
        var saturday = await Winter.Offers("Natation 3", places: 1);
        var sunday = await Winter.AlsoOffers(saturday, places: 1);
        var number = await Pays(Roy, saturday, "Léa");
        var (cote, gagne) = (await Approves("Côté", "Mila 2019-01-01"), await Approves("Gagné", "Zoé 2019-01-01"));
        var other = await Pays(cote, sunday, "Mila");
        await Does(gagne, new JoinWaitingList(saturday, gagne["Zoé"]));
        await Does(Roy, new JoinWaitingList(sunday, Roy["Léa"]));
        await Does(cote, new CancelLine(other, 1, 7225));
        await Town.Quiet();

        Assert.True((await Moves(Roy, number, sunday)).Value.IsDone); // the place that the list offered to Léa
        await Town.Quiet();

        Assert.NotNull(Assert.Single(await Does(gagne, new ShowWaitingLists())).Until);
        Assert.Equal((1, 1), (await TakenIn(saturday), await TakenIn(sunday)));
        Assert.Equal("place.full", (await As(cote, new Application.Carts.AddToCart(saturday, cote["Mila"]))).Refusal.Code);
        await Agrees();
    }

    private async Task<string> Refused(TransferLine command) => (await As(Roy, command)).Refusal.Code;
}
