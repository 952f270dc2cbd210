using System.Net;
using System.Text.Json;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Api;

/// <summary>The same requests by JSON, with all modules as they are.</summary>
public sealed class AskingTheApi : TownTest
{
    private HttpClient _client = null!;
    private FamilyInTown _roy = null!;
    private GroupInTown _story = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _roy = await (await Town.ApprovesFamily("Roy")).With("Léa", "2018-04-02");
        _story = await Town.OpensGroup(wish => wish.Price = "85,00");
        _client = await Town.Integrates("families", "orders", "orders.write");
    }

    public override async Task DisposeAsync()
    {
        _client.Dispose();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task A_cart_is_filled_and_made_an_order()
    {
        var asked = await Gets($"members/{_roy["Léa"]}/answers?group={_story.Id}");
        Assert.True(asked.GetProperty("canTake").GetBoolean());

        var added = await Posts("cart/lines", new { group = _story.Id, person = _roy["Léa"] });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var cart = await Gets("cart");
        Assert.Equal(8500, cart.GetProperty("total").GetInt64());

        var ordered = await Posts("cart/order", new { seenTotal = 8500 });
        var number = (await Json(ordered)).GetProperty("number").GetString();
        Assert.Equal(HttpStatusCode.Created, ordered.StatusCode);
        Assert.EndsWith($"/orders/{number}", ordered.Headers.Location!.ToString(), StringComparison.Ordinal);

        Assert.Equal("Paying", (await Gets($"orders/{number}")).GetProperty("state").GetString());
        Assert.Equal(1, (await Gets("orders")).GetProperty("total").GetInt32());
        var taken = await Json(await Posts($"orders/{number}/counter-payment", new { way = "Cash" }));
        Assert.Equal(("Paid", 8500), (taken.GetProperty("state").GetString(), taken.GetProperty("taken").GetInt64()));
    }

    [Fact]
    public async Task The_same_key_adds_once_and_a_refusal_bears_its_code()
    {
        var body = new { group = _story.Id, person = _roy["Léa"] };
        var first = await Posts("cart/lines", body, "the-same-key");
        var again = await Posts("cart/lines", body, "the-same-key");
        var twice = await Posts("cart/lines", body);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, again.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode)422, twice.StatusCode);
        Assert.Equal("cart.already-in-cart", (await Json(twice)).GetProperty("code").GetString());
        Assert.Equal("cart.total-changed", (await Json(await Posts("cart/order", new { seenTotal = 1 }))).GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_order_belongs_to_the_family_of_its_address_and_a_stranger_is_stopped()
    {
        await Posts("cart/lines", new { group = _story.Id, person = _roy["Léa"] });
        var number = (await Json(await Posts("cart/order", new { seenTotal = 8500 }))).GetProperty("number").GetString();
        var other = await Town.ApprovesFamily("Gagnon");

        Assert.Equal(HttpStatusCode.NotFound, await Status(_client, $"/api/v1/families/{other.Id}/orders/{number}"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(_client, $"/api/v1/families/{other.Id}/members/{_roy["Léa"]}/answers?group={_story.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(_client, $"/api/v1/families/{Guid.NewGuid()}/cart"));
        using var visitor = Town.Visitor();
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(visitor, $"/api/v1/families/{_roy.Id}/cart"));
        using var reader = await Town.Integrates("catalogue");
        Assert.Equal(HttpStatusCode.Forbidden, await Status(reader, $"/api/v1/families/{_roy.Id}/orders"));
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private Task<JsonElement> Gets(string path) => new FamilyByJson(_client, _roy.Id).Gets(path);

    private Task<HttpResponseMessage> Posts(string path, object body, string? key = null) => new FamilyByJson(_client, _roy.Id).Posts(path, body, key);

    private static Task<JsonElement> Json(HttpResponseMessage answer) => FamilyByJson.Json(answer);
}
