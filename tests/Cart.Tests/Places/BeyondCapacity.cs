using System.Net;
using System.Net.Http.Json;
using Loisirs.Cart.Application.Carts;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Testing;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Places;

/// <summary>A full group takes one more, because somebody who may decide it says so and says why.</summary>
[Trait("Promise", "P-112")]
public sealed class BeyondCapacity : TownTest
{
    [Fact]
    public async Task A_manager_says_why_and_that_person_alone_takes_the_place()
    {
        var (swimming, roy, cote) = await FullGroup();
        using var manager = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        var page = (await manager.Gets($"/administration/au-dela/{roy["Léa"]}")).IsShown("Accorder une place").IsShown("Natation 3 (1 sur 1)");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Gets($"/administration/au-dela/{roy["Léa"]}")).Status);

        var without = await manager.Presses(page, "Accorder la place", ("Group", $"{swimming.Id}"), ("Reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        without.IsRefused("Écrivez pourquoi cette personne a une place de plus");
        Assert.Equal("place.full", (await Answer(roy, "Léa", swimming)).Why?.Code);

        (await manager.Presses(page, "Accorder la place", ("Group", $"{swimming.Id}"), ("Reason", "Sa jumelle y est"))).IsShown("La place est accordée");
        (await manager.Presses(page, "Accorder la place", ("Group", $"{swimming.Id}"), ("Reason", "Encore"))).IsRefused("déjà une place accordée");

        Assert.Equal("place.full", (await Answer(roy, "Noé", swimming)).Why?.Code);
        Assert.Equal("place.full", (await Answer(cote, "Zoé", swimming)).Why?.Code);
        await roy.PutsInCart("Léa", swimming);
        await WantItAtOnce(roy, cote, swimming);
        Assert.Equal(2, await Town.TakenPlaces(swimming));
        (await manager.Gets($"/administration/catalogue/groupes/{swimming.Id}")).IsShown("Sa jumelle y est").IsShown("Léa Roy");
        (await manager.Gets($"/administration/listes/{swimming.Id}")).IsShown("Dont 1 place au-delà de la capacité");
        await Holds();
        Assert.Contains((await Town.Does(new FindAuditTrail(About: swimming.Id))).Lines, line => line.Act == "GrantPlaceBeyond");
    }

    [Fact]
    public async Task It_is_used_once_and_a_place_that_is_left_goes_to_nobody_while_the_group_is_over()
    {
        var (swimming, roy, _) = await FullGroup();
        using var client = await Town.Integrates("catalogue.write");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Grants(client, swimming, roy["Léa"], "")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await Grants(client, swimming, roy["Léa"], "Sa jumelle y est")).StatusCode);
        var order = await Town.Registers(roy, swimming.Id, roy["Léa"]);
        Assert.Contains("Sa jumelle y est", await client.GetStringAsync($"/api/v1/groups/{swimming.Id}/surplus-places"), StringComparison.Ordinal);

        await Town.Cancels(order);

        Assert.Equal(1, await Town.TakenPlaces(swimming));
        Assert.Equal("place.full", (await Answer(roy, "Léa", swimming)).Why?.Code);
        Assert.Equal("place.full", (await Answer(roy, "Noé", swimming)).Why?.Code);
        var open = await Town.OpensGroup();
        var other = await Grants(client, open, roy["Léa"], "Sa jumelle y est");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Contains("catalogue.beyond-not-full", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Grants(client, open, Guid.NewGuid(), "Personne")).StatusCode);
    }

    private async Task Holds() =>
        Assert.Empty(await new Inspection(Town.Provider, Town.ConnectionString, ledger: null).Breaches(Town.Clock.GetUtcNow()));

    private async Task<(GroupInTown Group, FamilyInTown Roy, FamilyInTown Cote)> FullGroup()
    {
        var roy = await (await (await Town.ApprovesFamily()).With("Léa", "2018-04-02")).With("Noé", "2018-05-02");
        var cote = await (await (await Town.ApprovesFamily("Côté")).With("Zoé", "2018-06-02")).With("Max", "2018-07-02");
        var swimming = await Town.OpensGroup(wish => wish.Places = 1);
        await Town.Registers(cote, swimming.Id, cote["Max"]);
        return (swimming, roy, cote);
    }

    /// <summary>The family that was let in and another, that was not, want a place at the same moment.</summary>
    private async Task WantItAtOnce(FamilyInTown roy, FamilyInTown cote, GroupInTown swimming)
    {
        Assert.Equal("place.full", (await cote.Asks(new AddToCart(swimming.Id, cote["Zoé"]))).Refusal.Code);
        var answers = await Task.WhenAll(roy.ChecksOut(), roy.ChecksOut(), cote.ChecksOut());
        Assert.Equal([false, false, true], answers.Select(answer => answer.IsRefused));
        await Town.TakesCash(answers[0].Value.Number);
    }

    private static async Task<Answer> Answer(FamilyInTown family, string child, GroupInTown group) => await family.Does(new AskWhether(family[child], group.Id));

    private static async Task<HttpResponseMessage> Grants(HttpClient client, GroupInTown group, Guid person, string reason)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/groups/{group.Id}/surplus-places") { Content = JsonContent.Create(new { person, reason }) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        return await client.SendAsync(request);
    }
}
