using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Reconciling;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Reconciling;

public sealed class SixDifferences
{
    [Theory, BothDatabases, Trait("Promise", "P-214")]
    public async Task Are_found_six_of_six_none_falsely_and_twice_changes_nothing(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var (town, ledger) = (evening.Town, evening.Town.Services.GetRequiredService<SandboxLedger>());
        var yoga = await evening.Winter.Offers("Yoga", cents: 12000, taxable: true);
        foreach (var name in (IEnumerable<string>)["Roy", "Gagnon", "Tremblay"])
        {
            var family = await evening.Family(name, "Léa");
            var number = await evening.PaysByCard(family, yoga, "Léa");
            if (name == "Tremblay")
                await PaidEvening.Cancels(family, number);
        }

        await town.Does(new SendRefunds());
        town.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Empty(await town.Reconciles());

        var charges = (await ledger.All(LedgerKind.Paid, default)).Select(paid => paid.Session).ToList();
        var now = town.Clock.GetUtcNow().AddMinutes(-18);
        await ledger.Add(new("page-1", LedgerKind.Paid, "page-1:end", new(8500), now, ""), default);
        await ledger.Add(new(charges[0], LedgerKind.Refunded, "by-hand-1", new(100), now, ""), default);
        await ledger.Add(new("page-1", LedgerKind.Disputed, "dispute-1", new(8500), now, ""), default);
        await ledger.Add(new("page-2", LedgerKind.Refused, "page-2:end", new(8500), now, ""), default);
        await town.Writes($"UPDATE cart.payments SET amount = amount + 1 WHERE charge = 'charge-{charges[1]}'");
        await Copies(town, "charge-page-2", 2);
        await Copies(town, "charge-nowhere", 3);

        string[] expected =
        [
            "Amount charge-" + charges[1] + " 13797 13798", "Dispute dispute-1 8500 ", "OrphanCharge charge-page-1 8500 ", "OrphanPayment charge-nowhere  13797",
            "Refund by-hand-1 100 ", "WrongState charge-page-2  13797",
        ];
        Assert.Equal(expected, (await town.Reconciles()).Order(StringComparer.Ordinal));
        var before = await Stored(town);
        Assert.Equal(expected, (await town.Reconciles()).Order(StringComparer.Ordinal));
        Assert.Equal(before, await Stored(town));

        await town.Writes($"UPDATE cart.payments SET amount = amount - 1 WHERE charge = 'charge-{charges[1]}'");
        Assert.Equal(5, (await town.Reconciles()).Count);
        await town.Does(new ReconcileDaily());
        Assert.Equal(5, (await town.Does(new ShowReconciliation(town.Today()))).Days[0].Open);
    }

    [Fact]
    public async Task A_gateway_that_is_away_and_a_day_to_come_are_said_and_a_family_may_not_ask()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var roy = await evening.Family("Roy", "Léa");

        Assert.Equal("books.day-to-come", (await evening.Town.Ask(Office, new Reconcile(evening.Town.Today().AddDays(1)))).Refusal.Code);
        Assert.Equal("books.day-missing", (await evening.Town.Ask(Office, new Reconcile(null))).Refusal.Code);
        Assert.Equal(Refusal.Denied, (await roy.Asks(new Reconcile(evening.Town.Today()))).Refusal);
        Assert.Equal(Refusal.Denied, (await roy.Asks(new ShowReconciliation(evening.Town.Today()))).Refusal);
    }

    private static async Task<string> Stored(Town town) => string.Join(
        "|", (await town.Does(new ShowReconciliation(town.Today()))).Differences.Select(one => $"{one.Id} {one.FoundAt:O} {one.GoneAt:O}").Order(StringComparer.Ordinal));

    /// <summary>A payment more, of an order that has one.</summary>
    private static Task Copies(Town town, string charge, int number) => town.Writes($"""
        INSERT INTO cart.payments (id, way, amount, charge, attempt, last_digits, at, order_id)
        SELECT '0193f000-0000-7000-8000-00000000000{number}', way, 13797, '{charge}', attempt, last_digits, at, order_id FROM cart.payments
        WHERE amount = 13797 AND charge LIKE 'charge-page-%' AND charge <> 'charge-page-2' ORDER BY charge LIMIT 1
        """);

    private static void Office(Caller caller) =>
        caller.Become(new CallerFacts([Role.Clerk], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Bureau", Language.French));
}
