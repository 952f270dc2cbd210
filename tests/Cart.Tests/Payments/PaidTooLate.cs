using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.Payments;

/// <summary>The bank took the money although the page was closed: news of it comes after the end of the order.</summary>
public sealed class PaidTooLate : CartTest
{
    [Fact, Trait("Promise", "P-207")]
    public async Task With_room_left_the_places_are_taken_again()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ExpiresThenIsPaid(() => Task.CompletedTask);

        Assert.Equal((OrderState.Paid, 1), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        Assert.Empty(await Refunds());
        Assert.True((await CartOf(Roy)).IsEmpty);
        Assert.Equal($"order:{order.Order}:confirmation", Assert.Single(await Letters()).Key);
    }

    [Fact, Trait("Promise", "P-207")]
    public async Task With_none_left_all_is_refunded_by_itself_and_told()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1);
        await Adds(Roy, "Léa", swimming);
        var order = await ExpiresThenIsPaid(() => SomebodyElseTakes(swimming));

        Assert.Equal(OrderState.Expired, await StateOf(order));
        Assert.Equal(8500, Assert.Single(await Refunds()).Amount.Cents);
        var shown = await Does(Roy, new ShowPayment(order.Number));
        Assert.Equal((PaymentStep.Refunded, 8500), (shown.Step, shown.Refunded!.Value.Cents));
        Assert.Equal("Natation 3", Assert.Single(shown.RefundedGroups));
        Assert.DoesNotContain(await Confirmations(), letter => letter.Family == Roy.Id);
        var letter = Assert.Single(await Letters(), letter => letter.Family == Roy.Id);
        Assert.Contains("Natation 3", letter.Text, StringComparison.Ordinal);
        Assert.Contains("85,00\u00A0$", letter.Subject, StringComparison.Ordinal);
        Assert.Equal(1, (await PlacesOf(swimming)).Taken);
        Assert.Single((await CartOf(Roy)).Lines);
    }

    [Fact, Trait("Promise", "P-207")]
    public async Task With_some_left_those_are_kept_and_the_rest_is_refunded()
    {
        var (swimming, chess) = (await Winter.Offers("Natation 3", places: 1), await Winter.Offers("Échecs", cents: 4000, day: DayOfWeek.Sunday));
        await Adds(Roy, "Léa", swimming);
        await Adds(Roy, "Léa", chess);
        var order = await ExpiresThenIsPaid(() => SomebodyElseTakes(swimming));

        Assert.Equal(OrderState.Paid, await StateOf(order));
        Assert.Equal(8500, Assert.Single(await Refunds()).Amount.Cents);
        Assert.Equal((1, 1), ((await PlacesOf(swimming)).Taken, (await PlacesOf(chess)).Taken));
        var confirmation = Assert.Single(await Confirmations(), letter => letter.Family == Roy.Id);
        Assert.Contains("Échecs", confirmation.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Natation 3", confirmation.Text, StringComparison.Ordinal);
        Assert.Equal("Natation 3", Assert.Single((await CartOf(Roy)).Lines).Group.ActivityName);
    }

    [Fact, Trait("Promise", "P-116")]
    public async Task A_group_cancelled_while_it_is_paid_is_refunded_by_itself()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        await Winter.Cancels(swimming);
        await Town.Does(new Loisirs.Catalogue.Contracts.Places.ReleasePlaces(order.Order));
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));
        await Town.Quiet();

        Assert.Equal(OrderState.Cancelled, await StateOf(order));
        Assert.Equal(8500, Assert.Single(await Refunds()).Amount.Cents);
        Assert.Empty(await Confirmations());
    }

    [Fact, Trait("Promise", "P-201")]
    public async Task A_second_charge_is_refunded_by_itself_and_the_order_stays_paid()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        var refused = await PaysOnThePage(Roy, order, Infrastructure.Sandbox.SandboxCard.Refused);
        await Does(Roy, new SettlePayment(order.Number));
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));

        var attempt = (await Find(order)).Attempts.Single(known => known.Session == refused);
        await HearsPaid(order, attempt, new Money(8500), refused);
        await HearsPaid(order, attempt, new Money(8500), refused);
        await Town.Quiet();

        var known = await Find(order);
        Assert.Equal((OrderState.Paid, RefundReason.PaidTwice), (known.State, Assert.Single(known.Refunds).Reason));
        Assert.Single(await Confirmations());
    }

    [Fact, Trait("Promise", "P-201")]
    public async Task Another_amount_than_the_orders_is_for_the_office_and_the_places_stay()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        var page = await Does(Roy, new OpenPayment(order.Number));

        await HearsPaid(order, (await Find(order)).Attempts[0], new Money(8400), page.Address);

        Assert.Equal((OrderState.Stuck, 1), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        Assert.Equal(PaymentStep.Stuck, (await Does(Roy, new ShowPayment(order.Number))).Step);
    }

    private Task<Done> HearsPaid(Application.CheckOut.CheckedOut order, Attempt attempt, Money amount, string charge) =>
        Town.Does(new RecordGatewayNews(order.Order, attempt.Id, GatewayNews.Paid(amount, charge, "0001")));

    /// <summary>Checks out, lets the order expire, lets something happen, then the bank's late news comes in.</summary>
    private async Task<Application.CheckOut.CheckedOut> ExpiresThenIsPaid(Func<Task> meanwhile)
    {
        var order = await ChecksOut(Roy);
        var page = await Does(Roy, new OpenPayment(order.Number));
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        Assert.Equal(OrderState.Expired, await StateOf(order));

        await meanwhile();
        await Sandbox.TakeAllTheSame(page.Address.Split('/')[^1], CancellationToken.None);
        await Town.Does(new AskGateway(order.Order));
        await Town.Quiet();
        return order;
    }

    private async Task SomebodyElseTakes(Guid group)
    {
        var other = await Approves("Côté", "Mila 2019-01-01");
        await Adds(other, "Mila", group);
        await ChecksOutAndPays(other);
    }
}
