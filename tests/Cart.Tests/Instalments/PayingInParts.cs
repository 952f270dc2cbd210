using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Instalments;

/// <summary>The first part is paid with the order, which is complete then; the others on their days.</summary>
public sealed class PayingInParts : InstalmentTest
{
    [Fact, Trait("Rule", "T24"), Trait("Promise", "P-212")]
    public async Task A_deposit_of_2000_bears_no_tax_and_11797_of_the_invoice_remain()
    {
        await Plans(2, deposit: "20,00");
        await Adds(Roy, "Léa", await Winter.Offers("Yoga", cents: 12000, taxable: true));
        Assert.Equal([(1, 2000L, Today), (2, 11797L, Today.AddMonths(1))], (await Offered(Roy)).Select(part => (part.Number, part.Amount.Cents, part.DueOn)));

        var order = await BuysInParts(Roy);

        Assert.Equal((13797, 2000), (order.Total.Cents, order.Due.Cents));
        Assert.Equal([2000L], (await Charges()).Select(charge => charge.Amount.Cents));
        var shown = await Shown(Roy, order);
        Assert.Equal((12000, 600, 1197, 13797, 11797), (shown.Base.Cents, shown.Gst.Cents, shown.Qst.Cents, shown.Total.Cents, shown.ToCome.Cents));
        Assert.Equal(["Card 2000", "Receivable -2000"], await Entries("Payment")); // money alone: no tax is in a deposit
        Assert.Equal(["Gst -600", "Qst -1197", "Receivable 13797", "Revenue -12000"], await Entries("Sale")); // taxed once, by the invoice
        Assert.Equal(11797, await BalanceOf("Receivable"));
        var letter = (await Confirmations()).Single().Text;
        Assert.Contains("Prochains versements", letter, StringComparison.Ordinal);
        Assert.Contains("117,97\u00A0$", letter, StringComparison.Ordinal);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-203"), Trait("Promise", "P-205"), Trait("Promise", "P-204")]
    public async Task The_others_are_paid_by_card_by_credit_and_at_the_counter_each_once()
    {
        await Plans(4);
        await Gives(Roy, "30,00");
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3", cents: 8501));
        var order = await ChecksOutInParts(Roy, credit: 1000); // the first part is 21,26: credit pays 10 of it
        Assert.Equal(1126, order.Due.Cents);
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));
        Assert.Equal(["1 2126 Paid", "2 2125 Open", "3 2125 Open", "4 2125 Open"], await PartsOf(Roy, order));

