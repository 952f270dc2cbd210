using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Credits;

/// <summary>A gift card is sold without tax, and pays like credit: whoever has its code.</summary>
public sealed class PayingByGiftCard : CreditTest
{
    [Fact, Trait("Rule", "T22"), Trait("Promise", "P-601")]
    public async Task The_counter_sells_it_for_its_amount_and_its_code_is_told_once()
    {
        var sold = Town.Expect(await Town.Ask(Clerk, new SellGiftCard("50,00", PaymentWay.Cash, "")));
        Town.Clock.Advance(TimeSpan.FromMilliseconds(2));
        var rounded = Town.Expect(await Town.Ask(Clerk, new SellGiftCard("50,02", PaymentWay.Cash, "")));

        Assert.Equal((5000, 5000, 5002, 5000), (sold.Amount.Cents, sold.Taken.Cents, rounded.Amount.Cents, rounded.Taken.Cents)); // no tax; coins
        Assert.Matches("^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$", sold.Code);
        var listed = Town.Expect(await Town.Ask(Clerk, new ListGiftCards())).Items;
        Assert.Equal([5002L, 5000L], listed.Select(card => card.Left.Cents));
        Assert.DoesNotContain(listed, card => sold.Code.StartsWith(card.End, StringComparison.Ordinal));
        foreach (var (typed, way, reference, code) in (IEnumerable<(string, PaymentWay, string, string)>)
            [("", PaymentWay.Cash, "", "credit.amount-missing"), ("4,99", PaymentWay.Cash, "", "gift.amount-range"), ("500,01", PaymentWay.Cash, "", "gift.amount-range"),
                ("50", PaymentWay.Card, "", "payment.not-at-counter"), ("50", PaymentWay.GiftCard, "9", "payment.not-at-counter"), ("50", PaymentWay.Cheque, "", "payment.reference-missing")])
        {
            Assert.Contains(code, (await Town.Ask(Clerk, new SellGiftCard(typed, way, reference))).Refusals.Select(refusal => refusal.Code));
        }

        Assert.Equal(Refusal.Denied, (await As(Roy, new SellGiftCard("50", PaymentWay.Cash, ""))).Refusal);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-118")]
    public async Task A_form_that_is_sent_twice_sells_one()
    {
        var form = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Town.Ask(Clerk, new SellGiftCard("50,00", PaymentWay.Cash, "", form)))));

        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("gift.sold-already", answer.Refusal.Code));
        Assert.Equal(1, Town.Expect(await Town.Ask(Clerk, new ListGiftCards())).Total);
        await Agrees();
    }

    [Fact, Trait("Rule", "T23")]
    public async Task A_course_of_4000_with_its_taxes_leaves_401_on_a_card_of_5000()
    {
        var code = await Sells("50,00");
        await Adds(Roy, "Léa", await Winter.Offers("Yoga", cents: 4000, taxable: true));

        var card = await Does(Roy, new UseGiftCard($" {code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()}"));
        Assert.Equal(5000, card.Left.Cents);
        var order = await ChecksOutWith(Roy, card: 4599);

        Assert.True(order.IsPaid);
        Assert.Empty(await Charges());
        Assert.Equal(["GiftCard 4599"], (await Find(order)).Payments.Select(payment => $"{payment.Way} {payment.Amount.Cents}"));
        await Town.Quiet();
        Assert.Contains("Payé par carte-cadeau", (await Confirmations()).Single().Text, StringComparison.Ordinal);
        await Adds(Roy, "Noé", await Winter.Offers("Judo"));
        Assert.Null((await Does(Roy, new FindMeans())).Card); // it left with the order
        Assert.Equal(401, (await Does(Roy, new UseGiftCard(code))).Left.Cents);
        await Agrees();
    }

    [Fact, Trait("Rule", "R29"), Trait("Promise", "P-210")]
    public async Task A_refund_goes_to_the_card_then_to_the_gift_card_and_what_was_held_comes_back()
    {
        var code = await Sells("30,00");
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        await Does(Roy, new UseGiftCard(code));
        await ChecksOutWith(Roy, card: 3000);
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        Assert.Equal(3000, (await Does(Roy, new FindMeans())).Card!.Left.Cents);

        var order = await ChecksOutWith(Roy, card: 3000);
        Assert.Equal(5500, order.Due.Cents);
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));
        await Does(Roy, new CancelLine(order.Number, 1, 7225)); // R11
        await Town.Does(new SendRefunds());

        Assert.Equal([5500L], (await Refunds()).Select(refund => refund.Amount.Cents));
        Assert.Equal(1725, Town.Expect(await Town.Ask(Clerk, new ListGiftCards())).Items.Single().Left.Cents);
        var letter = (await Letters()).Single(known => known.Key.EndsWith(":cancelled", StringComparison.Ordinal));
        Assert.Contains("17,25\u00A0$ est de nouveau sur la carte-cadeau", letter.Text, StringComparison.Ordinal);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-118"), Trait("Promise", "P-216")]
    public async Task Twenty_families_at_once_spend_no_more_than_is_on_it()
    {
        var (code, families) = (await Sells("170,00"), await Many(20));
        var group = await Winter.Offers("Natation 3", places: 40);
        foreach (var family in families)
        {
            await Adds(family, "Léa", group);
            await Does(family, new UseGiftCard(code));
        }

        var answers = await Task.WhenAll(families.Select(family => As(family, new CheckOutCart(8500, WithoutLost: false, GiftCard: 8500))));

        Assert.Equal(2, answers.Count(answer => !answer.IsRefused));
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("gift.changed", answer.Refusal.Code));
        var loser = families.Zip(answers).First(pair => pair.Second.IsRefused).First;
        Assert.Equal("gift.empty", (await As(loser, new UseGiftCard(code))).Refusal.Code);
        await Agrees();
    }

    [Fact]
    public async Task Wrong_codes_are_bounded_and_a_card_is_used_before_credit()
    {
        var code = await Sells("20,00");
        Town.Expect(await Town.Ask(Manager, new GrantCredit(Roy.Id, "10", "Geste")));
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        await Does(Roy, new UseGiftCard(code));
        var means = await Does(Roy, new FindMeans());
        Assert.Equal((2000, 1000), (means.CardFor(new(8500)).Cents, means.CreditFor(new(8500)).Cents));
        Assert.Equal((1500, 0), (means.CardFor(new(1500)).Cents, means.CreditFor(new(1500)).Cents));

        var order = await Does(Roy, new CheckOutCart(8500, WithoutLost: false, Credit: 1000, GiftCard: 2000));
        Assert.Equal(5500, order.Due.Cents);
        await Does(Roy, new AbandonPayment(order.Number));

        foreach (var typed in (string?[])["", "0000-0000-0000-0000", null, "7K3M-Q9PT-2WXA-HR5C", "x", "x", "x", "x", "x", "x"])
            Assert.Equal("gift.unknown", (await As(Roy, new UseGiftCard(typed))).Refusal.Code);
        Assert.Equal("gift.too-many", (await As(Roy, new UseGiftCard(code))).Refusal.Code);
        await Agrees();
    }

    private async Task<string> Sells(string amount) => Town.Expect(await Town.Ask(Clerk, new SellGiftCard(amount, PaymentWay.Terminal, "T-118"))).Code;

    private async Task<CheckedOut> ChecksOutWith(FamilyInTown family, long card) =>
        await Does(family, new CheckOutCart((await CartOf(family)).Total.Cents, WithoutLost: false, GiftCard: card));
}
