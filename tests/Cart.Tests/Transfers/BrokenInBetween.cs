using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>It breaks off between the place that is taken and the one that is freed, and at each write besides: nothing of it stays.</summary>
[Trait("Promise", "P-114")]
public sealed class BrokenInBetween : TransferTest
{
    /// <summary>Each write of the act, in its order.</summary>
    private static readonly (string Table, string Event)[] Writes =
    [
        ("catalogue.places", "INSERT"), ("cart.orders", "INSERT"), ("catalogue.places", "UPDATE"), ("cart.order_lines", "UPDATE"), ("cart.refunds", "INSERT"),
        ("cart.payments", "INSERT"), ("cart.movements", "INSERT"), ("cart.journal_entries", "INSERT"), ("house.messages", "INSERT"),
    ];

    [Fact]
    public async Task At_whichever_write_it_breaks_all_is_as_it_was_and_it_can_be_done_again()
    {
        var saturday = await Winter.Offers("Natation 3", places: 1);
        var sunday = await Winter.AlsoOffers(saturday, cents: 10000);
        var number = await Pays(Roy, saturday, "Léa");
        await Gives(Roy, "20,00");
        await Town.Quiet();

        foreach (var (table, write) in Writes)
        {
            await Breaks(table, write);
            await Assert.ThrowsAnyAsync<Exception>(() => As(Roy, new TransferLine(number, 1, sunday, 1500, PaymentWay.Credit)));
            await Mends(table);

            Assert.Equal((1, 0, 1), (await TakenIn(saturday), await TakenIn(sunday), await OrdersOf(Roy)));
            var order = await Find(number);
            Assert.Equal((null, 0), (order.Lines[0].Cancellation, order.Refunds.Count));
            await Agrees();
        }

        Assert.True((await As(Roy, new TransferLine(number, 1, sunday, 1500, PaymentWay.Credit))).Value.IsDone);
        await Agrees();
    }

    [Fact]
    public async Task At_whichever_write_of_a_part_it_breaks_the_parts_are_as_they_were()
    {
        _ = (await Town.Ask(Manager, new SetPaymentPlan(2, "50,00", ""))).Value;
        var saturday = await Winter.Offers("Natation 3");
        var sunday = await Winter.AlsoOffers(saturday, cents: 10000);
        await Adds(Roy, "Léa", saturday);
        var (cart, parts) = (await CartOf(Roy), await Does(Roy, new OfferParts()));
        var order = await Does(Roy, new CheckOutCart(cart.Total.Cents, WithoutLost: false) { Parts = new(parts.Count, parts[^1].DueOn) });
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));
        await Town.Quiet();

        foreach (var (table, write) in ((string, string)[])[("cart.instalments", "INSERT"), ("cart.instalments", "UPDATE"), ("cart.order_lines", "UPDATE"), ("cart.journal_entries", "INSERT")])
        {
            await Breaks(table, write);
            await Assert.ThrowsAnyAsync<Exception>(() => As(Roy, new TransferLine(order.Number, 1, sunday, 1500)));
            await Mends(table);

            Assert.Equal((1, 0, 1), (await TakenIn(saturday), await TakenIn(sunday), await OrdersOf(Roy)));
            Assert.Equal(4250, (await Find(order.Number)).ToCome.Cents);
            await Agrees();
        }

        Assert.Equal(5750, (await As(Roy, new TransferLine(order.Number, 1, sunday, 1500))).Value.ToCome.Cents);
        await Agrees();
    }

    private Task Breaks(string table, string write) => Town.Provider == DatabaseProvider.Sqlite
        ? Runs($"CREATE TRIGGER breaks BEFORE {write} ON {table.Replace('.', '_')} BEGIN SELECT RAISE(ABORT, 'broken'); END")
        : Runs($"""
            CREATE OR REPLACE FUNCTION public.breaks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$;
            CREATE TRIGGER breaks BEFORE {write} ON {table} FOR EACH ROW EXECUTE FUNCTION public.breaks()
            """);

    private Task Mends(string table) => Runs(Town.Provider == DatabaseProvider.Sqlite ? "DROP TRIGGER breaks" : $"DROP TRIGGER breaks ON {table}");

    private async Task Runs(string sql)
    {
        await using var connection = Town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
