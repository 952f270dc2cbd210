using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.CheckOut;

/// <summary>No price is charged that was not on the page which the family confirmed.</summary>
public sealed class ConfirmingThePrice : CartTest
{
    [Fact, Trait("Case", "C13"), Trait("Promise", "P-209")]
    public async Task A_residency_card_that_ends_at_midnight_shows_the_other_price_before_any_charge()
    {
        var camp = await Winter.Offers("Camp de jour", cents: 10000, nonResidentCents: 15000);
        var family = await (await Town.ApprovesFamily("Gagnon", cardEnds: Town.Today)).With("Mila", "2019-01-01");
        await Adds(family, "Mila", camp);
        Assert.Equal(10000, (await CartOf(family)).Total.Cents);

        Town.Clock.Advance(new TimeSpan(6, 10, 0)); // from 18 h to ten past midnight
        var answer = await As(family, new CheckOutCart(10000, WithoutLost: false, 1));

        Assert.Equal(("cart.total-changed", new Money(10000), new Money(15000)), (answer.Refusal.Code, answer.Refusal.Values[0], answer.Refusal.Values[1]));
        Assert.Empty(await Charges());
        Assert.Equal(0, (await PlacesOf(camp)).Taken);
        Assert.Equal(15000, (await ChecksOut(family)).Total.Cents);
    }

    [Fact, Trait("Case", "C13"), Trait("Promise", "P-209")]
    public async Task A_place_confirmed_before_midnight_keeps_its_price_after_it()
    {
        var camp = await Winter.Offers("Camp de jour", cents: 10000, nonResidentCents: 15000);
        var family = await (await Town.ApprovesFamily("Gagnon", cardEnds: Town.Today)).With("Mila", "2019-01-01");
        Town.Clock.Advance(new TimeSpan(5, 55, 0));
        await Adds(family, "Mila", camp);
        var order = await ChecksOut(family);

        Town.Clock.Advance(TimeSpan.FromMinutes(10));
        await PaysOnThePage(family, order);
        await Does(family, new Application.Payments.SettlePayment(order.Number));

        Assert.Equal(10000, Assert.Single(await Charges()).Amount.Cents);
    }

    [Fact, Trait("Case", "C07")]
    public async Task Taxes_are_rounded_for_each_line_and_the_same_cents_stand_everywhere()
    {
        foreach (var (name, day) in ((string, DayOfWeek)[])[("Yoga", DayOfWeek.Monday), ("Tricot", DayOfWeek.Tuesday), ("Peinture", DayOfWeek.Friday)])
            await Adds(Roy, "Léa", await Winter.Offers(name, cents: 1450, taxable: true, day: day));
        var cart = await CartOf(Roy);
        Assert.Equal((4350, 219, 435, 5004), (cart.Base.Cents, cart.Gst.Cents, cart.Qst.Cents, cart.Total.Cents));

        var order = await ChecksOutAndPays(Roy);

        Assert.Equal(5004, order.Total.Cents);
        Assert.All((await Find(order)).Lines, line => Assert.Equal((73, 145, 1668), (line.Gst.Cents, line.Qst.Cents, line.Total.Cents)));
        Assert.Equal(5004, Assert.Single(await Charges()).Amount.Cents);
        Assert.Equal(5004, (await Does(Roy, new ShowOrder(order.Number))).Total.Cents);
        var letter = Assert.Single(await Confirmations());
        foreach (var amount in (string[])["2,19\u00A0$", "4,35\u00A0$", "50,04\u00A0$"])
            Assert.Contains(amount, letter.Text, StringComparison.Ordinal);
    }
}
