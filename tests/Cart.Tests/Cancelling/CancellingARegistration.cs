using System.Data.Common;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Cancelling;

/// <summary>A family changes its mind after it paid.</summary>
public sealed class CancellingARegistration
{
    [Theory, BothDatabases]
    public async Task The_place_is_free_the_money_goes_back_to_the_card_and_a_message_says_so(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var swimming = await evening.Winter.Offers("Natation 3", places: 1);
        var roy = await evening.Family("Roy", "Léa");
        var number = await evening.PaysByCard(roy, swimming, "Léa");

        var cancelled = (await PaidEvening.Cancels(roy, number)).Value;

        Assert.Equal(7225, cancelled.Back.Cents); // R11: the town keeps 15 % before the start
        Assert.Equal([7225], await evening.GivenBack());
        var order = await evening.Order(number);
        Assert.Equal((RefundState.Succeeded, RefundReason.LineCancelled), (order.Refunds[0].State, order.Refunds[0].Reason));
        var letter = Assert.Single(await evening.Town.Letters($"order:{order.Id}:line"));
        Assert.Equal($"Remboursement de 72,25\u00A0$ – commande {number}", letter.Subject);
        await evening.PaysByCard(await evening.Family("Côté", "Mila"), swimming, "Mila");
        await evening.Agrees();
    }

    [Theory, BothDatabases, Trait("Promise", "P-210")]
    public async Task Fifty_at_once_from_all_sides_give_back_once(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var roy = await evening.Family("Roy", "Léa");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa");

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(round => Task.Run(() => round % 2 == 0
            ? roy.Asks(new CancelLine(number, 1, 7225))
            : evening.Town.Ask(Office, new CancelLineByOffice(number, 1, RefundGround.Any, "85,00", "Erreur")))));

