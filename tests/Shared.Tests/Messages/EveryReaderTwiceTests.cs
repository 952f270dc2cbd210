using System.Globalization;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Tests.Messages;

/// <summary>Every reader of the house may run twice: the second time changes nothing (P-303).</summary>
public sealed class EveryReaderTwiceTests
{
    [Fact]
    [Trait("Promise", "P-303")]
    public async Task A_second_delivery_of_everything_changes_nothing()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        await town.Tells(await town.Admits("families", "orders"), "https://partenaire.exemple.test/evenements");
        await LiveThroughAnEvening(town);
        await town.Quiet();
        Assert.Equal(0, await town.Reads(house => house.Deliveries.CountAsync(d => d.DoneAt == null)));
        var heard = await town.Reads(house => house.Deliveries.Select(d => d.Reader).Distinct().ToListAsync());
        Assert.Equal(ReadersOfTheHouse(town), heard.Order(StringComparer.Ordinal));
        var before = await Everything(town);

        await town.Acts(async inside =>
        {
            await inside.House.Deliveries.ExecuteUpdateAsync(set => set
                .SetProperty(d => d.DoneAt, (DateTimeOffset?)null).SetProperty(d => d.LeasedUntil, (DateTimeOffset?)null));
            return "not done yet";
        });
        await town.Quiet();

        Assert.Equal(0, await town.Reads(house => house.Deliveries.CountAsync(d => d.DoneAt == null)));
        var after = await Everything(town);
        Assert.Equal(before.Except(after, StringComparer.Ordinal), []);
        Assert.Equal(after.Except(before, StringComparer.Ordinal), []);
    }

    /// <summary>Somebody registers, a name is corrected, a line is cancelled, a household found twice becomes one, the group is written to, then a date moves
    /// and a group is cancelled: every reader hears of something.</summary>
    private static async Task LiveThroughAnEvening(TestTown town)
    {
        var group = await town.OpensGroup(wish => wish.Free());
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await roy.PutsInCart("Léa", group);
        await roy.ChecksOut();
        await town.Quiet();
        await town.WritesTo(group.Id);
        await town.Quiet();
        var order = await town.Reads(house => house.Messages.SingleAsync(m => m.Name == "cart.checked-out"));
        var told = System.Text.Json.JsonSerializer.Deserialize<CartCheckedOut>(order.Body)!;
        await town.Acts(inside =>
        {
            inside.Tell.Tell(new Accounts.Contracts.Families.MemberChanged(roy.Id, roy["Léa"]));
            inside.Tell.Tell(new DateOfLineGivenBack(told.Order, told.Lines[0].Line, group.Id));
            inside.Tell.Tell(new OrderLineCancelled(told.Order, told.Lines[0].Line, group.Id, roy["Léa"]));
            return Task.FromResult<Result<string>>("told");
        });
        var twin = await (await town.ApprovesFamily()).With("Noé", "2017-05-03");
        await twin.PutsInCart("Noé", group);
        await twin.ChecksOut();
        await town.Acts(inside =>
        {
            inside.Tell.Tell(new Accounts.Contracts.Families.FamiliesMerged(roy.Id, twin.Id));
            return Task.FromResult<Result<string>>("told");
        });
        var cancelled = await town.OpensGroup(wish => wish.Free());
        await roy.PutsInCart("Léa", cancelled);
        await roy.ChecksOut();
        await town.Quiet();
        await town.MovesADate(group.Id);
        await town.GivesADateBack(group.Id);
        await town.Cancels(cancelled.Id);
    }

    private static IEnumerable<string> ReadersOfTheHouse(TestTown town) => town.Services.GetRequiredService<Readers>().All
        .Select(reader => reader.Name).Where(name => !name.StartsWith("sample.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Every row of every table but the deliveries themselves and the trail of this test's own acts.</summary>
    private static async Task<List<string>> Everything(TestTown town)
    {
        await using var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        var rows = new List<string>();
        foreach (var table in await Ask("SELECT name FROM sqlite_master WHERE type = 'table'"))
        {
            if (table is not ("house_deliveries" or "house_audit_entries") && !table.StartsWith("sqlite_", StringComparison.Ordinal))
            {
                rows.AddRange((await Ask($"SELECT * FROM \"{table}\"")).Select(row => $"{table}: {row}"));
            }
        }

        return rows;

        async Task<List<string>> Ask(string question)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables
            command.CommandText = question;
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            var found = new List<string>();
            while (await reader.ReadAsync())
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                found.Add(string.Join(" | ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));
            }

            return found;
        }
    }
}
