using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>An offered place is on the payment page, and is not paid for.</summary>
[Trait("Promise", "P-107"), Trait("Promise", "P-111")]
public sealed class OffersBeingPaid : CartTest
{
    [Fact]
    public async Task Not_paid_in_time_it_is_offered_still_and_a_payment_begun_in_the_last_minutes_lengthens_nothing()
    {
        var (first, second) = await Waiting();
        var offer = await Only(first);
        await Does(first, new AcceptOffer(offer.Id));
        var order = await ChecksOut(first);
        await PaysOnThePage(first, order, SandboxCard.Refused);
        await Does(first, new SettlePayment(order.Number));
        Town.Clock.Advance(TimeSpan.FromHours(1));
        await Town.Does(new ExpireUnpaidOrders());
        await Town.Quiet();
        Assert.Equal((OrderState.Expired, true, offer.Until), (await StateOf(order), (await Only(first)).IsOffered, (await Only(first)).Until));

        Town.Clock.SetUtcNow(offer.Until!.Value.AddMinutes(-5));
        order = await ChecksOut(first);
        Town.Clock.Advance(TimeSpan.FromMinutes(2));
        await Does(first, new AbandonPayment(order.Number));
        await Town.Quiet();
        Assert.Equal((true, offer.Until), ((await Only(first)).IsOffered, (await Only(first)).Until));
        Town.Clock.SetUtcNow(offer.Until.Value.AddSeconds(1)); // the job has not run

        Assert.Equal("place.offer-over", (await CartOf(first)).People[0].Lines[0].Lost!.Code);
        Assert.True((await As(first, new CheckOutCart(8500, WithoutLost: false))).IsRefused);
        await Town.Does(new KeepListsMoving());
        await Town.Quiet();
        Assert.Equal((WaitingEnd.Expired, true), ((await Only(first)).End!.Value, (await Only(second)).IsOffered));
        await Town.Does(new SendRefunds());
        await Agrees();
    }

    [Fact, Trait("Promise", "P-207")]
    public async Task Paid_after_its_order_had_expired_it_takes_the_place_that_is_offered_again()
    {
        var (first, second) = await Waiting();
        await Does(first, new AcceptOffer((await Only(first)).Id));
        var order = await ChecksOut(first);
        var page = await Does(first, new OpenPayment(order.Number));
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        Assert.True((await Only(first)).IsOffered);

        await Sandbox.TakeAllTheSame(page.Address.Split('/')[^1], CancellationToken.None);
        await Town.Does(new AskGateway(order.Order));
        await Town.Quiet();

        Assert.Equal((OrderState.Paid, WaitingEnd.Taken, 1), (await StateOf(order), (await Only(first)).End!.Value, (await Only(second)).Rank));
        await Town.Does(new SendRefunds());
        Assert.Empty((await CartOf(first)).People);
        await Agrees();
    }

    /// <summary>Two families wait for the one place of a group; the first is offered it.</summary>
    private async Task<(FamilyInTown First, FamilyInTown Second)> Waiting()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1);
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOutAndPays(Roy);
        var (first, second) = (await Approves("Côté", "Mia 2018-03-03"), await Approves("Gagné", "Mia 2018-03-03"));
        foreach (var family in new[] { first, second })
            await Does(family, new JoinWaitingList(swimming, family["Mia"]));
        await Does(Roy, new CancelLine(order.Number, 1, 7225));
        await Town.Quiet();
        return (first, second);
    }

    /// <summary>What became of the family's entry.</summary>
    private async Task<WaitingView> Only(FamilyInTown family) => Assert.Single(await Does(family, new ShowWaitingLists()));
}
