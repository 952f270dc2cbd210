using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.Payments;

public sealed class PayingAnOrder : CartTest
{
    [Fact, Trait("Promise", "P-301")]
    public async Task Paid_on_the_page_it_is_complete_and_one_mail_is_written()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        await Town.Quiet();
        Assert.Empty(await Letters());
        Assert.Equal((OrderState.Paying, 1), (await StateOf(order), (await PlacesOf(swimming)).Taken));

        await PaysOnThePage(Roy, order);
        var shown = await Does(Roy, new SettlePayment(order.Number));
        await Town.Quiet();

        Assert.Equal(PaymentStep.Paid, shown.Step);
        Assert.True((await CartOf(Roy)).IsEmpty);
        Assert.Equal($"order:{order.Order}:confirmation", Assert.Single(await Letters()).Key);
        Assert.Equal(8500, Assert.Single(await Charges()).Amount.Cents);
    }

    [Fact, Trait("Case", "C10"), Trait("Promise", "P-201")]
    public async Task An_old_refusal_after_the_success_changes_nothing()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        var refused = await PaysOnThePage(Roy, order, SandboxCard.Refused);
        Assert.Equal(PaymentStep.Refused, (await Does(Roy, new SettlePayment(order.Number))).Step);
        var paid = await PaysOnThePage(Roy, order);

        foreach (var session in (string[])[paid, refused, paid, refused])
        {
            await Town.Does(new HearOfPage(session));
            Assert.Equal(PaymentStep.Paid, (await Does(Roy, new ShowPayment(order.Number))).Step);
        }

        await Town.Quiet();
        Assert.Single(await Letters());
        Assert.Single(await Charges());
    }

    [Fact]
    public async Task A_refused_card_keeps_the_places_ten_minutes_more_once()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        Town.Clock.Advance(TimeSpan.FromMinutes(14));
        await PaysOnThePage(Roy, order, SandboxCard.Refused);

        var first = await Does(Roy, new SettlePayment(order.Number));
        Town.Clock.Advance(TimeSpan.FromMinutes(2));
        var again = await Does(Roy, new SettlePayment(order.Number));

        Assert.Equal(order.HeldUntil!.Value.AddMinutes(9), first.HeldUntil);
        Assert.Equal(first.HeldUntil, again.HeldUntil); // P-107: looking again lengthens nothing
    }

    [Fact, Trait("Case", "C12"), Trait("Promise", "P-205")]
    public async Task Payer_again_shows_the_same_open_page()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        var first = await Does(Roy, new OpenPayment(order.Number));
        var again = await Does(Roy, new CheckOutCart(8500, WithoutLost: false));

        Assert.Equal(order, again);
        Assert.Equal(first, await Does(Roy, new OpenPayment(again.Number)));

        var both = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => As(Roy, new OpenPayment(order.Number))));
        Assert.All(both, page => Assert.Equal(first.Address, page.Value.Address));
        Assert.Single(await Ledger.All(LedgerKind.Opened, CancellationToken.None));
    }

    [Fact, Trait("Case", "C14")]
    public async Task What_is_paid_is_what_was_sent_to_payment()
    {
        var added = await Adds(Roy, "Léa", await Winter.Offers("Natation 3", cents: 3000));
        var order = await ChecksOut(Roy);
        await Adds(Roy, "Léa", await Winter.Offers("Judo", cents: 4500, day: DayOfWeek.Sunday));

        Assert.Equal("cart.line-under-payment", (await As(Roy, new RemoveFromCart(added.Line))).Refusal.Code);
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));

        Assert.Equal(3000, Assert.Single(await Charges()).Amount.Cents);
        Assert.Equal("Judo", Assert.Single((await CartOf(Roy)).Lines).Group.ActivityName);
        Assert.Single((await Find(order)).Lines);
    }

    [Fact]
    public async Task Giving_up_closes_the_page_frees_the_places_and_keeps_the_cart()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        var page = await Does(Roy, new OpenPayment(order.Number));

        var shown = await Does(Roy, new AbandonPayment(order.Number));

        Assert.Equal(PaymentStep.Cancelled, shown.Step);
        Assert.False(await Sandbox.Pay(page.Address.Split('/')[^1], SandboxCard.Approved, CancellationToken.None));
        Assert.Equal(0, (await PlacesOf(swimming)).Taken);
        Assert.False(Assert.Single((await CartOf(Roy)).Lines).IsUnderPayment);
        Assert.Equal("payment.not-due", (await As(Roy, new OpenPayment(order.Number))).Refusal.Code);
        Assert.NotEqual(order.Number, (await ChecksOut(Roy)).Number);
    }

    [Fact]
    public async Task Giving_up_after_paying_is_paid()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        await PaysOnThePage(Roy, order);

        Assert.Equal(PaymentStep.Paid, (await Does(Roy, new AbandonPayment(order.Number))).Step);
    }

    [Fact]
    public async Task A_slow_bank_is_being_checked_and_then_paid()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        await PaysOnThePage(Roy, order, SandboxCard.Slow);

        Assert.True((await Does(Roy, new SettlePayment(order.Number))).IsBeingChecked);
        Town.Clock.Advance(TimeSpan.FromSeconds(61));
        await Town.Does(new PollPayments());

        Assert.Equal(OrderState.Paid, await StateOf(order));
    }

    [Fact]
    public async Task Another_family_sees_nothing_of_an_order()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        var other = await Approves("Côté", "Mila 2019-01-01");

        Assert.Equal(Refusal.NotFound, (await As(other, new OpenPayment(order.Number))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(other, new SettlePayment(order.Number))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(other, new AbandonPayment(order.Number))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(other, new ShowPayment(order.Number))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(other, new Application.Orders.ShowOrder(order.Number))).Refusal);
    }
}
