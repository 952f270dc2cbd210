using System.Net;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Api;

/// <summary>A program that keeps a copy of the orders reads them from the beginning to the end, then what changed.</summary>
public sealed class WalkingThroughOrders : TownTest
{
    private FamilyInTown _roy = null!;
    private HttpClient _client = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _roy = await (await Town.ApprovesFamily("Roy")).With("Léa", "2018-04-02");
        _client = await Town.Integrates("orders", "families");
    }

    public override async Task DisposeAsync()
    {
        _client.Dispose();
        await base.DisposeAsync();
    }

    [Fact, Trait("Case", "C35"), Trait("Promise", "P-715")]
    public async Task What_is_ordered_meanwhile_hides_nothing_and_shows_nothing_twice()
    {
        var numbers = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            numbers.Add(await Orders());
        }

        var list = Orders("?limit=2");
        var first = await list.Part();
        await Orders();
        var rest = await list.Rest();

        Assert.Equal(2, first.Count);
        var seen = first.Concat(rest).Select(order => order.GetProperty("number").GetString()!).ToList();
        Assert.Equal(seen.Distinct(), seen);
        Assert.Equal(numbers, seen.Intersect(numbers));
    }

    [Fact]
    public async Task Only_what_changed_since_an_instant_is_told_again()
    {
        var (kept, cancelled) = (await Orders(), await Orders());
        Town.Clock.Advance(TimeSpan.FromMinutes(5));
        var since = Town.Clock.GetUtcNow();
        Assert.Empty(await Orders($"?changedSince={since:O}".Replace("+", "%2B", StringComparison.Ordinal)).Rest());

        await _roy.Does(new CancelLine(cancelled, 1, 0));

        var changed = await Orders($"?changedSince={since:yyyy-MM-ddTHH:mm:ssZ}").Rest();
        Assert.Equal(cancelled, Assert.Single(changed).GetProperty("number").GetString());
        Assert.NotEqual(kept, cancelled);
    }

    [Theory, Trait("Promise", "P-715")]
    [InlineData("?after=")]
    [InlineData("?after=abc")]
    [InlineData("?after=AAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("?after=1%27%20OR%201%3D1")]
    [InlineData("?after=%252e%252e%252f")]
    public async Task A_cursor_that_this_list_never_gave_is_refused_at_its_name(string query)
    {
        using var answer = await _client.GetAsync(new Uri($"/api/v1/families/{_roy.Id}/orders{query}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = (await FamilyByJson.Json(answer)).GetProperty("errors")[0];
        Assert.Equal(("after", "house.cursor-unknown"), (problem.GetProperty("field").GetString(), problem.GetProperty("code").GetString()));
    }

    [Fact, Trait("Promise", "P-715")]
    public async Task A_cursor_of_another_list_is_refused_too_and_a_limit_beyond_is_the_highest()
    {
        await Orders();
        await Orders();
        using var first = await _client.GetAsync(new Uri($"/api/v1/families/{_roy.Id}/orders?limit=-5", UriKind.Relative));
        var link = first.Headers.GetValues("Link").Single();
        var cursor = link[(link.IndexOf("after=", StringComparison.Ordinal) + 6)..link.IndexOf('>', StringComparison.Ordinal)];

        using var other = await _client.GetAsync(new Uri($"/api/v1/programmes?after={cursor}", UriKind.Relative));
        using var wide = await _client.GetAsync(new Uri($"/api/v1/families/{_roy.Id}/orders?limit=1000000000", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        Assert.Equal((HttpStatusCode.OK, 2), (wide.StatusCode, (await FamilyByJson.Json(wide)).GetProperty("items").GetArrayLength()));
    }

    private ListByJson Orders(string query) => new(_client, $"/api/v1/families/{_roy.Id}/orders{query}", "items");

    private async Task<string> Orders()
    {
        var group = await Town.OpensGroup(wish => wish.Free());
        Town.Clock.Advance(TimeSpan.FromMilliseconds(2)); // ids rise with the clock
        var number = await Town.ChecksOut(_roy, group.Id, _roy["Léa"]);
        await Town.Quiet();
        return number;
    }
}
