using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.Prices;

/// <summary>The office decides rules of a programme's prices; families see what decided each price, pay that, and it stays.</summary>
public sealed class AFamilyPaysLess : CartTest
{
    private static readonly PriceRuleFields ByChild = new() { Mode = FamilyDiscountMode.ByChild, Second = 10, Third = 20 };

    [Fact, Trait("Rule", "P6"), Trait("Promise", "P-209")]
    public async Task The_second_child_pays_less_and_page_order_receipt_and_letter_say_why()
    {
        await Decides(ByChild);
        var (swimming, chess) = (await Winter.Offers("Natation 3", cents: 10000), await Winter.Offers("Échecs", cents: 8000, taxable: true, day: DayOfWeek.Sunday));
        await Adds(Roy, "Léa", swimming);
        await Adds(Roy, "Noé", chess);

        var cart = await CartOf(Roy);
        Assert.Equal("Léa 10000, Noé 7200", Nets(cart));
        Assert.Equal((17200L, 360L, 718L, 18278L), (cart.Base.Cents, cart.Gst.Cents, cart.Qst.Cents, cart.Total.Cents));
        Assert.Null(cart.Lines.Last().SeenPrice); // a discount is no price that moved
        Assert.Equal("cart.total-changed", (await As(Roy, new CheckOutCart(18280 + 1000, WithoutLost: false))).Refusal.Code);
        var order = await ChecksOutAndPays(Roy);
        await Decides(new());

        Assert.Equal(18278, Assert.Single(await Charges()).Amount.Cents);
        var noe = (await Does(Roy, new ShowOrder(order.Number))).Lines.Single(line => line.FirstName == "Noé");
        Assert.Equal(new PriceStep(PriceStepKind.FamilyByChild, 800) { Number = 2, Percent = 10 }, Assert.Single(noe.Steps.Told));
        Assert.Contains("Rabais familial 2e enfant, 10\u00A0%\u00A0: -8,00\u00A0$", Assert.Single(await Confirmations()).Text, StringComparison.Ordinal);
        var receipt = await Does(Roy, new ShowDocument(order.Number, "R-000001"));
        Assert.Equal((17200L, 18278L, 800L), (receipt.Issued.Base.Cents, receipt.Issued.Total.Cents, receipt.Lines[1].Steps.Off.Cents));

        var back = await Does(Roy, new CancelLine(order.Number, 2, 7036)); // 85 % of 72,00 and its taxes: the line's own net
        Assert.Equal(7036, back.Back.Cents);
        Assert.Equal(10000, (await Find(order)).Lines[0].Price.Cents); // nobody's price is reopened
    }

    [Fact, Trait("Rule", "P13"), Trait("Rule", "P14")]
    public async Task What_was_paid_earlier_keeps_the_first_ranks_until_it_is_cancelled()
    {
        await Decides(ByChild);
        await Roy.With("Zoé", "2019-03-03");
        var (swimming, chess, judo) = (await Winter.Offers("Natation 3", cents: 8500), await Winter.Offers("Échecs", cents: 10000, day: DayOfWeek.Sunday),
            await Winter.Offers("Judo", cents: 6000, day: DayOfWeek.Friday));
        await Adds(Roy, "Léa", swimming);
        var first = await ChecksOutAndPays(Roy);
        await Adds(Roy, "Léa", judo);
        await Adds(Roy, "Noé", chess);

        Assert.Equal("Léa 6000, Noé 9000", Nets(await CartOf(Roy))); // P14
        await Does(Roy, new CheckOutCart((await CartOf(Roy)).Total.Cents, WithoutLost: false));
        await Adds(Roy, "Zoé", chess);
        Assert.Equal("Zoé 8000", NetsToPay(await CartOf(Roy))); // what is being paid counts as paid
        await ChecksOutAndPays(Roy);
        Assert.Equal("Zoé 8000", Nets(await CartOf(Roy)));
        await Does(Roy, new CancelLine(first.Number, 1, 7225));

        Assert.Equal("Zoé 8000", Nets(await CartOf(Roy))); // Léa still has judo
        var other = await Approves("Côté", "Mila 2019-01-01");
        await Adds(other, "Mila", chess);
        Assert.Equal("Mila 10000", Nets(await CartOf(other)));
    }

