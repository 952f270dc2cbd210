using System.Net;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Api;

/// <summary>A program that does not know whether its request arrived sends it again.</summary>
public sealed class OneKeyOneAct
{
    [Theory, BothDatabases, Trait("Case", "C34")]
    public async Task The_same_request_is_answered_again_and_another_one_is_refused(DatabaseProvider database)
    {
        await using var town = await Town.Open(database);
        var (roy, group) = await Opens(town);
        using var client = await town.Integrates("families", "orders", "orders.write");
        var family = new FamilyByJson(client, roy.Id);
        var (lea, noe) = (new { group = group.Id, person = roy["Léa"] }, new { group = group.Id, person = roy["Noé"] });

        var first = await family.Posts("cart/lines", lea, "k1");
        town.Clock.Advance(TimeSpan.FromHours(23));
        using var later = await town.Integrates("families", "orders", "orders.write"); // the token ended; it is another program too
        var other = await new FamilyByJson(later, roy.Id).Posts("cart/lines", noe, "k1");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, other.StatusCode));
        var again = await new FamilyByJson(later, roy.Id).Posts("cart/lines", noe, "k1");
        Assert.Equal(await other.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal("true", Assert.Single(again.Headers.GetValues("Idempotency-Replayed")));
        var differs = await new FamilyByJson(later, roy.Id).Posts("cart/lines", lea, "k1");
        Assert.Equal((HttpStatusCode)422, differs.StatusCode);
        Assert.Equal(2, await new FamilyByJson(later, roy.Id).LinesInCart());
    }

    [Theory, BothDatabases, Trait("Case", "C34")]
    public async Task Ten_at_once_with_one_key_are_one_line(DatabaseProvider database)
    {
        await using var town = await Town.Open(database);
        var (roy, group) = await Opens(town);
        using var client = await town.Integrates("families", "orders", "orders.write");
        var family = new FamilyByJson(client, roy.Id);
        var body = new { group = group.Id, person = roy["Léa"] };

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => family.Posts("cart/lines", body, "k1")));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict, answer.StatusCode.ToString()));
        Assert.Equal(HttpStatusCode.Created, (await family.Posts("cart/lines", body, "k1")).StatusCode);
        Assert.Equal(1, await family.LinesInCart());
    }

    [Theory, BothDatabases, Trait("Case", "C24")]
    public async Task What_was_not_asked_for_changes_no_price(DatabaseProvider database)
    {
        await using var town = await Town.Open(database);
        var (roy, group) = await Opens(town);
        using var client = await town.Integrates("families", "orders", "orders.write");
        var family = new FamilyByJson(client, roy.Id);

        var refused = await family.Posts("cart/lines", new { group = group.Id, person = roy["Léa"], price = 0, places = -1 });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(0, await family.LinesInCart());
        var stranger = await town.ApprovesFamily("Gagnon");
        Assert.Equal(HttpStatusCode.NotFound, (await new FamilyByJson(client, stranger.Id).Posts("cart/lines", new { group = group.Id, person = roy["Léa"] })).StatusCode);
    }

    private static async Task<(FamilyInTown Roy, GroupInTown Group)> Opens(Town town)
    {
        var roy = await town.ApprovesFamily();
        await roy.With("Léa", "2018-04-02");
        await roy.With("Noé", "2020-06-15");
        return (roy, await town.OpensGroup(wish => wish.First = town.Today.AddDays(7)));
    }
}
