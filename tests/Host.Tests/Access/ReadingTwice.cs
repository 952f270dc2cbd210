using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>A look changes nothing, however often and by whom (P-802).</summary>
[Trait("Promise", "P-802")]
public sealed class ReadingTwice(SettledTown town) : IClassFixture<SettledTown>
{
    /// <summary>The one page that writes when it is read: it asks the provider, and keeps when it asked and what was answered.</summary>
    private const string PaymentPage = "GET /panier/paiement/{no}";

    [Fact]
    public async Task Every_page_read_twice_by_everybody_who_may_leaves_the_database_as_it_was()
    {
        var doors = (await new HouseRoutes(town.Town.Services).Pages()).SelectMany(page => page.Doors)
            .Where(door => door.StartsWith("GET", StringComparison.Ordinal) && !door.Contains("{code", StringComparison.Ordinal) && door != PaymentPage).ToList();
        await LeavesAll(async () =>
        {
            foreach (var (door, walker) in doors.SelectMany(door => Readers(door).Select(walker => (door, walker))))
            {
                var query = string.Join('&', Addresses.FieldsOf(door, town.Ids).Select(field => $"{field.Name}={field.Value}"));
                using var request = new HttpRequestMessage(HttpMethod.Get, $"{Addresses.Fill(door.Split(' ')[1], town.Ids)}?{query}");
                await town[walker].Client.Sends(request);
            }
        });
    }

    [Fact]
    public async Task Every_endpoint_read_twice_leaves_the_database_as_it_was()
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        var doors = ApiMatrix.Rows.Keys.Where(door => door.StartsWith("GET", StringComparison.Ordinal)).ToList();
        await LeavesAll(async () =>
        {
            foreach (var door in doors)
            {
                var there = ApiMatrix.Rows[door].Contains('o', StringComparison.Ordinal) ? 200 : 404; // the settled town has no receipt
                Assert.Equal((door, there), (door, (await client.Calls(door, town.Ids)).Status));
            }
        });
    }

    [Fact]
    public async Task The_payment_page_read_again_keeps_no_more_than_that_the_provider_was_asked()
    {
        var address = Addresses.Fill(PaymentPage.Split(' ')[1], town.Ids);
        await town[Walker.Citizen].Gets(address);
        var before = await DatabaseState.Of(town.Town);

        await town[Walker.Citizen].Gets(address);

        var after = await DatabaseState.Of(town.Town);
        string[] asked = ["cart_attempts", "cart_carts", "cart_orders", "house_audit_entries", "house_deliveries", "house_messages"]; // a program listens to orders
        Assert.Empty(before.Differs(after).Except(asked));
        Assert.Equal(before.Tables["cart_attempts"].Count(sign => sign == '\n'), after.Tables["cart_attempts"].Count(sign => sign == '\n'));
    }

    private static IEnumerable<Walker> Readers(string door) => Enum.GetValues<Walker>().Where(walker => PageMatrix.Rows[door][(int)walker] == 'o');

    private async Task LeavesAll(Func<Task> looks)
    {
        var before = await DatabaseState.Of(town.Town);
        await looks();
        await looks();

        Assert.Empty(before.Differs(await DatabaseState.Of(town.Town)));
    }
}
