using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>A paid registration goes to another group of its activity, and its money with it.</summary>
[Trait("Promise", "P-114")]
public sealed class ChangingGroup : TransferTest
{
    [Fact]
    public async Task At_the_same_price_nothing_is_paid_and_what_was_paid_goes_back_to_the_card_later()
    {
        var saturday = await Winter.Offers("Natation 3", places: 1);
        var sunday = await Winter.AlsoOffers(saturday);
        var number = await Pays(Roy, saturday, "Léa");

        var moved = (await Moves(Roy, number, sunday)).Value;
        var again = (await As(Roy, new TransferLine(number, 1, sunday, 0))).Value;

        Assert.Equal((true, 0L, 0L), (moved.IsDone, moved.Due.Cents, moved.Back.Cents));
        Assert.Equal(moved.NewNumber, again.NewNumber);
        Assert.Equal((0, 1), (await TakenIn(saturday), await TakenIn(sunday)));
        var (old, now) = (await Find(number), await Find(moved.NewNumber));
        Assert.Equal((CancellationCause.Transferred, 8500L), (old.Lines[0].Cancellation!.Cause, old.Lines[0].Cancellation!.Back.Cents));
        Assert.Equal((RefundTo.Transfer, RefundState.Succeeded), (old.Refunds.Single().To, old.Refunds.Single().State));
        Assert.Equal((PaymentWay.Card, 8500L, old.Payments[0].Id), (now.Payments.Single().Way, now.Payments[0].Amount.Cents, now.Payments[0].CarriedFrom!.Value));
        var shown = await Does(Roy, new ShowOrder(number));
        Assert.Equal((true, true, moved.NewNumber), (shown.IsOver, shown.HasMoved, shown.Lines[0].MovedTo));
        Assert.False((await Does(Roy, new ShowOrder(moved.NewNumber))).HasMoved);
        await Agrees();

        await Does(Roy, new CancelLine(moved.NewNumber, 1, 7225)); // R11
        await Town.Does(new SendRefunds());
        Assert.Equal([7225L], (await Refunds()).Select(refund => refund.Amount.Cents));
        await Agrees();
    }

    [Fact]
    public async Task Where_it_costs_less_the_rest_goes_back_and_where_it_costs_more_credit_pays()
    {
        var saturday = await Winter.Offers("Natation 3", cents: 12000, taxable: true);
        var cheap = await Winter.AlsoOffers(saturday, cents: 6000);
        var dear = await Winter.AlsoOffers(saturday, cents: 14000);
        var number = await Pays(Roy, saturday, "Léa");

        var less = (await Moves(Roy, number, cheap)).Value;
        await Town.Does(new SendRefunds());

        Assert.Equal(13797 - 6899, less.Back.Cents);
        Assert.Equal([6898L], (await Refunds()).Select(refund => refund.Amount.Cents));
        await Agrees();

        Assert.Equal("transfer.to-pay", (await Moves(Roy, less.NewNumber, dear)).Refusal.Code);
        Assert.Equal("credit.changed", (await Moves(Roy, less.NewNumber, dear, PaymentWay.Credit)).Refusal.Code);
        await Gives(Roy, "100,00");
        var more = (await Moves(Roy, less.NewNumber, dear, PaymentWay.Credit)).Value;

        Assert.True(more.IsDone);
        Assert.Equal(10000 - (16097 - 6899), (await Does(Roy, new FindMeans())).Credit.Cents);
        Assert.Equal((0, 0, 1), (await TakenIn(saturday), await TakenIn(cheap), await TakenIn(dear)));
        await Agrees();
    }
}
