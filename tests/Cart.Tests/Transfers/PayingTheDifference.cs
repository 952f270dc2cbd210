using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>The other group costs more: a card pays while its place is kept, or the counter takes the money.</summary>
[Trait("Promise", "P-114")]
public sealed class PayingTheDifference : TransferTest
{
    [Fact]
    public async Task By_card_the_new_place_is_kept_and_the_old_one_is_left_when_it_is_paid()
    {
        var (saturday, dear, number) = await Asked();

        var moved = (await Moves(Roy, number, dear, PaymentWay.Card)).Value;
        var again = (await Moves(Roy, number, dear, PaymentWay.Card)).Value;

        Assert.Equal((false, 1500L, moved.NewNumber), (moved.IsDone, moved.Due.Cents, again.NewNumber));
        Assert.Equal((1, 1), (await TakenIn(saturday), await TakenIn(dear)));
        Assert.Equal("transfer.paying", (await As(Roy, new TransferLine(number, 1, await Winter.AlsoOffers(saturday), 0))).Refusal.Code);
        await PaysOnThePage(Roy, new(await IdOf(moved.NewNumber), moved.NewNumber, new(10000), false, null));
        await Does(Roy, new SettlePayment(moved.NewNumber));
        await Town.Quiet();

        var order = await Find(moved.NewNumber);
        Assert.Equal((OrderState.Paid, 2), (order.State, order.Payments.Count));
        Assert.Equal([1500L, 8500L], order.Payments.Select(payment => payment.Amount.Cents).Order());
        Assert.Equal((0, 1), (await TakenIn(saturday), await TakenIn(dear)));
        await Agrees();

        await Does(Roy, new CancelLine(moved.NewNumber, 1, 8500));
        await Town.Does(new SendRefunds());
        Assert.Equal(8500L, (await Refunds()).Sum(refund => refund.Amount.Cents)); // 100,00 less 15 %, over the two charges
        await Agrees();
    }

    [Fact]
    public async Task Given_up_or_not_paid_in_time_the_old_place_stays()
    {
        var (saturday, dear, number) = await Asked();

        var moved = (await Moves(Roy, number, dear, PaymentWay.Card)).Value;
        await Does(Roy, new AbandonPayment(moved.NewNumber));
        Assert.Equal((1, 0), (await TakenIn(saturday), await TakenIn(dear)));

        moved = (await Moves(Roy, number, dear, PaymentWay.Card)).Value;
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());

