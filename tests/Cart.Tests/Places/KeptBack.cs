using System.Net;
using System.Net.Http.Json;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Testing;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Places;

/// <summary>The office keeps places from sale, gives one by name, and lets the others go: to the waiting list first.</summary>
[Trait("Promise", "P-113")]
public sealed class KeptBack : TownTest
{
    [Fact, Trait("Promise", "P-112")]
    public async Task One_is_given_to_a_child_of_the_centre_whose_family_takes_and_pays_it()
    {
        var (swimming, roy, cote) = await GroupOfTwo();
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        using var manager = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        var page = (await clerk.Gets($"/administration/catalogue/groupes/{swimming.Id}/reserve")).IsShown("1 places prises sur 2, aucune tenue en réserve");
        (await clerk.Presses(page, "Enregistrer", ("Places", "2"), ("Reason", "Centre"))).IsRefused("à tenir en réserve : 1.");
        (await clerk.Presses(page, "Enregistrer", ("Places", "1"), ("Reason", "Enfants du centre"))).IsShown("1 places prises sur 2, 1 tenue en réserve");
        (await clerk.Gets($"/administration/catalogue/groupes/{swimming.Id}")).IsShown("1 tenue en réserve");
        (await clerk.Gets($"/administration/listes/{swimming.Id}")).IsShown("1 tenue en réserve");
        (await clerk.Gets($"/loisirs/groupes/{swimming.Id}")).IsShown("Complet");
        Assert.Equal("place.full", (await roy.Asks(new AddToCart(swimming.Id, roy["Léa"]))).Refusal.Code);

        var form = (await manager.Gets($"/administration/au-dela/{roy["Léa"]}")).IsShown("Natation 3 (1 tenue en réserve)");
        (await manager.Presses(form, "Accorder la place", ("Group", $"{swimming.Id}"), ("Reason", "Du centre"))).IsShown("La place est accordée");
        Assert.Equal("place.full", (await cote.Asks(new AddToCart(swimming.Id, cote["Zoé"]))).Refusal.Code);
        await roy.PutsInCart("Léa", swimming);
        await Town.TakesCash((await roy.ChecksOut()).Value.Number);

        Assert.Equal(2, await Town.TakenPlaces(swimming));
        (await manager.Gets($"/administration/catalogue/groupes/{swimming.Id}/reserve")).IsShown("2 places prises sur 2, aucune tenue en réserve").IsShown("Léa Roy");
        await Holds();
        var acts = (await Town.Does(new FindAuditTrail(About: swimming.Id))).Lines.Select(line => line.Act).ToList();
        Assert.Contains("KeepPlacesBack", acts);
        Assert.Contains("GrantPlaceBeyond", acts);
    }

