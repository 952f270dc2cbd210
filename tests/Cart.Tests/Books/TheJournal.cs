using System.Data.Common;
using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Invariants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Books;

public sealed class TheJournal
{
    [Theory, BothDatabases, Trait("Promise", "P-213")]
    public async Task Tells_a_sale_its_payment_and_what_went_back_for_good(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var roy = await evening.Family("Roy", "Léa", "Noé");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Yoga", cents: 12000, taxable: true), "Léa", "Noé");
        await PaidEvening.Cancels(roy, number, line: 2);
        await evening.Town.Quiet();
        await evening.Town.Does(new Application.Payments.SendRefunds());

        var told = await Told(evening.Town);

        Assert.Equal(
            [
                "Payment Card 27594 Receivable -27594",
                "Sale Gst -1200 Qst -2394 Receivable 27594 Revenue ACTIVITES -24000",
                "Credit Gst 510 Qst 1017 Receivable -11727 Revenue ACTIVITES 10200",
                "Refund Card -11727 Receivable 11727",
            ], told);
        foreach (var (sqlite, postgres) in (IEnumerable<(string, string)>)[("cart_journal_lines", "cart.journal_lines"), ("cart_journal_entries", "cart.journal_entries")])
        {
            var table = provider == DatabaseProvider.Sqlite ? sqlite : postgres;
            await Fails(evening.Town, $"DELETE FROM {table}");
            await Fails(evening.Town, $"UPDATE {table} SET id = id");
        }
    }

    [Theory, BothDatabases]
    public async Task Takes_in_what_was_sold_before_there_was_one(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        await evening.PaysByCard(await evening.Family("Roy", "Léa"), await evening.Winter.Offers("Natation 3"), "Léa");
        await evening.Town.Quiet();
        var before = await Told(evening.Town);
        await Loses(evening.Town);
        Assert.Empty(await Told(evening.Town));

        await evening.Town.Does(new BookOlderOrders());
        await evening.Town.Does(new BookOlderOrders());

        Assert.Equal(before, await Told(evening.Town));
        Assert.Empty(await new Inspection(provider, evening.Town.ConnectionString, ledger: null).Breaches(evening.Town.Clock.GetUtcNow()));
    }

    private static async Task<IReadOnlyList<string>> Told(Town town)
    {
        await using var scope = town.Services.CreateAsyncScope();
        var entries = await scope.ServiceProvider.GetRequiredService<CartDb>().Journal.AsNoTracking().Include(entry => entry.Lines).ToListAsync();
        return [.. entries.OrderBy(entry => entry.Kind).Select(entry => $"{entry.Kind} {string.Join(" ", entry.Lines.Select(Text).Order(StringComparer.Ordinal))}")];

        static string Text(JournalLine line) => line.Code.Length == 0 ? $"{line.Account} {line.Amount.Cents}" : $"{line.Account} {line.Code} {line.Amount.Cents}";
    }

    /// <summary>As it was before the journal.</summary>
    private static async Task Loses(Town town)
    {
        string[] sql = town.Provider == DatabaseProvider.Sqlite
            ? ["DROP TRIGGER cart_journal_lines_kept", "DROP TRIGGER cart_journal_entries_kept", "DELETE FROM cart_journal_lines", "DELETE FROM cart_journal_entries", "UPDATE cart_orders SET is_booked = 0"]
            : ["DROP TRIGGER journal_lines_stay ON cart.journal_lines", "DROP TRIGGER journal_entries_stay ON cart.journal_entries", "DELETE FROM cart.journal_lines", "DELETE FROM cart.journal_entries", "UPDATE cart.orders SET is_booked = false"];
        foreach (var statement in sql)
            await Runs(town, statement);
    }

    private static async Task Fails(Town town, string sql)
    {
        var failure = await Assert.ThrowsAnyAsync<DbException>(() => Runs(town, sql));
        Assert.Contains("journal.entered-for-good", failure.Message, StringComparison.Ordinal);
    }

    private static async Task Runs(Town town, string sql)
    {
        await using var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