        Assert.Equal((1, 0, OrderState.Expired), (await TakenIn(saturday), await TakenIn(dear), (await Find(moved.NewNumber)).State));
        Assert.Null((await Find(number)).Lines[0].Cancellation);
        await Agrees();
    }

    [Fact]
    public async Task A_card_that_pays_after_the_old_line_was_cancelled_is_refunded_by_itself()
    {
        var (saturday, dear, number) = await Asked();
        var moved = (await Moves(Roy, number, dear, PaymentWay.Card)).Value;
        await PaysOnThePage(Roy, new(await IdOf(moved.NewNumber), moved.NewNumber, new(10000), false, null));
        await Does(Roy, new CancelLine(number, 1, 7225));

        await Does(Roy, new SettlePayment(moved.NewNumber));
        await Town.Does(new SendRefunds());

        Assert.Equal((0, 0, OrderState.Cancelled), (await TakenIn(saturday), await TakenIn(dear), (await Find(moved.NewNumber)).State));
        Assert.Equal([1500L, 7225L], (await Refunds()).Select(refund => refund.Amount.Cents).Order());
        await Agrees();
    }

    [Fact]
    public async Task The_counter_takes_it_for_a_reason_and_the_cents_of_cash_are_not_asked_again()
    {
        var saturday = await Winter.Offers("Natation 3", cents: 12000, taxable: true);
        var (same, dear) = (await Winter.AlsoOffers(saturday), await Winter.AlsoOffers(saturday, cents: 14000));
        await Adds(Roy, "Léa", saturday);
        var order = await ChecksOut(Roy);
        await Town.TakesCash(order.Number); // 137,95 for 137,97

        var moved = (await Moves(Roy, order.Number, same)).Value;
        Assert.Equal((true, 13795L), (moved.IsDone, (await Find(moved.NewNumber)).Payments.Single().Amount.Cents));
        await Agrees();

        var quote = await Quote(Roy, moved.NewNumber, dear);
        Assert.Equal("cancel.reason-missing", (await Town.Ask(Clerk, new TransferLineByOffice(moved.NewNumber, 1, dear, quote.Difference.Cents, ""))).Refusal.Code);
        Assert.Equal("transfer.to-pay", (await Town.Ask(Clerk, new TransferLineByOffice(moved.NewNumber, 1, dear, quote.Difference.Cents, "Niveau"))).Refusal.Code);
        var taken = (await Town.Ask(Clerk, new TransferLineByOffice(moved.NewNumber, 1, dear, quote.Difference.Cents, "Niveau", PaymentWay.Cash))).Value;
        Assert.Equal([2300L, 13795L], (await Find(taken.NewNumber)).Payments.Select(payment => payment.Amount.Cents).Order());
        await Agrees();

        var cheaper = await Town.Ask(Clerk, new TransferLineByOffice(taken.NewNumber, 1, same, -2300, "Horaire"));
        Assert.Equal(-2298, (await Quote(Roy, taken.NewNumber, same)).Difference.Cents);
        Assert.Equal("transfer.changed", cheaper.Refusal.Code);
        var back = (await Town.Ask(Clerk, new TransferLineByOffice(taken.NewNumber, 1, same, -2298, "Horaire"))).Value;
        await Town.Does(new HandBackRefund(taken.NewNumber, (await Find(taken.NewNumber)).Refunds.Single(refund => refund.IsByHand).Id));
        Assert.Equal(2298, back.Back.Cents);
        await Agrees();
    }

    [Fact]
    public async Task After_the_first_session_the_office_moves_it_and_what_was_given_stays_paid_where_late_starts_pay_less()
    {
        var saturday = await Winter.Offers("Natation 3", cents: 10000);
        var sunday = await Winter.AlsoOffers(saturday);
        var number = await Pays(Roy, saturday, "Léa");
        Town.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 20, 15, 0, 0, TimeSpan.Zero)); // two of ten were given in both

        Assert.Equal("transfer.started", (await As(Roy, new TransferLine(number, 1, sunday, 0))).Refusal.Code);
        var moved = (await Town.Ask(Clerk, new TransferLineByOffice(number, 1, sunday, 0, "Mauvais niveau"))).Value;
        await Agrees();
        var confirmation = $"order:{await IdOf(moved.NewNumber)}:confirmation";
        Assert.Contains("Mauvais niveau", (await Confirmations()).Single(letter => letter.Key == confirmation).Text, StringComparison.Ordinal);

        await Town.Does(new Application.Prices.SetPriceRules(Winter.Programme, new() { ProratesLateStart = true }));
        var noe = await Pays(Roy, saturday, "Noé"); // 80,00 $: eight are left
        Assert.Equal(0, (await Quote(Roy, noe, sunday)).Difference.Cents);
        Town.Clock.Advance(TimeSpan.FromDays(7)); // one more of the eight
        var quote = (await Town.Ask(Clerk, new PreviewOfficeTransfer(noe, 1))).Value.Of(sunday)!;
        Assert.Equal((7000L, 7000L), (quote.Worth.Cents, quote.Total.Cents));
    }

    [Fact, Trait("Promise", "P-111"), Trait("Promise", "P-107")]
    public async Task A_place_that_the_list_offered_stays_offered_until_its_end_when_the_difference_is_not_paid()
    {
        var saturday = await Winter.Offers("Natation 3");
        var (dear, other) = (await Winter.AlsoOffers(saturday, places: 1, cents: 10000), await Winter.AlsoOffers(saturday, places: 1));
        var number = await Pays(Roy, saturday, "Léa");
        var (cote, gagne) = (await Approves("Côté", "Mila 2019-01-01"), await Approves("Gagné", "Zoé 2019-01-01", "Tom 2018-03-03"));
        var taken = await Pays(cote, dear, "Mila");
        await Pays(gagne, other, "Tom");
        await Does(Roy, new JoinWaitingList(dear, [Roy["Léa"]]) { Also = [other] });
        await Does(gagne, new JoinWaitingList(dear, gagne["Zoé"]));
        await Does(cote, new CancelLine(taken, 1, 8500));
        await Town.Quiet();
        var offer = await Offered();

        var moved = (await Moves(Roy, number, dear, PaymentWay.Card)).Value;
        await Does(Roy, new OpenPayment(moved.NewNumber));
        await Winter.HasPlaces(other, 2); // another that suits as well: one at a time
        await Town.Quiet();
        await Does(Roy, new AbandonPayment(moved.NewNumber));
        await Town.Quiet();
        Assert.Equal((offer.Until, 1), ((await Offered()).Until, Assert.Single(await Does(gagne, new ShowWaitingLists())).Rank));

        moved = (await Moves(Roy, number, dear, PaymentWay.Card)).Value;
        Town.Clock.Advance(TimeSpan.FromMinutes(16));
        await Town.Does(new ExpireUnpaidOrders());
        await Town.Quiet();
        Assert.Equal((OrderState.Expired, offer.Until), ((await Find(moved.NewNumber)).State, (await Offered()).Until));

        Town.Clock.SetUtcNow(offer.Until!.Value.AddMinutes(-5));
        moved = (await Moves(Roy, number, dear, PaymentWay.Card)).Value;
        Town.Clock.Advance(TimeSpan.FromMinutes(16));
        await Town.Does(new ExpireUnpaidOrders());
        await Town.Quiet();
        Assert.True(Assert.Single(await Does(gagne, new ShowWaitingLists())).IsOffered); // past its end it goes to the next
        await Town.Does(new SendRefunds());
        await Agrees();

        async Task<WaitingView> Offered() => Assert.Single(await Does(Roy, new ShowWaitingLists()), entry => entry.IsOffered && entry.Group.Id == dear);
    }

    [Fact, Trait("Promise", "P-111")]
    public async Task A_place_that_the_list_offered_stays_offered_when_the_old_line_was_cancelled_meanwhile()
    {
        var saturday = await Winter.Offers("Natation 3");
        var dear = await Winter.AlsoOffers(saturday, places: 1, cents: 10000);
        var number = await Pays(Roy, saturday, "Léa");
        var (cote, gagne) = (await Approves("Côté", "Mila 2019-01-01"), await Approves("Gagné", "Zoé 2019-01-01"));
        var taken = await Pays(cote, dear, "Mila");
        await Does(Roy, new JoinWaitingList(dear, Roy["Léa"]));
        await Does(gagne, new JoinWaitingList(dear, gagne["Zoé"]));
        await Does(cote, new CancelLine(taken, 1, 8500));
        await Town.Quiet();
        var moved = (await Moves(Roy, number, dear, PaymentWay.Card)).Value;
        await PaysOnThePage(Roy, new(await IdOf(moved.NewNumber), moved.NewNumber, new(10000), false, null));
        await Does(Roy, new CancelLine(number, 1, 7225));

        await Does(Roy, new SettlePayment(moved.NewNumber));
        await Town.Does(new SendRefunds());
        await Town.Quiet();

        Assert.Equal((OrderState.Cancelled, true, 1), (
            (await Find(moved.NewNumber)).State, Assert.Single(await Does(Roy, new ShowWaitingLists())).IsOffered, Assert.Single(await Does(gagne, new ShowWaitingLists())).Rank));
        await Agrees();
    }

    /// <summary>Léa has a place that was paid by card; another group costs 15,00 $ more.</summary>
    private async Task<(Guid Saturday, Guid Dear, string Number)> Asked()
    {
        var saturday = await Winter.Offers("Natation 3");
        var dear = await Winter.AlsoOffers(saturday, cents: 10000);
        return (saturday, dear, await Pays(Roy, saturday, "Léa"));
    }
}
