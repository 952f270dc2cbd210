using System.Text;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Prices;

/// <summary>From an hour on, a programme asks a fee of whoever registers: told before paying, never discounted, on its own line.</summary>
public sealed class RegisteringLate : CartTest
{
    private static readonly PriceRuleFields TenFromTheEighth = new() { LateFee = "10,00", LateFeeOn = new(2026, 12, 8) };

    private static readonly DateTimeOffset Midnight = new(2026, 12, 8, 5, 0, 0, TimeSpan.Zero);

    [Theory, Trait("Rule", "T25")]
    [InlineData("T25 on T1", 12000, TaxStatus.Taxable, 1000, 50, 100, 1150)]
    [InlineData("T25 on T2", 8500, TaxStatus.Exempt, 1000, 0, 0, 1000)]
    public void The_fee_is_taxed_as_its_activity_is_on_its_own(string id, long price, TaxStatus status, long fee, long gst, long qst, long total)
    {
        var day = new DateOnly(2027, 1, 9);
        var (own, late) = (LinePrice.Of(new Money(price), status, day), LinePrice.Of(new Money(fee), status, day));

        Assert.Equal((id, gst, qst, total), (id, late.Gst.Cents, late.Qst.Cents, late.Total.Cents));
        Assert.Equal(own, own + late - late);
    }