    [Fact, Trait("Promise", "P-111")]
    public async Task What_is_let_go_or_opens_by_itself_goes_to_the_waiting_list_first()
    {
        var (swimming, roy, cote) = await GroupOfTwo(places: 3);
        using var client = await Town.Integrates("catalogue.write");
        Assert.Equal(HttpStatusCode.NoContent, (await Keeps(client, swimming, 2, opensOn: "2026-12-03")).StatusCode);
        await roy.Does(new JoinWaitingList(swimming.Id, roy["Léa"]));
        await roy.Does(new JoinWaitingList(swimming.Id, roy["Noé"]));
        Assert.Contains("\"opensOn\":\"2026-12-03\"", await client.GetStringAsync($"/api/v1/groups/{swimming.Id}/kept-places"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NoContent, (await Keeps(client, swimming, 1, opensOn: "2026-12-03")).StatusCode);
        await Town.Quiet();
        Assert.Equal(["Léa"], await OfferedTo(roy));
        Assert.Equal("place.full", (await cote.Asks(new AddToCart(swimming.Id, cote["Zoé"]))).Refusal.Code);

        Town.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 3, 5, 0, 0, TimeSpan.Zero)); // midnight in town
        Assert.Equal("place.full", (await cote.Asks(new AddToCart(swimming.Id, cote["Zoé"]))).Refusal.Code); // kept for the list, whatever job has run
        await Town.Does(new KeepListsMoving());
        await Town.Quiet();
        Assert.Contains("Noé", await OfferedTo(roy));
    }

    [Fact, Trait("Promise", "P-112")]
    public async Task A_place_that_nobody_took_yet_is_taken_back_by_a_manager_who_says_why()
    {
        var (swimming, roy, cote) = await GroupOfTwo(places: 1);
        using var manager = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        var form = await manager.Gets($"/administration/au-dela/{roy["Léa"]}");
        await manager.Presses(form, "Accorder la place", ("Group", $"{swimming.Id}"), ("Reason", "Sa jumelle y est"));
        var letters = (await Town.Letters("")).Count;
        var group = (await manager.Gets($"/administration/catalogue/groupes/{swimming.Id}")).IsShown("pas encore prise");
        var address = group.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Single(href => href.Contains("/reprendre", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Gets(address)).Status);

        var page = await manager.Gets(address);
        (await manager.Presses(page, "Reprendre la place", ("Reason", " "))).IsRefused("Écrivez pourquoi vous reprenez cette place");
        (await manager.Presses(page, "Reprendre la place", ("Reason", "La famille déménage"))).IsShown("La place est reprise");

        Assert.Equal("place.full", (await roy.Does(new AskWhether(roy["Léa"], swimming.Id))).Why?.Code);
        Assert.Equal(0, (await roy.Does(new AskWhether(roy["Léa"], swimming.Id))).Places.Surplus);
        (await manager.Presses(page, "Reprendre la place", ("Reason", "Encore"))).IsRefused("déjà été reprise");
        await Town.Quiet();
        Assert.Equal(letters, (await Town.Letters("")).Count);
        await Holds();
        Assert.Contains((await Town.Does(new FindAuditTrail(About: swimming.Id))).Lines, line => line.Act == "TakeBackGrant");
    }

    [Fact, Trait("Promise", "P-111"), Trait("Promise", "P-112")]
    public async Task What_was_given_by_name_to_somebody_who_leaves_the_family_is_let_go()
    {
        var (swimming, roy, cote) = await GroupOfTwo();
        var (judo, _, _) = await GroupOfTwo(places: 1);
        using var client = await Town.Integrates("catalogue.write");
        await Keeps(client, swimming, 1, opensOn: "2026-12-03");
        foreach (var (group, child) in new[] { (swimming, "Léa"), (judo, "Léa"), (judo, "Noé") })
            await Town.Does(new GrantPlaceBeyond(roy[child], group.Id, "Du centre"));
        Assert.Equal((0, 1, 2), ((await Places(swimming)).KeptBack, (await Places(swimming)).Given, (await Places(judo)).Surplus));

        await roy.Withdraws("Léa");
        await Town.Quiet();
        Assert.Equal((1, 0, 1), ((await Places(swimming)).KeptBack, (await Places(swimming)).Given, (await Places(judo)).Surplus)); // kept back again; Noé's stays
        using var manager = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        (await manager.Gets($"/administration/catalogue/groupes/{judo.Id}")).IsShown("Léa Roy").IsShown("La personne n'est plus inscrite dans une famille");

        await Town.Does(new GrantPlaceBeyond(roy["Noé"], swimming.Id, "Du centre"));
        Assert.Equal(HttpStatusCode.NoContent, (await Keeps(client, swimming, 0, opensOn: null)).StatusCode);
        await cote.Does(new JoinWaitingList(swimming.Id, cote["Zoé"]));
        await Town.Erases(roy);
        await Town.Quiet();
        Assert.Equal((0, 0, 0), ((await Places(swimming)).KeptBack, (await Places(swimming)).Given, (await Places(judo)).Surplus));
        Assert.Equal(["Zoé"], await OfferedTo(cote)); // the place is free: the list has it first
        await Holds();

        async Task<PlacesLeft> Places(GroupInTown group) => (await cote.Does(new AskWhether(cote["Zoé"], group.Id))).Places;
    }

    private async Task Holds() =>
        Assert.Empty(await new Inspection(Town.Provider, Town.ConnectionString, ledger: null).Breaches(Town.Clock.GetUtcNow()));

    private static async Task<IEnumerable<string>> OfferedTo(FamilyInTown family) =>
        (await family.Does(new ShowWaitingLists())).Where(entry => entry.IsOffered).Select(entry => entry.FirstName);

    /// <summary>Max has one place of it.</summary>
    private async Task<(GroupInTown Group, FamilyInTown Roy, FamilyInTown Cote)> GroupOfTwo(int places = 2)
    {
        var roy = await (await (await Town.ApprovesFamily()).With("Léa", "2018-04-02")).With("Noé", "2018-05-02");
        var cote = await (await (await Town.ApprovesFamily("Côté")).With("Zoé", "2018-06-02")).With("Max", "2018-07-02");
        var swimming = await Town.OpensGroup(wish => (wish.Places, wish.First) = (places, Town.Today.AddDays(20)));
        await Town.Registers(cote, swimming.Id, cote["Max"]);
        return (swimming, roy, cote);
    }

    private static async Task<HttpResponseMessage> Keeps(HttpClient client, GroupInTown group, int places, string? opensOn)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/groups/{group.Id}/kept-places")
        {
            Content = JsonContent.Create(new { places, reason = "Enfants du centre", opensOn }),
        };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        return await client.SendAsync(request);
    }
}
