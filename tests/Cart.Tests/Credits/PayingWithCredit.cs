using System.Data.Common;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Credits;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Credits;

/// <summary>Credit is a payment, after taxes: it covers first, the card takes the rest.</summary>
public sealed class PayingWithCredit : CreditTest
{
    [Fact, Trait("Case", "C11")]
    public async Task What_it_covers_whole_is_complete_at_once_and_the_gateway_hears_nothing()
    {
        await Gives(Roy, "100,00");
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3")); // 85,00 $

        var order = await ChecksOut(Roy, credit: 8500);

        Assert.True(order.IsPaid);
        Assert.Empty(await Charges());
        Assert.Equal(1500, (await Does(Roy, new FindMeans())).Credit.Cents);
        await Town.Quiet();
        Assert.Contains("crédit au compte", (await Confirmations()).Single().Text, StringComparison.Ordinal);
        Assert.Equal([MovementKind.Spent, MovementKind.Granted], (await Does(Roy, new ShowCredit())).Movements.Items.Select(moved => moved.Kind));
        Assert.Equal(["Credit 8500"], (await Find(order)).Payments.Select(payment => $"{payment.Way} {payment.Amount.Cents}"));
        await Agrees();
    }

    [Fact, Trait("Rule", "T21")]
    public async Task Of_13797_with_a_credit_of_5000_the_card_pays_8797()
    {
        await Gives(Roy, "50,00");
        await Adds(Roy, "Léa", await Winter.Offers("Yoga", cents: 12000, taxable: true));

        var order = await ChecksOut(Roy, credit: 5000);
        Assert.Equal((13797, 8797), (order.Total.Cents, order.Due.Cents));
        Assert.Equal(0, (await Does(Roy, new FindMeans())).Credit.Cents); // held
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));
        await Town.Quiet();

        Assert.Equal([8797L], (await Charges()).Select(charge => charge.Amount.Cents));
        Assert.Equal(["Card 8797", "Credit 5000"], (await Find(order)).Payments.OrderBy(payment => payment.Way).Select(payment => $"{payment.Way} {payment.Amount.Cents}"));
        await Agrees();
    }

    [Fact, Trait("Promise", "P-118")]
    public async Task What_an_order_held_is_given_back_once_when_it_ends_unpaid()
    {
        await Gives(Roy, "50,00");
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var expired = await ChecksOut(Roy, credit: 5000);
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        await Town.Does(new ExpireUnpaidOrders());
        Assert.Equal(OrderState.Expired, await StateOf(expired));
        Assert.Equal(5000, (await Does(Roy, new FindMeans())).Credit.Cents);

        var abandoned = await ChecksOut(Roy, credit: 5000);
        await Does(Roy, new OpenPayment(abandoned.Number));
        await Does(Roy, new AbandonPayment(abandoned.Number));

        Assert.Equal(5000, (await Does(Roy, new FindMeans())).Credit.Cents);
        Assert.Equal(5, (await Does(Roy, new ShowCredit())).Movements.Total);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-207")]
    public async Task A_card_that_pays_too_late_takes_the_credit_again_or_gets_all_back()
    {
        await Gives(Roy, "50,00");
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var late = await PaysAfterTheEnd(await ChecksOut(Roy, credit: 5000));
        Assert.Equal(OrderState.Paid, await StateOf(late)); // places and credit were still there
        Assert.Equal(0, (await Does(Roy, new FindMeans())).Credit.Cents);

        await Gives(Roy, "50,00");
        await Adds(Roy, "Noé", await Winter.Offers("Judo"));
        var order = await ChecksOut(Roy, credit: 5000);
        var session = await OpensThePage(order);
        await Ends(order);
        await Adds(Roy, "Léa", await Winter.Offers("Poterie"));
        Assert.True((await Does(Roy, new CheckOutCart((await CartOf(Roy)).Total.Cents, WithoutLost: false, Credit: 5000))).Due.Cents > 0); // it is used elsewhere
        await Hears(order, session);

        Assert.Equal(OrderState.Expired, await StateOf(order));
        Assert.Equal([3500L], (await Refunds()).Select(refund => refund.Amount.Cents));
        await Agrees();
    }

    [Fact, Trait("Promise", "P-216")]
    public async Task Nobody_uses_more_than_there_is()
    {
        await Gives(Roy, "20,00");
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var total = (await CartOf(Roy)).Total.Cents;

        foreach (var credit in (long[])[2001, 8501])
            Assert.Equal("credit.changed", (await As(Roy, new CheckOutCart(total, WithoutLost: false, Credit: credit))).Refusal.Code);
        Assert.Equal("credit.malformed", (await As(Roy, new CheckOutCart(total, WithoutLost: false, Credit: -1))).Refusal.Code);
        Assert.Equal(0, await OrdersOf(Roy));

        var presses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => As(Roy, new CheckOutCart(total, WithoutLost: false, Credit: 2000))));
        Assert.Single(presses.Where(answer => !answer.IsRefused).Select(answer => answer.Value.Number).Distinct());
        Assert.Equal(0, (await Does(Roy, new FindMeans())).Credit.Cents);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-216")]
    public async Task The_database_itself_holds_the_floor_against_fifty_at_once()
    {
        await Gives(Roy, "10,00");
        var spent = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Runs($"""
            INSERT INTO [movements] (id, purse, key, kind, amount, round, reason, by, at)
            SELECT {NewId}, id, 'raw-{number}', 'Spent', -100, 1, '', {NewId}, opened_at FROM [purses]
            """)));

        Assert.Equal(10, spent.Count(failure => failure is null));
        Assert.All(spent.OfType<string>(), failure => Assert.Contains("credit.below-zero", failure, StringComparison.Ordinal));
        Assert.Equal(0, (await Does(Roy, new FindMeans())).Credit.Cents);
        foreach (var sql in (string[])["UPDATE [movements] SET amount = 100000", "UPDATE [movements] SET kind = 'Granted'", "DELETE FROM [movements]"])
            Assert.Contains("credit.moved-for-good", await Runs(sql), StringComparison.Ordinal);
    }

    [Fact, Trait("Promise", "P-601")]
    public async Task It_is_given_by_a_manager_with_a_reason_and_seen_by_its_family_alone()
    {
        var smith = await Approves("Smith", Language.English, "Ann 2018-04-02");
        Assert.Equal("house.denied", (await Town.Ask(Clerk, new GrantCredit(Roy.Id, "5", "Erreur"))).Refusal.Code);
        Assert.Equal("cancel.reason-missing", (await Town.Ask(Manager, new GrantCredit(Roy.Id, "5", " "))).Refusal.Code);
        foreach (var (typed, code) in (IEnumerable<(string, string)>)[("", "missing"), ("abc", "malformed"), ("0", "range"), ("10000,01", "range")])
            Assert.Contains($"credit.amount-{code}", (await Town.Ask(Manager, new GrantCredit(Roy.Id, typed, "Geste"))).Refusals.Select(refusal => refusal.Code));
        Assert.Equal("house.not-found", (await Town.Ask(Manager, new GrantCredit(Guid.NewGuid(), "5", "Geste"))).Refusal.Code);

        await Gives(Roy, "12,50");

        var seen = await Does(Roy, new ShowCredit());
        Assert.Equal((1250, "Cours écourté"), (seen.Balance.Cents, seen.Movements.Items.Single().Reason));
        Assert.Equal("house.not-found", (await As(smith, new ShowCredit(Roy.Id))).Refusal.Code);
        Assert.Equal(0, (await Does(smith, new FindMeans())).Credit.Cents);
        Assert.Equal(1250, Town.Expect(await Town.Ask(Clerk, new ShowCredit(Roy.Id))).Balance.Cents);
    }

    [Fact]
    public async Task It_goes_with_a_family_that_becomes_part_of_another()
    {
        var gone = await Approves("Roy", "Zoé 2018-04-02");
        await Gives(gone, "30,00");
        await Adds(gone, "Zoé", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(gone, credit: 2000);

        await Town.Reads<Application.Orders.MoveOrders, Accounts.Contracts.Families.FamiliesMerged>(new(Roy.Id, gone.Id));
        await Town.Reads<Application.Orders.MoveOrders, Accounts.Contracts.Families.FamiliesMerged>(new(Roy.Id, gone.Id));
        Assert.Equal(1000, (await Does(Roy, new FindMeans())).Credit.Cents);
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());

        Assert.Equal(OrderState.Expired, await StateOf(order));
        Assert.Equal(3000, (await Does(Roy, new FindMeans())).Credit.Cents);
        Assert.Equal(0, (await Does(gone, new FindMeans())).Credit.Cents);
        await Agrees();
    }

    private string NewId => Town.Provider == DatabaseProvider.Sqlite ? "upper(hex(randomblob(16)))" : "gen_random_uuid()";

    private async Task<string> OpensThePage(CheckedOut order) => (await Does(Roy, new OpenPayment(order.Number))).Address.Split('/')[^1];

    /// <summary>The hold ends while the gateway is not sure, so that the page stays open there.</summary>
    private async Task Ends(CheckedOut order)
    {
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        Assert.Equal(OrderState.Expired, await StateOf(order));
    }

    private async Task<CheckedOut> PaysAfterTheEnd(CheckedOut order)
    {
        var session = await OpensThePage(order);
        await Ends(order);
        await Hears(order, session);
        return order;
    }

    /// <summary>A payment that the provider told of only now.</summary>
    private async Task Hears(CheckedOut order, string session)
    {
        await Sandbox.TakeAllTheSame(session, CancellationToken.None);
        await Town.Does(new AskGateway(order.Order));
        await Town.Quiet();
    }

    /// <summary>Null, or why the database would not.</summary>
    private async Task<string?> Runs(string sql)
    {
        await using var connection = Town.Services.GetRequiredService<IDatabase>().NewConnection();
        await Town.Services.GetRequiredService<IDatabase>().Open(connection, CancellationToken.None);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables
        command.CommandText = sql.Replace("[movements]", Table("movements"), StringComparison.Ordinal).Replace("[purses]", Table("purses"), StringComparison.Ordinal);
#pragma warning restore CA2100
        try
        {
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (DbException failure)
        {
            return failure.Message;
        }
    }

    private string Table(string name) => Town.Provider == DatabaseProvider.Sqlite ? $"cart_{name}" : $"cart.{name}";
}