    [Fact, Trait("Rule", "W16"), Trait("Promise", "P-110")]
    public async Task A_place_that_was_held_before_the_hour_is_paid_after_it_without_the_fee()
    {
        await Decides(TenFromTheEighth);
        var yoga = await Winter.Offers("Yoga", cents: 12000, taxable: true);
        await Adds(Roy, "Léa", yoga);
        Goes(Midnight.AddMinutes(-2));

        var order = await ChecksOut(Roy);
        Goes(Midnight.AddMinutes(3));
        Assert.True((await CartOf(Roy)).Lines.Single() is { IsUnderPayment: true, Fee.IsZero: true });
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));

        Assert.Equal((OrderState.Paid, 13797L, Money.Zero), (await StateOf(order), (await Find(order)).Total.Cents, (await Find(order)).Lines[0].FeePrice));
        await Agrees();
    }

    [Fact, Trait("Rule", "W17"), Trait("Rule", "T25"), Trait("Promise", "P-110")]
    public async Task What_was_only_in_the_cart_asks_the_fee_before_paying_and_each_document_says_it()
    {
        await Decides(TenFromTheEighth);
        var yoga = await Winter.Offers("Yoga", cents: 12000, taxable: true);
        Assert.False((await ChoiceOf(yoga)).LateFee!.IsAsked);
        Goes(Midnight.AddMinutes(-2));
        await Adds(Roy, "Léa", yoga);
        var seen = await CartOf(Roy);
        Goes(Midnight.AddMinutes(3));

        var again = await As(Roy, new CheckOutCart(seen.Total.Cents, WithoutLost: false, seen.StandingCount));

        Assert.Equal((13797L, "cart.total-changed"), (seen.Total.Cents, again.Refusal.Code)); // a fresh yes is needed
        var cart = await CartOf(Roy);
        Assert.Equal(new LinePrice(new(1000), new(50), new(100)), cart.Lines.Single().Fee);
        Assert.Equal((1000L, 13000L, 650L, 1297L, 14947L), (cart.Fees.Cents, cart.Base.Cents, cart.Gst.Cents, cart.Qst.Cents, cart.Total.Cents));
        Assert.Null(cart.Lines.Single().SeenPrice);
        Assert.True((await ChoiceOf(yoga)).LateFee is { IsAsked: true, Amount.Cents: 1000 });

        var order = await ChecksOutAndPays(Roy);
        await Decides(new());

        Assert.Equal(14947, Assert.Single(await Charges()).Amount.Cents);
        var line = (await Does(Roy, new ShowOrder(order.Number))).Lines.Single();
        Assert.Equal((13797L, 1150L, 14947L), (line.Course.Total.Cents, line.Fee.Total.Cents, line.Total.Cents));
        Assert.Contains("Frais d'inscription tardive\u00A0: 10,00\u00A0$, plus taxes", Assert.Single(await Confirmations()).Text, StringComparison.Ordinal);
        var receipt = await Does(Roy, new ShowDocument(order.Number, "R-000001"));
        Assert.Equal((13000L, 12000L, 1000L), (receipt.Issued.Base.Cents, receipt.AmountsOf(line).Price.Cents, receipt.FeeOf(line).Price.Cents));
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString((await Does(Roy, new PrintDocument(order.Number, "R-000001"))).File[..4]), StringComparison.Ordinal);
        await Agrees();
    }

    [Fact, Trait("Rule", "P27")]
    public async Task No_discount_no_code_and_no_ceiling_lowers_the_fee_and_what_is_free_has_none()
    {
        await Decides(TenFromTheEighth with { Ceiling = "80,00" });
        await Town.Does(new CreateCode(new() { Code = "RENTREE", Percent = 10 }));
        var (swimming, walk) = (await Winter.Offers("Natation 3"), await Winter.Offers("Marche", cents: 0, day: DayOfWeek.Sunday));
        Goes(Midnight);
        await Adds(Roy, "Léa", swimming);
        await Adds(Roy, "Noé", walk);
        await Does(Roy, new UseCode("RENTREE"));

        var cart = await CartOf(Roy);
        var paid = cart.Lines.Single(line => line.Group.Id == swimming);
        Assert.Equal((7650L, 1000L, 8650L), (paid.Course.Price.Cents, paid.Fee.Price.Cents, cart.Total.Cents));
        Assert.True(cart.Lines.Single(line => line.Group.Id == walk).Total.IsZero);
        await ChecksOutAndPays(Roy);
        var chess = await Winter.Offers("Échecs", day: DayOfWeek.Friday);
        await Adds(Roy, "Léa", chess);

        Assert.Equal(350, (await CartOf(Roy)).Lines.Single().Course.Price.Cents); // the ceiling counts what was paid without its fee
        await Agrees();
    }

    [Fact, Trait("Rule", "R22"), Trait("Promise", "P-210"), Trait("Promise", "P-211")]
    public async Task The_town_that_cancels_gives_the_fee_back_and_a_family_that_cancels_does_not_get_it()
    {
        await Decides(TenFromTheEighth);
        var (yoga, chess) = (await Winter.Offers("Yoga", cents: 12000, taxable: true), await Winter.Offers("Échecs", cents: 10000, day: DayOfWeek.Sunday));
        Goes(Midnight);
        await Adds(Roy, "Léa", yoga);
        await Adds(Roy, "Noé", chess);
        var order = await ChecksOutAndPays(Roy);

        var preview = await Does(Roy, new PreviewCancellation(order.Number, 2));
        Assert.Equal((8500L, 1000L, 11000L), (preview.Sum.Back.Cents, preview.FeeKept.Cents, preview.Most.Cents)); // 85 % of 100,00
        await Does(Roy, new CancelLine(order.Number, 2, 8500));
        await Winter.Cancels(yoga);
        await Town.Quiet();

        var lines = (await Find(order)).Lines;
        var back = lines[0].Cancellation!;
        Assert.Equal((14947L, 650L, 1297L), (back.Back.Cents, back.Gst.Cents, back.Qst.Cents));
        Assert.Equal(8500, lines[1].Cancellation!.Back.Cents);
        var credits = (await Does(Roy, new ShowOrder(order.Number))).Documents.Select(document => document.Total.Cents).Order();
        Assert.Equal([8500L, 14947L, 25947L], credits);
        await Agrees();
    }

    [Fact]
    public async Task The_office_is_told_which_part_of_the_fee_is_missing()
    {
        foreach (var (fields, code, field) in ((PriceRuleFields, string, string)[])
            [
                (TenFromTheEighth with { LateFee = "0" }, "price-rules.late-fee-malformed", "Fields.LateFee"),
                (TenFromTheEighth with { LateFee = null }, "price-rules.late-fee-malformed", "Fields.LateFee"),
                (TenFromTheEighth with { LateFeeOn = null }, "price-rules.late-fee-day", "Fields.LateFeeOn"),
            ])
        {
            var refusals = (await Town.Ask(caller => caller.BecomeHouse(), new SetPriceRules(Winter.Programme, fields))).Refusals;
            Assert.Contains(refusals, known => (known.Code, known.Field) == (code, field));
        }

        await Decides(TenFromTheEighth with { LateFeeAt = new(18, 30) });
        var kept = await Town.Does(new ShowPriceRules(Winter.Programme));
        Assert.Equal((new LateFee(new(1000), new(new(2026, 12, 8), new(18, 30))), new TimeOnly(18, 30)), (kept.Rules.LateFee, kept.Fields.LateFeeAt));
    }

    private Task<Done> Decides(PriceRuleFields fields) => Town.Does(new SetPriceRules(Winter.Programme, fields));

    private async Task<Choice> ChoiceOf(Guid group) => (await Does(Roy, new ListChoices(Roy["Léa"], new(Group: group)))).Groups.Items.Single();

    private void Goes(DateTimeOffset to) => Town.Clock.Advance(to - Town.Clock.GetUtcNow());
}
