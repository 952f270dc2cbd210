using System.Globalization;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Contracts.Groups;
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
        var receipt = (await Shown(Roy, order)).Documents.Single();
        Assert.Equal(10001, (await Does(Roy, new ShowDocument(order.Number, receipt.Number))).Left.Cents); // nothing is paid yet
        Assert.Equal("instalment.not-yet", (await As(Roy, new OpenPayment(order.Number, 1))).Refusal.Code);
        Assert.Equal("instalment.not-yet", (await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Cash, "", 2))).Refusal.Code);

        Assert.Equal("instalment.not-yet", (await Town.Ask(Clerk, new DelayInstalment(order.Number, 1, Begins.AddDays(-1), "Mise à pied"))).Refusal.Code);
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

    [Fact, Trait("Promise", "P-210")]
    public async Task A_child_that_leaves_takes_its_share_off_each_part_and_its_sister_still_pays_two_equal_ones()
    {
        var judo = await Winter.Offers("Judo", cents: 10000, by: _judoClub);
        await Adds(Roy, "Léa", judo);
        await Adds(Roy, "Noé", judo);
        var order = await ChecksOutInParts(Roy);
        Assert.Equal(["1 10000 Open", "2 10000 Open"], await PartsOf(Roy, order)); // one course, one pair of parts

        await Does(Roy, new CancelLine(order.Number, 1, 10000));

        Assert.Equal(["1 5000 Open", "2 5000 Open"], await PartsOf(Roy, order));
        await GoesTo(Begins);
        Town.Expect(await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Terminal, "T-1", 1)));
        await GoesTo(Begins.AddDays(1)); // one date of ten is given: 90,00 are left, of which 9,00 are kept
        var preview = await Does(Roy, new PreviewCancellation(order.Number, 2));
        Assert.Equal((8100, 5000, 3100), (preview.Sum.Back.Cents, preview.TakenOff.Cents, preview.Handed.Cents));
        await Does(Roy, new CancelLine(order.Number, 2, 8100));
        Assert.Equal(["1 5000 Paid", "2 0 Dropped"], await PartsOf(Roy, order));
        Assert.Equal(3100, (await Shown(Roy, order)).Refunds.Single().Amount.Cents);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-312")]
    public async Task A_late_registration_pays_half_today_by_credit_or_card_and_is_late_as_any_other()
    {
        var judo = await Winter.Offers("Judo", cents: 10000, by: _judoClub);
        await GoesTo(new(2027, 1, 20)); // eight dates are left, from 23 January
        await Gives(Roy, "20,00");
        await Adds(Roy, "Léa", judo);
        Assert.Equal([(5000L, true, null), (5000L, false, (DateOnly?)null)], (await Offered(Roy)).Select(part => (part.Amount.Cents, part.IsAtOnce, part.OpensOn)));

        var order = await ChecksOutInParts(Roy, credit: 2000);
        Assert.Equal((3000, false), (order.Due.Cents, order.IsPaid));
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));
        Assert.Equal(["1 5000 Paid", "2 5000 Open"], await PartsOf(Roy, order));
        var until = (await Shown(Roy, order)).Instalments[1].Until;
        await GoesTo(until.AddDays(1));

        Assert.Equal("2 5000 Late", (await PartsOf(Roy, order))[1]);
        Assert.Contains($"2:late:{until:yyyy-MM-dd}", (await PartLetters()).Select(letter => letter.Key.Split(":instalment:")[1]));
        await Agrees();
    }

    [Fact]
    public async Task A_single_date_is_paid_that_day_and_the_towns_plan_leaves_a_partner_alone()
    {
        await Plans(2);
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        await Adds(Roy, "Noé", await Winter.Offers("Atelier", cents: 4000, weeks: 1, by: _judoClub));

        var atOnce = await Does(Roy, new OfferParts(AtOnce: true));
        Assert.Equal([(8500L, true, null), (4000L, false, Begins)], atOnce.Select(part => (part.Amount.Cents, part.IsAtOnce, part.OpensOn)));
        Assert.Equal([4250L, 4250, 4000], (await Offered(Roy)).Select(part => part.Amount.Cents)); // on 26 November, 26 December, 9 January
        Assert.Equal("instalment.changed", (await As(Roy, new CheckOutCart(12500, WithoutLost: false) { Parts = new(3, Begins, AtOnce: true) })).Refusal.Code);
        Assert.Equal("instalment.changed", (await As(Roy, new CheckOutCart(12500, WithoutLost: false) { Parts = new(2, Begins, AtOnce: true, Now: 8501) })).Refusal.Code);
        var order = await Does(Roy, new CheckOutCart(12500, WithoutLost: false) { Parts = new(2, Begins, AtOnce: true, Now: 8500) });

        Assert.Equal(8500, order.Due.Cents);
        await Agrees();
    }

    [Fact]
    public async Task A_course_that_the_town_cancels_drops_what_was_not_paid_and_gives_back_what_was()
    {
        var judo = await Winter.Offers("Judo", cents: 10000, by: _judoClub);
        await Adds(Roy, "Léa", judo);
        var order = await ChecksOutInParts(Roy);
        await GoesTo(Begins);
        await PaysPartOnThePage(Roy, order, 1);
        await Does(Roy, new SettlePayment(order.Number));

        await Winter.Cancels(judo);
        await Town.Quiet();
        await Town.Does(new SendRefunds());

        Assert.Equal([5000L], (await Refunds()).Select(refund => refund.Amount.Cents));
        Assert.Equal(["1 5000 Paid", "2 0 Dropped"], await PartsOf(Roy, order));
        Assert.Equal(0, await BalanceOf("Receivable"));
        await Agrees();
    }

    [Theory]
    [InlineData("2026-12-01", "2027-05-31", "5000 2026-12-08 from 2026-12-01, 5000 2027-03-02 from 2026-12-01")]
    [InlineData("2026-11-01", "2027-04-30", "5000 2026-11-26 now, 5000 2027-02-12")] // what is left of it, from today on
    public async Task A_subscription_goes_by_its_period_and_a_show_is_paid_as_ever(string from, string to, string parts)
    {
        var gym = await Town.OpensGroup(wish => (wish.Activity, wish.Kind, wish.Partner, wish.Price) = ("Gymnase", ActivityKind.Subscription, _judoClub, "100,00"));
        await Town.GivesPass(gym, DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));
        var gala = await Town.OpensGroup(wish => (wish.Activity, wish.Kind, wish.Partner) = ("Gala", ActivityKind.Show, _judoClub));
        var others = await Approves("Bouchard", "Zoé 2018-04-02");
        await Adds(others, "Zoé", gala.Id);
        Assert.Empty(await Offered(others));

        await Adds(Roy, "Léa", gym.Id);

        Assert.Equal(parts, string.Join(", ", (await Offered(Roy)).Select(part =>
            $"{part.Amount.Cents} {part.DueOn:yyyy-MM-dd}{(part.IsAtOnce ? " now" : part.OpensOn is { } opens ? $" from {opens:yyyy-MM-dd}" : "")}")));
    }

    [Fact, Trait("Promise", "P-303")]
    public async Task A_course_that_begins_later_than_planned_puts_its_parts_off_as_many_days()
    {
        var judo = await Winter.Offers("Judo", cents: 10000, by: _judoClub);
        await Adds(Roy, "Léa", judo);
        var order = await ChecksOutInParts(Roy); // due on 16 January and 13 February, from 9 January
        var known = await Town.Does(new ShowOfficeGroup(judo));

        await Town.Does(new MoveMeeting(judo, known.Meetings[0].Id, new(2027, 1, 11), new(9, 0), new(9, 55), null, "Tapis en retard"));
        await Town.Quiet();
        Assert.Equal([(new DateOnly(2027, 1, 18), new(2027, 1, 11)), (new DateOnly(2027, 2, 15), new(2027, 1, 11))], (await Shown(Roy, order)).Instalments.Select(part => (part.Until, part.NotBefore ?? default)));
        await Town.Does(new MoveMeeting(judo, known.Meetings[0].Id, new(2027, 1, 10), new(9, 0), new(9, 55), null, "Tapis arrivés")); // sooner than told: the parts stay
        await Town.Quiet();

        Assert.Equal(new DateOnly(2027, 1, 18), (await Shown(Roy, order)).Instalments[0].Until);
        Assert.Equal("instalment.not-yet", (await As(Roy, new OpenPayment(order.Number, 1))).Refusal.Code);
        await Agrees();
    }
}
