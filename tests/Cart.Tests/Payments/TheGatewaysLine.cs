using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Payments;

public sealed class TheGatewaysLine : CartTest
{
    [Fact, Trait("Promise", "P-203")]
    public async Task An_answer_lost_a_hundred_times_is_still_one_page()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        Gateway.LosesAnswers = true;
        for (var i = 0; i < 100; i++)
            Assert.Equal("payment.gateway-away", (await As(Roy, new OpenPayment(order.Number))).Refusal.Code);

        Gateway.LosesAnswers = false;
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));

        Assert.Equal(101, Gateway.TimesOpened);
        Assert.Single(await Ledger.All(LedgerKind.Opened, CancellationToken.None));
        Assert.Equal(OrderState.Paid, await StateOf(order));
    }

    [Fact, Trait("Promise", "P-203")]
    public async Task A_page_whose_opening_was_not_heard_is_found_again_at_the_end_and_closed()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        Gateway.LosesAnswers = true;
        await As(Roy, new OpenPayment(order.Number));
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        Assert.Equal(OrderState.Paying, await StateOf(order));

        Gateway.LosesAnswers = false;
        await Town.Does(new ExpireUnpaidOrders());

        Assert.Equal((OrderState.Expired, 0), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        Assert.Single(await Ledger.All(LedgerKind.Opened, CancellationToken.None));
        Assert.Single(await Ledger.All(LedgerKind.Closed, CancellationToken.None));
    }

    [Fact, Trait("Promise", "P-206")]
    public async Task It_is_never_called_within_a_transaction()
    {
        await using var scope = Town.Services.CreateAsyncScope();
        var gateway = scope.ServiceProvider.GetRequiredService<GuardedGateway>();
        var session = scope.ServiceProvider.GetRequiredService<DatabaseSession>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => session.Write(
            async () =>
            {
                await gateway.Ask("page", CancellationToken.None);
                return Done.Result;
            },
            CancellationToken.None));
    }

    [Fact, Trait("Promise", "P-206")]
    public async Task While_it_takes_its_time_others_check_out_the_same_group()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        var bank = new TaskCompletionSource();
        Gateway.Until = bank.Task;
        var opening = As(Roy, new OpenPayment(order.Number));

        var other = await Approves("Côté", "Mila 2019-01-01");
        await Adds(other, "Mila", swimming);
        await ChecksOut(other).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.False(opening.IsCompleted);
        bank.SetResult();
        Assert.False((await opening).IsRefused);
    }

    [Fact]
    public async Task While_it_is_away_places_stay_and_a_refund_waits()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));
        Gateway.IsAway = true;
        var attempt = (await Find(order)).Attempts[0];
        await Town.Does(new RecordGatewayNews(order.Order, attempt.Id, GatewayNews.Paid(new(8500), $"charge-{attempt.Session}-other")));
        await Town.Does(new SendRefunds(order.Order));
        Assert.Equal(RefundState.Unknown, Assert.Single((await Find(order)).Refunds).State);

        Gateway.IsAway = false;
        await Town.Does(new SendRefunds());

        Assert.NotNull(Assert.Single((await Find(order)).Refunds).DoneAt);
    }
}
