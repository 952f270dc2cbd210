using System.Net;
using System.Net.Http.Json;
using Loisirs.Cart.Api;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>The office skips somebody, offers out of turn, and calls those whom a message could reach too late; by the page and by the API.</summary>
[Trait("Promise", "P-111")]
public sealed class TurnsOfTheOffice : CartTest
{
    [Fact]
    public async Task Somebody_is_skipped_keeps_the_rank_and_sees_it_until_the_turn_is_theirs_again()
    {
        var (swimming, order, owner) = await FullOfOne(new(2027, 1, 9));
        var (first, second) = (await Waits("Côté", swimming), await Waits("Gagné", swimming));
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        var page = await clerk.Gets($"/administration/listes-attente?groupe={swimming}&attente={(await Only(first)).Id}");
        (await clerk.Presses(page, "Sauter")).IsRefused("Écrivez la raison");
        (await clerk.Presses(page, "Sauter", ("Reason", "En voyage jusqu'en mars"))).IsShown("Mia laisse passer son tour et garde son rang");

        await Does(owner, new CancelLine(order, 1, 0));
        await Town.Quiet();
        Assert.Equal((1, true), ((await Only(first)).Rank, (await Only(second)).IsOffered));
        using var browser = await Town.SignsIn(first.Email);
        (await browser.Gets("/listes-attente")).IsShown("le bureau a fait passer une autre personne avant Mia");

        await Does(second, new LeaveWaitingList((await Only(second)).Id));
        await Town.Does(new KeepListsMoving());
        Assert.Equal((1, 1), ((await Only(first)).Rank, (await PlacesOf(swimming)).Left)); // nobody of the list takes it: the public may
        (await clerk.Presses(await clerk.Gets($"/administration/listes-attente?groupe={swimming}"), "Reprendre le tour")).IsShown("Mia reprend son tour");
        Assert.True((await Only(first)).IsOffered);
        await Agrees();
    }

    [Fact]
    public async Task A_program_reads_the_lists_and_offers_out_of_turn()
    {
        var (swimming, order, owner) = await FullOfOne(new(2027, 1, 9));
        var (first, second) = (await Waits("Côté", swimming), await Waits("Gagné", swimming));
        var (one, two) = ((await Only(first)).Id, (await Only(second)).Id);
        using var program = await Town.Integrates(["orders.write"]);
        Assert.Equal([2], (await program.GetFromJsonAsync<List<WaitingListBody>>("/api/v1/waiting-lists"))!.Select(list => list.Waiting));
        Assert.Equal(HttpStatusCode.Conflict, await Asks(HttpMethod.Post, $"{two}/offer", new TurnBody("Fratrie")));
        Assert.Equal(HttpStatusCode.BadRequest, await Asks(HttpMethod.Put, $"{one}/skip", new TurnBody(" ")));
        Assert.Equal(HttpStatusCode.NoContent, await Asks(HttpMethod.Put, $"{one}/skip", new TurnBody("Absents")));
        Assert.Equal(HttpStatusCode.NoContent, await Asks(HttpMethod.Put, $"{two}/skip", new TurnBody("Absents")));
        await Does(owner, new CancelLine(order, 1, 0));
        await Town.Quiet();

        Assert.Equal(HttpStatusCode.NoContent, await Asks(HttpMethod.Post, $"{two}/offer", new TurnBody("Joints au téléphone")));
        Assert.Equal((true, PassedOver.ByOffice), ((await Only(second)).IsOffered, (await Only(first)).PassedWhy!.Value));
        Assert.Equal(HttpStatusCode.Conflict, await Asks(HttpMethod.Put, $"{two}/rank", new RankBody(1, "Encore")));
        Assert.Equal(HttpStatusCode.NoContent, await Asks(HttpMethod.Delete, $"{one}/skip", null));
        var list = (await program.GetFromJsonAsync<List<WaitingListEntryBody>>($"/api/v1/waiting-lists/{swimming}"))!;
        Assert.Equal([(two, 0), (one, 1)], list.Select(entry => (entry.Id, entry.Rank)));
        Assert.Equal(HttpStatusCode.NotFound, await Asks(HttpMethod.Delete, $"{Guid.NewGuid()}/skip", null));
        await Agrees();

        async Task<HttpStatusCode> Asks(HttpMethod method, string path, object? body)
        {
            using var request = new HttpRequestMessage(method, $"/api/v1/waiting-lists/entries/{path}") { Content = body is null ? null : JsonContent.Create(body) };
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            using var answer = await program.SendAsync(request);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task An_offer_that_leaves_less_than_two_hours_stands_on_the_list_to_be_called()
    {
        var (swimming, order, owner) = await FullOfOne(Town.Today, new(21, 30)); // at 18 h a place is kept until 19 h 30
        var first = await Waits("Côté", swimming);
        await Does(owner, new CancelLine(order, 1, 0));
        await Town.Quiet();

        Assert.Equal(new DateTimeOffset(2026, 11, 27, 0, 30, 0, TimeSpan.Zero), (await Only(first)).Until);
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        (await clerk.Gets("/administration/listes-attente")).IsShown("Familles à appeler");
        Assert.Equal([first.Id], (await Town.Does(new ListOffersToCall())).Select(call => call.Family));
        Town.Clock.Advance(TimeSpan.FromMinutes(90));
        Assert.Empty(await Town.Does(new ListOffersToCall()));
    }

    private async Task<FamilyInTown> Waits(string name, Guid group)
    {
        var family = await Approves(name, "Mia 2018-03-03");
        await Does(family, new JoinWaitingList(group, family["Mia"]));
        return family;
    }

    private async Task<(Guid Group, string Order, FamilyInTown Owner)> FullOfOne(DateOnly meets, TimeOnly? starts = null)
    {
        var swimming = await Town.OpensGroup(wish =>
            (wish.Free().Places, wish.First, wish.Starts, wish.Ends) = (1, meets, starts ?? new(18, 30), (starts ?? new(18, 30)).AddHours(1)));
        var owner = await Approves("Tremblay", "Zoé 2018-01-01");
        await Adds(owner, "Zoé", swimming.Id);
        var order = await ChecksOut(owner);
        await Town.Quiet();
        return (swimming.Id, order.Number, owner);
    }

    private async Task<WaitingView> Only(FamilyInTown family) => (await Does(family, new ShowWaitingLists()))[0];
}
