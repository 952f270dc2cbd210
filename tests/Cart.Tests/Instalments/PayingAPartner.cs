using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Instalments;

/// <summary>A partner's course is paid in two parts, none before it begins (art. 192), unless a manager confirmed an exception. Ten Saturdays from 9 January:
/// the second half begins on 13 February.</summary>
public sealed class PayingAPartner : InstalmentTest
{
    private static readonly DateOnly Begins = new(2027, 1, 9);

    private Guid _judoClub;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _judoClub = await Winter.Partner("Club de judo");
    }

    [Fact, Trait("Promise", "P-209"), Trait("Promise", "P-212")]
    public async Task Nothing_is_asked_before_the_course_begins_and_two_equal_parts_then()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Judo", cents: 10001, by: _judoClub));
        Assert.Equal("instalment.changed", (await As(Roy, new CheckOutCart(10001, WithoutLost: false))).Refusal.Code); // none were seen
        Assert.Equal([(1, 5001L, new DateOnly(2027, 1, 16)), (2, 5000L, new DateOnly(2027, 2, 13))], (await Offered(Roy)).Select(part => (part.Number, part.Amount.Cents, part.DueOn)));

        var order = await ChecksOutInParts(Roy);

        Assert.True(order.IsPaid); // complete, as a cart of 0,00 is
        Assert.Equal(0, order.Due.Cents);
        await Town.Quiet();
        Assert.Equal(1, (await PlacesOf((await Find(order)).Lines[0].Group)).Taken);
        Assert.Equal(["1 5001 Open", "2 5000 Open"], await PartsOf(Roy, order));
        Assert.Equal(10001, (await Shown(Roy, order)).ToCome.Cents);
        Assert.Equal(10001, await BalanceOf("Receivable")); // sold whole
        Assert.Contains("Prochains versements", (await Confirmations()).Single().Text, StringComparison.Ordinal);
        Assert.Equal("instalment.not-yet", (await As(Roy, new OpenPayment(order.Number, 1))).Refusal.Code);
        Assert.Equal("instalment.not-yet", (await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Cash, "", 2))).Refusal.Code);

        await GoesTo(Begins.AddDays(-1));
        Assert.Empty(await PartLetters());
        await GoesTo(Begins);
        Assert.Equal(["1:soon:2027-01-16"], (await PartLetters()).Select(letter => letter.Key.Split(":instalment:")[1]));
        await PaysPartOnThePage(Roy, order, 1);
        await Does(Roy, new SettlePayment(order.Number));
        Town.Expect(await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Cash, "", 2)));
        Assert.All(await PartsOf(Roy, order), part => Assert.EndsWith("Paid", part, StringComparison.Ordinal));
        Assert.Equal(0, await BalanceOf("Receivable"));
        await Agrees();
    }

    [Fact]
    public async Task A_manager_confirms_an_exception_for_a_reason_and_takes_it_back_for_what_is_sold_then()
    {
        var judo = await Winter.Offers("Judo", by: _judoClub);
        Assert.Equal(Refusal.Denied, (await Town.Ask(Clerk, new ConfirmPrepayment(_judoClub, "Exception"))).Refusal);
        Assert.Equal("catalogue.exception-missing", (await Town.Ask(Manager, new ConfirmPrepayment(_judoClub, " "))).Refusal.Code);
        Town.Expect(await Town.Ask(Manager, new ConfirmPrepayment(_judoClub, "Exception confirmée par l'Office")));
        await Adds(Roy, "Léa", judo);
        Assert.Empty(await Offered(Roy));
        var paid = await ChecksOutAndPays(Roy);

        Town.Expect(await Town.Ask(Manager, new TakeBackPrepayment(_judoClub)));

        Assert.Equal(["Paid"], [(await StateOf(paid)).ToString()]);
        Assert.Empty((await Shown(Roy, paid)).Instalments); // what was sold stays
        await Adds(Roy, "Noé", judo);
        Assert.Equal(2, (await Offered(Roy)).Count);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-210")]
    public async Task The_towns_own_is_paid_today_and_each_is_cancelled_against_its_own_parts()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        await Adds(Roy, "Léa", await Winter.Offers("Judo", cents: 10000, day: DayOfWeek.Sunday, by: _judoClub));
        Assert.Equal([(1, 8500L, true), (2, 5000L, false), (3, 5000L, false)], (await Offered(Roy)).Select(part => (part.Number, part.Amount.Cents, part.IsAtOnce)));
        Assert.Equal("credit.changed", (await As(Roy, new CheckOutCart(18500, WithoutLost: false, Credit: 8501) { Parts = new(3, (await Offered(Roy))[^1].DueOn) })).Refusal.Code);
        var order = await BuysInParts(Roy);
        Assert.Equal([8500L], (await Charges()).Select(charge => charge.Amount.Cents));

        Town.Expect(await Town.Ask(Manager, new CancelLineByOffice(order.Number, 1, Domain.Refunds.RefundGround.Any, "", "Déménagement")));
        await Town.Does(new SendRefunds());
        Assert.Equal([7225L], (await Refunds()).Select(refund => refund.Amount.Cents)); // 85,00 less 15 %: nothing of it is taken off the partner's parts
        Assert.Equal(["1 8500 Paid", "2 5000 Open", "3 5000 Open"], await PartsOf(Roy, order));
        Assert.Equal(10000, (await Does(Roy, new CancelLine(order.Number, 2, 10000))).Back.Cents); // before the start, nothing may be kept: all is taken off
        await Town.Does(new SendRefunds());

        Assert.Single(await Refunds());
        Assert.Equal(["1 8500 Paid", "2 0 Dropped", "3 0 Dropped"], await PartsOf(Roy, order));
        Assert.Equal(0, await BalanceOf("Receivable"));
        await Agrees();
    }
}