        Assert.Contains(answers, answer => !answer.IsRefused);
        Assert.Single((await evening.Order(number)).Refunds);
        Assert.Single(await evening.GivenBack());
        await evening.Agrees();
    }

    [Theory, BothDatabases, Trait("Promise", "P-210")]
    public async Task The_database_itself_refuses_more_than_was_paid(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var roy = await evening.Family("Roy", "Léa");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa");
        await PaidEvening.Cancels(roy, number);
        var refunds = provider == DatabaseProvider.Sqlite ? "cart_refunds" : "cart.refunds";
        var lines = provider == DatabaseProvider.Sqlite ? "cart_order_lines" : "cart.order_lines";
        var copy = $"INSERT INTO {refunds} SELECT '{Guid.NewGuid().ToString().ToUpperInvariant()}', payment, 'another', charge, amount, reason, state, requested_at, done_at, order_id FROM {refunds}";
        if (provider == DatabaseProvider.PostgreSql)
            copy = copy.Replace("SELECT '", "SELECT uuid '", StringComparison.Ordinal);

        await Fails(evening.Town, Columns(copy, refunds), "refund.more-than-paid");
        await Fails(evening.Town, $"UPDATE {lines} SET cancellation_at = NULL", "line.cancelled-for-good");
    }

    [Fact]
    public async Task A_sum_that_changed_since_it_was_seen_needs_a_fresh_yes()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var roy = await evening.Family("Roy", "Léa");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa");
        evening.Town.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 9, 15, 0, 0, TimeSpan.Zero)); // the first session has begun

        var answer = await roy.Asks(new CancelLine(number, 1, 7225));

        Assert.Equal("cancel.sum-changed", answer.Refusal.Code);
        Assert.Equal([new Money(7225), Money.Zero], answer.Refusal.Values);
        Assert.Null((await evening.Order(number)).Lines[0].Cancellation);
    }

    [Fact]
    public async Task After_the_start_the_office_gives_back_with_a_proof_or_a_sum_of_its_own()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var roy = await evening.Family("Roy", "Léa", "Noé");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa", "Noé");
        evening.Town.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 20, 15, 0, 0, TimeSpan.Zero)); // two of ten were given

        var proven = await evening.Town.Ask(Office, new CancelLineByOffice(number, 1, RefundGround.Proven, null, "Bras cassé"));
        var tooMuch = await evening.Town.Ask(Office, new CancelLineByOffice(number, 2, RefundGround.Any, "85,01", "Geste"));
        var gesture = await evening.Town.Ask(Office, new CancelLineByOffice(number, 2, RefundGround.Any, "42,50", "Geste"));
        var family = await roy.Asks(new CancelLineByOffice(number, 2, RefundGround.Any, "42,50", "Geste"));

        Assert.Equal(8500 - 1700 - 1275, proven.Value.Back.Cents);
        Assert.Equal("cancel.more-than-paid", tooMuch.Refusal.Code);
        Assert.Equal(4250, gesture.Value.Back.Cents);
        Assert.Equal(Refusal.Denied, family.Refusal);
        Assert.Contains("Raison\u00A0: Bras cassé", (await evening.Town.Letters("order:")).Single(letter => letter.Key.EndsWith(":line:1:cancelled", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        await evening.Agrees();
    }

    [Theory, BothDatabases, Trait("Promise", "P-210")]
    public async Task Whoever_came_late_and_paid_what_was_left_is_given_back_of_what_was_left(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var swimming = await evening.Winter.Offers("Natation 3", cents: 10000);
        var (roy, gagnon) = (await evening.Family("Roy", "Léa", "Noé", "Zoé"), await evening.Family("Gagnon", "Mila"));
        evening.Town.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 20, 15, 0, 0, TimeSpan.Zero)); // two of ten were given
        var whole = await evening.PaysByCard(gagnon, swimming, "Mila");
        await evening.Town.Does(new SetPriceRules(evening.Winter.Programme, new() { ProratesLateStart = true }));
        var number = await evening.PaysByCard(roy, swimming, "Léa", "Noé", "Zoé");

        var shown = await roy.Does(new PreviewCancellation(number, 1));
        Assert.Equal((8, 0, 6800L), (shown.Course.Sessions, shown.Course.Given, shown.Sum.Back.Cents)); // 15 % of 80,00 $: none of the eight has begun
        Assert.Equal(6800, (await PaidEvening.Cancels(roy, number)).Value.Back.Cents);
        Assert.Equal(0, (await gagnon.Does(new PreviewCancellation(whole, 1))).Sum.Back.Cents); // the whole course was paid, and has begun

        evening.Town.Clock.SetUtcNow(new DateTimeOffset(2027, 2, 17, 15, 0, 0, TimeSpan.Zero)); // four of the eight, six of the ten
        Assert.Equal(0, (await roy.Does(new PreviewCancellation(number, 2))).Sum.Back.Cents);
        Assert.Equal(4000 - 1200, (await evening.Town.Ask(Office, new CancelLineByOffice(number, 2, RefundGround.Proven, null, "Bras cassé"))).Value.Back.Cents);
        Assert.Equal(0, (await evening.Town.Ask(Office, new CancelLineByOffice(whole, 1, RefundGround.Proven, null, "Bras cassé"))).Value.Back.Cents);
        await evening.Winter.Cancels(swimming);
        await evening.Town.Quiet();
        Assert.Equal(8000, (await evening.Order(number)).Lines.Single(line => line.Number == 3).Cancellation!.Back.Cents); // the town gives all back
        Assert.Equal([2800L, 6800, 8000], (await evening.GivenBack()).Order());
        await evening.Agrees();
    }

    [Fact]
    public async Task Money_of_the_counter_is_handed_back_by_the_office_once()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var roy = await evening.Family("Roy", "Léa");
        var swimming = await evening.Winter.Offers("Natation 3", cents: 12000, taxable: true);
        var number = await evening.Town.ChecksOut(roy, swimming, roy["Léa"]);
        await evening.Town.TakesCash(number);
        await evening.Town.Ask(Office, new CancelLineByOffice(number, 1, RefundGround.Any, "137,95", "Erreur"));
        var refund = Assert.Single((await evening.Order(number)).Refunds);

        Assert.Empty(await evening.GivenBack());
        Assert.Equal(RefundState.Requested, refund.State);
        await evening.Town.Does(new HandBackRefund(number, refund.Id));
        await evening.Town.Does(new HandBackRefund(number, refund.Id));

        Assert.Equal((13795L, RefundState.Succeeded), (refund.Amount.Cents, (await evening.Order(number)).Refunds[0].State));
        await evening.Agrees();
    }

    [Fact]
    public async Task Another_familys_line_and_a_line_that_is_not_there_look_the_same()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var roy = await evening.Family("Roy", "Léa");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa");
        var gagnon = await evening.Family("Gagnon");

        Assert.Equal(Refusal.NotFound, (await gagnon.Asks(new CancelLine(number, 1, 7225))).Refusal);
        Assert.Equal(Refusal.NotFound, (await gagnon.Asks(new PreviewCancellation(number, 1))).Refusal);
        Assert.Equal(Refusal.NotFound, (await roy.Asks(new CancelLine(number, 2, 7225))).Refusal);
    }

    private static void Office(Caller caller) => caller.Become(new CallerFacts([Role.Clerk, Role.Manager], Guid.NewGuid(), Guid.Empty, false, "Camille", Language.French));

    private static string Columns(string insert, string table) => insert.Replace(
        $"INTO {table} SELECT", $"INTO {table} (id, payment, key, charge, amount, reason, state, requested_at, done_at, order_id) SELECT", StringComparison.Ordinal);

    private static async Task Fails(Town town, string sql, string why)
    {
        await using var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables
        command.CommandText = sql;
#pragma warning restore CA2100
        var failure = await Assert.ThrowsAnyAsync<DbException>(() => command.ExecuteNonQueryAsync());
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
    }
}
