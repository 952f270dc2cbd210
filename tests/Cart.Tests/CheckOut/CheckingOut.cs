using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.CheckOut;

public sealed class CheckingOut : CartTest
{
    [Fact, Trait("Promise", "P-110"), Trait("Case", "C02")]
    public async Task A_group_that_filled_up_meanwhile_is_named_and_nothing_is_charged()
    {
        var (swimming, chess, judo) = (await Winter.Offers("Natation 3", places: 1), await Winter.Offers("Échecs"), await Winter.Offers("Judo"));
        var lost = await Adds(Roy, "Léa", swimming);
        await Adds(Roy, "Léa", chess);
        await Adds(Roy, "Noé", judo);
        await SomebodyElseTakes(swimming);

        var answer = await As(Roy, new CheckOutCart(25500, WithoutLost: false, 3));

        Assert.Equal(["cart.changed", "cart.line-filled"], answer.Refusals.Select(refusal => refusal.Code));
        Assert.Equal(($"line-{lost.Line}", "Natation 3"), (answer.Refusals[1].Field, answer.Refusals[1].Values[0]));
        Assert.Empty(await Ledger.All(LedgerKind.Opened, CancellationToken.None)); // the gateway never heard of it
        Assert.Empty(await Charges());
        Assert.Equal((1, 0, 0), ((await PlacesOf(swimming)).Taken, (await PlacesOf(chess)).Taken, (await PlacesOf(judo)).Taken));
        Assert.Equal(0, await OrdersOf(Roy));
        var kept = await CartOf(Roy);
        Assert.Equal((3, 2, 17000), (kept.Count, kept.StandingCount, kept.Total.Cents));
        Assert.Equal("place.full", Assert.Single(kept.Lost).Lost!.Code);
    }

    [Fact, Trait("Promise", "P-110"), Trait("Case", "C02")]
    public async Task The_rest_goes_on_by_a_fresh_yes_and_is_all_that_is_charged()
    {
        var (swimming, chess, judo) = (await Winter.Offers("Natation 3", places: 1), await Winter.Offers("Échecs"), await Winter.Offers("Judo"));
        await Adds(Roy, "Léa", swimming);
        await Adds(Roy, "Léa", chess);
        await Adds(Roy, "Noé", judo);
        await SomebodyElseTakes(swimming);
        await As(Roy, new CheckOutCart(25500, WithoutLost: false, 3));

        var rest = await Does(Roy, new CheckOutCart(17000, WithoutLost: true, 2));
        await PaysOnThePage(Roy, rest);
        await Does(Roy, new Application.Payments.SettlePayment(rest.Number));

        Assert.Equal(17000, Assert.Single(await Charges()).Amount.Cents);
        Assert.Equal([chess, judo], (await Find(rest)).Lines.OrderBy(line => line.Number).Select(line => line.Group));
        Assert.Equal("Natation 3", Assert.Single((await CartOf(Roy)).Lines).Group.ActivityName);
    }

    [Fact, Trait("Promise", "P-110")]
    public async Task Going_on_without_the_lost_asks_again_when_one_more_is_lost()
    {
        var (free, other, swimming) = (await Winter.Offers("Heure du conte", 1, 0), await Winter.Offers("Bricolage", 1, 0), await Winter.Offers("Natation 3"));
        foreach (var group in (Guid[])[free, other, swimming])
            await Adds(Roy, "Léa", group);
        await SomebodyElseTakes(free);
        await SomebodyElseTakes(other);

        var answer = await As(Roy, new CheckOutCart(8500, WithoutLost: true, SeenLines: 2));

        Assert.Equal(3, answer.Refusals.Count);
        Assert.Equal(0, (await PlacesOf(swimming)).Taken);
    }

    [Fact, Trait("Promise", "P-110"), Trait("Case", "C16")]
    public async Task A_total_changed_since_it_was_shown_needs_a_fresh_yes()
    {
        var swimming = await Winter.Offers("Natation 3", cents: 6000);
        await Adds(Roy, "Léa", swimming);
        await Winter.Prices(swimming, 6500);

        var answer = await As(Roy, new CheckOutCart(6000, WithoutLost: false));

        Assert.Equal(("cart.total-changed", new Money(6000), new Money(6500)), (answer.Refusal.Code, answer.Refusal.Values[0], answer.Refusal.Values[1]));
        Assert.Equal(0, (await PlacesOf(swimming)).Taken);
        Assert.Equal(6500, (await Does(Roy, new CheckOutCart(6500, WithoutLost: false))).Total.Cents);
    }

