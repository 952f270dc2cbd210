using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Cart.Tests.Payments;

/// <summary>Return page, webhook, poll and the end of the hold at the same instant: one of them makes it paid.</summary>
public sealed class NewsFromAllSides : CartTest
{
    private const int Rounds = 25;

    [Fact, Trait("Promise", "P-204"), Trait("Promise", "P-205"), Trait("Case", "C30")]
    public async Task Make_one_paid_order_one_notice_one_mail()
    {
        var swimming = await Winter.Offers("Natation 3", places: Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            var family = await Approves($"Famille{round}", "Léa 2018-04-02");
            await Adds(family, "Léa", swimming);
            var order = await ChecksOut(family);
            var session = await PaysOnThePage(family, order);
            Town.Clock.Advance(Order.TimeToPay);

            await Task.WhenAll(
                As(family, new SettlePayment(order.Number)), Town.Does(new HearOfPage(session)), Town.Does(new AskGateway(order.Order)),
                Town.Does(new EndUnpaidOrder(order.Order)), Town.Does(new HearOfPage(session)), As(family, new AbandonPayment(order.Number)));

            Assert.Equal(OrderState.Paid, await StateOf(order));
        }

        await Town.Quiet();
        Assert.Equal(Rounds, (await PlacesOf(swimming)).Taken);
        var letters = await Letters();
        Assert.Equal((Rounds, Rounds), (letters.Count, letters.Select(letter => letter.Family).Distinct().Count()));
        Assert.Equal(Rounds, (await Confirmations()).Count);
        Assert.Equal(Rounds, (await Charges()).Count);
        Assert.Empty(await Refunds());
    }
}
