using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.Payments;

/// <summary>The gateway does what it is asked, and its answer is lost on the way: again and again, at every step.</summary>
public sealed class AnswersLost : CartTest
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("LOISIRS_FULL") == "1" ? 100 : 10;

    [Fact, Trait("Promise", "P-203")]
    public async Task Each_order_is_charged_once()
    {
        var swimming = await Winter.Offers("Natation 3", places: Rounds);
        foreach (var family in await Many(Rounds))
        {
            await Adds(family, "Léa", swimming);
            var order = await ChecksOut(family);
            Gateway.LosesAnswers = true;
            for (var press = 0; press < 3; press++)
                Assert.Equal("payment.gateway-away", (await As(family, new OpenPayment(order.Number))).Refusal.Code);
            Gateway.LosesAnswers = false;
            await PaysOnThePage(family, order);

            Gateway.LosesAnswers = true;
            await As(family, new SettlePayment(order.Number));
            await As(family, new OpenPayment(order.Number));
            Assert.Equal(OrderState.Paying, await StateOf(order));
            Gateway.LosesAnswers = false;
            await Does(family, new SettlePayment(order.Number));
            Assert.Equal(OrderState.Paid, await StateOf(order));
        }

        await Town.Quiet();
        var charges = await Charges();
        Assert.Equal((Rounds, Rounds), (charges.Count, charges.Select(charge => charge.Session).Distinct().Count()));
        Assert.Equal(Rounds, (await Ledger.All(LedgerKind.Opened, CancellationToken.None)).Count);
        Assert.Equal((Rounds, Rounds), ((await PlacesOf(swimming)).Taken, (await Confirmations()).Count));
    }

    [Fact, Trait("Promise", "P-203")]
    public async Task Each_refund_goes_out_once()
    {
        var swimming = await Winter.Offers("Natation 3", places: Rounds);
        foreach (var family in await Many(Rounds))
        {
            await Adds(family, "Léa", swimming);
            var order = await ChecksOut(family);
            var refused = await PaysOnThePage(family, order, SandboxCard.Refused);
            await Does(family, new SettlePayment(order.Number));
            await PaysOnThePage(family, order);
            await Does(family, new SettlePayment(order.Number));
            await Sandbox.TakeAllTheSame(refused, CancellationToken.None);
            var attempt = (await Find(order)).Attempts.Single(known => known.Session == refused);
            await Town.Does(new RecordGatewayNews(order.Order, attempt.Id, GatewayNews.Paid(new Money(8500), $"charge-{refused}", "0001")));

            Gateway.LosesAnswers = true;
            for (var round = 0; round < 3; round++)
                await Town.Does(new SendRefunds(order.Order));
            Assert.Equal(RefundState.Unknown, Assert.Single((await Find(order)).Refunds).State);
            Gateway.LosesAnswers = false;
            await Town.Does(new SendRefunds());
            Assert.Equal(RefundState.Succeeded, Assert.Single((await Find(order)).Refunds).State);
        }

        Assert.Equal(2 * Rounds, (await Charges()).Count);
        Assert.All(await Refunds(), refund => Assert.Equal(8500, refund.Amount.Cents));
        Assert.Equal(Rounds, (await Refunds()).Count);
    }
}