        var pages = new[] { await Does(Roy, new OpenPayment(order.Number, 2)), await Does(Roy, new OpenPayment(order.Number, 2)) };
        Assert.Single(pages.Distinct()); // two tabs, one page
        await PaysPartOnThePage(Roy, order, 2);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => As(Roy, new SettlePayment(order.Number)))));
        Assert.Equal("instalment.settled", (await As(Roy, new OpenPayment(order.Number, 2))).Refusal.Code);

        Assert.Equal("instalment.sum-changed", (await As(Roy, new PayInstalmentWithCredit(order.Number, 3, 2000))).Refusal.Code);
        Assert.Equal("credit.changed", (await As(Roy, new PayInstalmentWithCredit(order.Number, 3, 2125))).Refusal.Code); // 20,00 are left
        await Gives(Roy, "1,25");
        Assert.Equal(2125, (await Does(Roy, new PayInstalmentWithCredit(order.Number, 3, 2125))).Amount.Cents);
        Assert.Equal("instalment.settled", (await As(Roy, new PayInstalmentWithCredit(order.Number, 3, 2125))).Refusal.Code);

        Assert.Equal("payment.not-due", (await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Cash, ""))).Refusal.Code);
        Assert.Equal(2125, Town.Expect(await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Cash, "", 4))).Taken.Cents);
        Assert.Equal("instalment.settled", (await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Cash, "", 4))).Refusal.Code);
        Assert.Equal(Refusal.NotFound, (await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Cash, "", 1))).Refusal);

        Assert.All(await PartsOf(Roy, order), part => Assert.EndsWith("Paid", part, StringComparison.Ordinal));
        Assert.Equal(0, await BalanceOf("Receivable"));
        Assert.Equal(["2:paid", "3:paid", "4:paid"], (await PartLetters()).Select(letter => letter.Key.Split(":instalment:")[1]));
        Assert.Contains("il ne reste rien à payer", (await PartLetters())[^1].Text, StringComparison.Ordinal);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-201"), Trait("Promise", "P-207")]
    public async Task A_second_charge_of_a_part_and_one_of_another_sum_are_refunded_by_themselves()
    {
        await Plans(2);
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await BuysInParts(Roy);
        await PaysPartOnThePage(Roy, order, 2); // its news is late: the counter takes the same part meanwhile
        Town.Expect(await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Terminal, "T-1", 2)));

        await Does(Roy, new SettlePayment(order.Number));
        await Town.Does(new SendRefunds());
        await Town.Does(new SendRefunds());

        Assert.Equal([4250L], (await Refunds()).Select(refund => refund.Amount.Cents));
        Assert.Equal(0, (await Shown(Roy, order)).ToCome.Cents);
        Assert.Equal(0, await BalanceOf("Receivable"));
        await Agrees();
    }

    [Fact, Trait("Promise", "P-110")]
    public async Task What_was_not_seen_or_is_not_offered_is_refused_and_nothing_is_sold()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        Assert.Empty(await Offered(Roy)); // off until the town sets it
        await Plans(6, minimum: "100,00");
        Assert.Empty(await Offered(Roy)); // 85,00 is below the least total
        await Plans(6, minimum: "85,00");
        Assert.Equal(4, (await Offered(Roy)).Count); // 26 November to 26 February: the course ends on 13 March

        foreach (var seen in (SeenParts[])[new(6, new(2027, 4, 26)), new(4, new(2027, 2, 25)), new(3, new(2027, 1, 26)), new(0, Today)])
            Assert.Equal("instalment.changed", (await As(Roy, new CheckOutCart(8500, WithoutLost: false) { Parts = seen })).Refusal.Code);
        await Gives(Roy, "50,00");
        Assert.Equal("credit.changed", (await As(Roy, new CheckOutCart(8500, WithoutLost: false, Credit: 2126) { Parts = new(4, new(2027, 2, 26)) })).Refusal.Code);

        Assert.Equal(0, await OrdersOf(Roy));
        foreach (var (parts, minimum, deposit, code) in (IEnumerable<(int, string, string, string)>)
            [(7, "50", "", "instalment.parts"), (1, "50", "", "instalment.parts"), (2, "19,99", "", "instalment.minimum"), (2, "", "", "instalment.minimum"), (2, "50", "25,01", "instalment.deposit"), (2, "50", "x", "instalment.deposit")])
        {
            Assert.Contains(code, (await Town.Ask(Manager, new SetPaymentPlan(parts, minimum, deposit))).Refusals.Select(refusal => refusal.Code));
        }

        Assert.Equal(Refusal.Denied, (await As(Roy, new SetPaymentPlan(2, "50", ""))).Refusal);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-312")]
    public async Task A_family_is_reminded_once_told_once_that_it_is_late_and_granted_a_delay()
    {
        await Plans(3);
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await BuysInParts(Roy); // due on 26 December and 26 January

        await GoesTo(new(2026, 12, 18));
        Assert.Empty(await PartLetters());
        await GoesTo(new(2026, 12, 19));
        await GoesTo(new(2026, 12, 26));
        Assert.Equal(["2:soon:2026-12-26"], (await PartLetters()).Select(letter => letter.Key.Split(":instalment:")[1]));
        await GoesTo(new(2026, 12, 27));
        Assert.Equal(["1 2834 Paid", "2 2833 Late", "3 2833 Open"], await PartsOf(Roy, order));
        Assert.Equal([2], Town.Expect(await Town.Ask(Clerk, new ListInstalments(LateOnly: true))).Items.Select(part => part.Number));
        Assert.Equal([(2, true), (3, false)], (await Does(Roy, new ListInstalments())).Items.Select(part => (part.Number, part.IsLate)));

        Assert.Equal("instalment.delay-range", (await Town.Ask(Clerk, new DelayInstalment(order.Number, 2, new(2026, 12, 27), "Mise à pied"))).Refusal.Code);
        Assert.Equal("instalment.delay-range", (await Town.Ask(Clerk, new DelayInstalment(order.Number, 2, new(2027, 6, 26), "Mise à pied"))).Refusal.Code);
        Assert.Equal("cancel.reason-missing", (await Town.Ask(Clerk, new DelayInstalment(order.Number, 2, new(2027, 1, 15), " "))).Refusal.Code);
        Assert.Equal(Refusal.Denied, (await As(Roy, new DelayInstalment(order.Number, 2, new(2027, 1, 15), "Mise à pied"))).Refusal);
        Town.Expect(await Town.Ask(Clerk, new DelayInstalment(order.Number, 2, new(2027, 1, 15), "Mise à pied")));
        Assert.Equal("2 2833 Open", (await PartsOf(Roy, order))[1]);
        await GoesTo(new(2027, 1, 16));
        Assert.Equal(["2:late:2026-12-26", "2:late:2027-01-15", "2:soon:2026-12-26"], (await PartLetters()).Select(letter => letter.Key.Split(":instalment:")[1]));
        Assert.Equal(1, (await PlacesOf((await Find(order)).Lines[0].Group)).Taken); // no place is dropped by the house
        await Agrees();
    }

    [Fact, Trait("Promise", "P-210"), Trait("Rule", "R12")]
    public async Task What_is_cancelled_is_first_taken_off_what_is_to_come()
    {
        await Plans(3);
        await Adds(Roy, "Léa", await Winter.Offers("Yoga", cents: 12000, taxable: true));
        var order = await BuysInParts(Roy); // three parts of 45,99
        Assert.Equal("instalment.parts-open", (await As(Roy, new Application.Cancelling.CancelLine(order.Number, 1, 11727))).Refusal.Code);

        var done = Town.Expect(await Town.Ask(Manager, new Application.Cancelling.CancelLineByOffice(order.Number, 1, Domain.Refunds.RefundGround.Any, "", "Déménagement")));
        Assert.Equal((9198, 2529), (done.TakenOff.Cents, done.Handed.Cents));
        await Town.Quiet();
        await Town.Does(new SendRefunds());

        Assert.Equal([2529L], (await Refunds()).Select(refund => refund.Amount.Cents)); // 117,27 less 91,98 that were not paid; 20,70 are kept (R12)
        Assert.Equal(["1 4599 Paid", "2 0 Dropped", "3 0 Dropped"], await PartsOf(Roy, order));
        Assert.Equal(0, await BalanceOf("Receivable"));
        Assert.Contains("91,98\u00A0$ est retranché", (await Letters()).Single(letter => letter.Key.EndsWith(":cancelled", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        await GoesTo(new(2027, 1, 30));
        Assert.Empty(await PartLetters());
        await Agrees();
    }

    [Fact, Trait("Promise", "P-207")]
    public async Task A_first_part_that_comes_too_late_pays_for_what_could_be_kept()
    {
        await Plans(2);
        var swimming = await Winter.Offers("Natation 3", places: 1);
        await Adds(Roy, "Léa", swimming);
        await Adds(Roy, "Noé", await Winter.Offers("Judo", cents: 4000));
        var order = await ChecksOutInParts(Roy); // 125,00: two parts of 62,50
        var page = await Does(Roy, new OpenPayment(order.Number));
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        var others = await Approves("Bouchard", "Zoé 2018-04-02");
        await Adds(others, "Zoé", swimming);
        await ChecksOut(others);
        await Sandbox.TakeAllTheSame(page.Address.Split('/')[^1], CancellationToken.None);

        await Town.Does(new AskGateway(order.Order));
        await Town.Does(new SendRefunds());
        await Town.Quiet();

        Assert.Equal(OrderState.Paid, await StateOf(order));
        Assert.Equal(["1 6250 Paid", "2 0 Dropped"], await PartsOf(Roy, order));
        Assert.Equal([2250L], (await Refunds()).Select(refund => refund.Amount.Cents)); // of 85,00, 62,50 were never paid
        Assert.Contains("62,50\u00A0$ est retranché", (await PartLetters()).Single().Text, StringComparison.Ordinal);
    }
}
