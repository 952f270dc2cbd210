using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;

namespace Loisirs.Cart.Tests.Orders;

public sealed class TakingMoneyAtTheCounter : CartTest
{
    [Theory, Trait("Promise", "P-209")]
    [InlineData("Cash", "", 13795)]
    [InlineData("Cheque", "000123", 13797)]
    [InlineData("Terminal", "T-9", 13797)]
    public async Task The_order_is_complete_and_the_amount_is_its_own(string name, string reference, long taken)
    {
        var way = Enum.Parse<PaymentWay>(name);
        var yoga = await Winter.Offers("Yoga", cents: 12000, taxable: true);
        await Adds(Roy, "Léa", yoga);
        var order = await ChecksOut(Roy);

        var answer = await Town.Ask(Office, new RecordCounterPayment(order.Number, way, reference));
        await Town.Quiet();

        Assert.Equal(new CounterPayment(order.Number, OrderState.Paid, new(taken)), answer.Value);
        Assert.Single(await Confirmations());
        Assert.Equal(1, (await PlacesOf(yoga)).Taken);
        Assert.Equal("payment.not-due", (await Town.Ask(Office, new RecordCounterPayment(order.Number, way, "1"))).Refusal.Code);
    }

    [Fact]
    public async Task A_family_may_not_and_a_cheque_needs_its_number()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);

        Assert.Equal(Refusal.Denied, (await As(Roy, new RecordCounterPayment(order.Number, PaymentWay.Cash, ""))).Refusal);
        Assert.Equal("payment.reference-missing", (await Town.Ask(Office, new RecordCounterPayment(order.Number, PaymentWay.Cheque, ""))).Refusal.Code);
        Assert.Equal("payment.not-at-counter", (await Town.Ask(Office, new RecordCounterPayment(order.Number, PaymentWay.Card, "1"))).Refusal.Code);
        Assert.Equal(Refusal.NotFound, (await Town.Ask(Office, new RecordCounterPayment("2026-999999", PaymentWay.Cash, ""))).Refusal);
    }

    [Fact]
    public async Task Orders_are_found_by_person_and_activity_whatever_the_accents()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Échecs", cents: 0));
        var order = await ChecksOut(Roy);
        await Adds(Roy, "Noé", await Winter.Offers("Judo", cents: 0));
        await ChecksOut(Roy);

        Assert.Equal(2, (await Does(Roy, new ListOrders())).Total);
        Assert.Equal(order.Number, Assert.Single((await Does(Roy, new ListOrders("lea echec"))).Items).Number);
        Assert.Equal(order.Number, (await Town.Ask(Office, new ShowOrder(order.Number))).Value.Number);
    }

    private static void Office(Caller caller) =>
        caller.Become(new CallerFacts([Role.Clerk, Role.Manager], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Bureau", Language.French));
}