    [Fact, Trait("Rule", "P24"), Trait("Rule", "P12")]
    public async Task A_ceiling_counts_what_was_paid_and_each_line_bears_its_share_of_the_cut()
    {
        await Decides(new() { Ceiling = "460,00" });
        var weeks = new List<Guid>();
        foreach (var day in (DayOfWeek[])[DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday])
            weeks.Add(await Winter.Offers($"Camp {weeks.Count + 1}", cents: 8600, day: day));
        foreach (var week in weeks.Take(4))
            await Adds(Roy, "Léa", week);
        await ChecksOutAndPays(Roy);
        foreach (var week in weeks.Skip(4))
            await Adds(Roy, "Léa", week);

        Assert.Equal("Léa 3866, Léa 3867, Léa 3867", Nets(await CartOf(Roy)));
        var order = await ChecksOutAndPays(Roy);
        Assert.Equal(11600, order.Total.Cents);
        Assert.Equal([46000L], (await Find(order)).Lines.Select(line => Assert.Single(line.Steps.All).Limit).Distinct());
        Assert.Equal(3286, (await Does(Roy, new CancelLine(order.Number, 1, 3286))).Back.Cents); // 85 % of the line's own net

        await Decides(new() { Mode = FamilyDiscountMode.ByFamilySize, Second = 25 });
        await Adds(Roy, "Noé", weeks[0]);
        Assert.Equal("Noé 6450", Nets(await CartOf(Roy)));
    }

    [Fact, Trait("Rule", "P17"), Trait("Rule", "P29")]
    public async Task Whoever_comes_late_pays_the_sessions_that_are_left_and_adults_count_where_the_town_says_so()
    {
        await Decides(new() { Mode = FamilyDiscountMode.ByChild, Second = 10, CountsAdults = true, ProratesLateStart = true });
        await Roy.With("Marie", "1985-05-05");
        var swimming = await Winter.Offers("Natation 3", cents: 8500);
        await Adds(Roy, "Léa", swimming);
        await Adds(Roy, "Marie", swimming);
        Assert.Equal("Léa 8500, Marie 7650", Nets(await CartOf(Roy)));

        Town.Clock.Advance(new DateTimeOffset(2027, 1, 24, 17, 0, 0, TimeSpan.Zero) - Town.Clock.GetUtcNow()); // three Saturdays are over

        var cart = await CartOf(Roy);
        Assert.Equal("Léa 5950, Marie 5355", Nets(cart));
        Assert.Equal((7, 10), (cart.Lines.First().Steps.All[0].Number, cart.Lines.First().Steps.All[0].Of));
        Assert.Equal(11305, (await ChecksOut(Roy)).Total.Cents);
    }

    [Fact]
    public async Task The_office_is_told_which_field_cannot_be_read_and_nothing_is_saved()
    {
        await Decides(ByChild with { Ceiling = "500" });

        foreach (var (fields, code, field) in ((PriceRuleFields, string, string)[])
            [
                (ByChild with { Second = 101 }, "price-rules.percent", "Fields.Second"),
                (ByChild with { Second = null }, "price-rules.second-missing", "Fields.Second"),
                (new() { Ceiling = "beaucoup" }, "price-rules.ceiling", "Fields.Ceiling"),
                (new() { Mode = (FamilyDiscountMode)9 }, "price-rules.mode", "Fields.Mode"),
            ])
        {
            var refusal = (await Town.Ask(caller => caller.BecomeHouse(), new SetPriceRules(Winter.Programme, fields))).Refusals;
            Assert.Contains(refusal, known => (known.Code, known.Field) == (code, field));
        }

        Assert.Equal("house.not-found", (await Town.Ask(caller => caller.BecomeHouse(), new SetPriceRules(Guid.NewGuid(), ByChild))).Refusal.Code);
        var kept = await Town.Does(new ShowPriceRules(Winter.Programme));
        Assert.Equal((10, 20, 20, new Money(50000)), (kept.Rules.Family!.Percent(2), kept.Rules.Family.Percent(3), kept.Rules.Family.Percent(9), kept.Rules.Ceiling!.Value));
    }

    private Task<Done> Decides(PriceRuleFields fields) => Town.Does(new SetPriceRules(Winter.Programme, fields));

    private static string Nets(CartView cart) => Nets(cart, _ => true);

    private static string NetsToPay(CartView cart) => Nets(cart, line => !line.IsUnderPayment);

    private static string Nets(CartView cart, Func<CartLineView, bool> which) => string.Join(
        ", ", cart.People.OrderBy(person => person.FirstName, StringComparer.Ordinal).SelectMany(person => person.Lines.Where(which).Select(line => $"{person.FirstName} {line.Price.Cents}")));
}
