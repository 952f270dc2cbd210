using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Sandbox;

namespace Loisirs.Cart.Tests.Payments;

public sealed class EndingAHold : CartTest
{
    [Fact, Trait("Case", "C04")]
    public async Task Left_at_the_banks_page_it_expires_by_itself_and_the_cart_is_still_there()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1);
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        var page = await Does(Roy, new OpenPayment(order.Number));

        await At(Order.TimeToPay - TimeSpan.FromSeconds(1));
        Assert.Equal((OrderState.Paying, 1), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        await At(TimeSpan.FromSeconds(1));

        Assert.Equal((OrderState.Expired, 0), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        Assert.False(await Sandbox.Pay(page.Address.Split('/')[^1], SandboxCard.Approved, CancellationToken.None));
        Assert.Equal(PaymentStep.Expired, (await Does(Roy, new ShowPayment(order.Number))).Step);
        Assert.False(Assert.Single((await CartOf(Roy)).Lines).IsUnderPayment);
        await Town.Quiet();
        Assert.Empty(await Letters());

        var other = await Approves("Côté", "Mila 2019-01-01");
        await Adds(other, "Mila", swimming);
        Assert.Equal(OrderState.Paid, await StateOf(await ChecksOutAndPays(other)));
    }

    [Fact, Trait("Case", "C04")]
    public async Task Paid_just_before_the_end_it_is_paid()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        await PaysOnThePage(Roy, order);

        await At(Order.TimeToPay);

        Assert.Equal(OrderState.Paid, await StateOf(order));
    }

    [Fact, Trait("Case", "C04"), Trait("Promise", "P-201")]
    public async Task When_the_gateway_does_not_answer_the_place_stays_and_after_a_day_the_office_is_on_it()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1);
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        await PaysOnThePage(Roy, order, SandboxCard.Silent);

        await At(Order.TimeToPay);
        Assert.Equal((OrderState.Paying, 1), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        Assert.True((await Does(Roy, new ShowPayment(order.Number))).IsBeingChecked);

        await At(Order.TimeToAsk);
        Assert.Equal((OrderState.Stuck, 1), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        Assert.Equal("order.with-the-office", (await As(Roy, new OpenPayment(order.Number))).Refusal.Code);
        Assert.Equal("order.with-the-office", (await As(Roy, new Application.CheckOut.CheckOutCart(8500, WithoutLost: false))).Refusal.Code);
    }

    [Fact]
    public async Task Without_any_page_it_expires_too()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);

        await At(Order.TimeToPay);

        Assert.Equal((OrderState.Expired, 0), (await StateOf(order), (await PlacesOf(swimming)).Taken));
    }

    [Fact]
    public async Task Payer_after_the_end_ends_it_at_once_so_that_the_cart_can_be_paid_anew()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        Town.Clock.Advance(Order.TimeToPay);

        Assert.Equal("payment.time-over", (await As(Roy, new OpenPayment(order.Number))).Refusal.Code);

        Assert.Equal(OrderState.Expired, await StateOf(order));
        Assert.NotEqual(order.Number, (await ChecksOut(Roy)).Number);
    }

    private async Task At(TimeSpan later)
    {
        Town.Clock.Advance(later);
        await Town.Does(new ExpireUnpaidOrders());
    }
}