    [Fact, Trait("Promise", "P-209"), Trait("Case", "C16")]
    public async Task Once_places_are_held_the_price_is_the_one_confirmed()
    {
        var swimming = await Winter.Offers("Natation 3", cents: 6000);
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        await Winter.Prices(swimming, 6500);

        await PaysOnThePage(Roy, order);
        await Does(Roy, new Application.Payments.SettlePayment(order.Number));

        Assert.Equal(6000, Assert.Single(await Charges()).Amount.Cents);
        Assert.Equal(OrderState.Paid, await StateOf(order));
    }

    [Fact, Trait("Case", "C11")]
    public async Task Nothing_to_pay_is_complete_at_once_without_the_gateway()
    {
        var story = await Winter.Offers("Heure du conte", cents: 0);
        await Adds(Roy, "Léa", story);
        await Town.Quiet();
        Assert.Empty(await Letters());

        var order = await ChecksOut(Roy);
        await Town.Quiet();

        Assert.True(order.IsPaid);
        Assert.Empty(await Ledger.All(LedgerKind.Opened, CancellationToken.None));
        Assert.Equal(1, (await PlacesOf(story)).Taken);
        Assert.Single(await Confirmations());
        Assert.True((await CartOf(Roy)).IsEmpty);
    }

    [Fact, Trait("Promise", "P-205"), Trait("Case", "C12")]
    public async Task Fifty_times_payer_at_once_is_one_order()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => As(Roy, new CheckOutCart(8500, WithoutLost: false, 1))));

        Assert.Single(answers.Select(answer => answer.Value.Number).Distinct());
        Assert.Equal(1, await OrdersOf(Roy));
    }

    [Fact, Trait("Promise", "P-102"), Trait("Case", "C01")]
    public async Task Forty_families_and_twelve_places_make_twelve_orders()
    {
        var pottery = await Winter.Offers("Poterie 7-9 ans", places: 12, cents: 2500);
        var families = await Many(40);
        foreach (var family in families)
            await Adds(family, "Léa", pottery);

        var answers = await Task.WhenAll(families.Select(family => As(family, new CheckOutCart(2500, WithoutLost: false, 1))));

        Assert.Equal(12, answers.Count(answer => !answer.IsRefused));
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("cart.line-filled", answer.Refusals[1].Code));
        Assert.Equal(12, (await PlacesOf(pottery)).Taken);
        Assert.Equal(12, answers.Where(answer => !answer.IsRefused).Select(answer => answer.Value.Number).Distinct().Count());
    }

    [Fact]
    public async Task An_empty_cart_is_told_and_order_numbers_rise()
    {
        Assert.Equal("cart.empty", (await As(Roy, new CheckOutCart(0, WithoutLost: false))).Refusal.Code);

        await Adds(Roy, "Léa", await Winter.Offers("Heure du conte", cents: 0));
        var first = await ChecksOut(Roy);
        await Adds(Roy, "Léa", await Winter.Offers("Bricolage", cents: 0));
        var second = await ChecksOut(Roy);

        Assert.Matches("^2026-[0-9]{6}$", first.Number);
        Assert.True(string.CompareOrdinal(second.Number, first.Number) > 0);
    }

    [Fact, Trait("Promise", "P-102"), Trait("Case", "C01")]
    public async Task Twenty_families_and_one_place_make_one_order()
    {
        var pottery = await Winter.Offers("Poterie 7-9 ans", places: 1, cents: 2500);
        var families = await Many(20);
        foreach (var family in families)
            await Adds(family, "Léa", pottery);

        var answers = await Task.WhenAll(families.Select(family => As(family, new CheckOutCart(2500, WithoutLost: false, 1))));

        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("cart.line-filled", answer.Refusals[1].Code));
        Assert.Equal(1, (await PlacesOf(pottery)).Taken);
    }

    [Fact]
    public async Task A_member_who_left_the_family_is_named()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        await Roy.Withdraws("Léa");

        var answer = await As(Roy, new CheckOutCart(8500, WithoutLost: false));

        Assert.Equal(["cart.changed", "cart.line-lost"], answer.Refusals.Select(refusal => refusal.Code));
        Assert.Equal("cart.person-gone", Assert.Single((await CartOf(Roy)).Lost).Lost!.Code);
    }

    private async Task SomebodyElseTakes(Guid group)
    {
        var other = await Approves("Côté", "Mila 2019-01-01");
        await Town.Registers(other, group, other["Mila"]); // paid at the counter: the gateway hears of Roy's orders only
    }
}
