using System.Net;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>Several of a family wait for the same full group, by the page, together or each alone.</summary>
[Trait("Promise", "P-111"), Trait("Promise", "P-109")]
public sealed class SeveralOfAFamily : CartTest
{
    [Fact]
    public async Task Join_in_one_click_together_or_each_alone_and_leave_together()
    {
        var (swimming, order, owner) = await FullOfOne();
        using var browser = await Town.SignsIn(Roy.Email);
        var nobody = await browser.Presses(await browser.Gets($"/listes-attente/{swimming}"), "S'inscrire sur la liste d'attente");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.Status);

        var joined = await browser.Presses(
            await browser.Gets($"/listes-attente/{swimming}"), "S'inscrire sur la liste d'attente",
            ("People", Roy["Léa"].ToString()), ("People", Roy["Noé"].ToString()), ("Together", "true"));
        Assert.Contains("Léa et Noé sont sur la liste d'attente, à partir du 1er rang.", joined.Text, StringComparison.Ordinal);
        Assert.Contains("Tous ou aucun", joined.Text, StringComparison.Ordinal);
        Assert.Contains("Léa est déjà sur la liste", (await browser.Gets($"/listes-attente/{swimming}")).Text, StringComparison.Ordinal);

        // one place is not enough for two who wait together: it goes to the next, and they see it
        var next = await Approves("Gagné", "Mia 2018-03-03", "Tom 2019-03-03");
        await Does(next, new JoinWaitingList(swimming, [next["Mia"], next["Tom"]]));
        await Does(owner, new CancelLine(order, 1, 0));
        await Town.Quiet();
        Assert.Equal([true, false], (await Does(next, new ShowWaitingLists())).Select(entry => entry.IsOffered));
        Assert.Contains("il n'y avait pas assez de places pour Léa et Noé à la fois", (await browser.Gets("/listes-attente")).Text, StringComparison.Ordinal);

        // the office moves one of them: the other comes along, and nobody stands between them
        var tom = (await Does(next, new ShowWaitingLists())).Single(entry => !entry.IsOffered);
        await Town.Does(new MoveInWaitingList((await Lists())[1].Id, 1, "Fratrie"));
        await Town.Does(new MoveInWaitingList(tom.Id, 2, "Au rang du milieu"));
        Assert.Equal(["Léa Roy", "Noé Roy", "Tom Gagné"], (await Town.Does(new ShowWaitingGroup(swimming))).People.Select(person => person.Name));

        await Does(Roy, new LeaveWaitingList((await Lists())[0].Id));
        Assert.All(await Lists(), entry => Assert.Equal(WaitingEnd.Left, entry.End));
        Assert.Equal(1, (await PlacesOf(swimming)).Waiting);
    }

    [Fact]
    public async Task Who_can_never_come_leaves_a_tie_and_the_others_stay()
    {
        var (swimming, order, owner) = await FullOfOne();
        await Does(Roy, new JoinWaitingList(swimming, [Roy["Léa"], Roy["Noé"]], Together: true));
        await Roy.Withdraws("Léa");
        await Town.Quiet();
        await Does(owner, new CancelLine(order, 1, 0));
        await Town.Quiet();

        Assert.Equal([(Roy["Noé"], null), (Roy["Léa"], WaitingEnd.Gone)], (await Lists()).Select(entry => (entry.Person, entry.End)));
        Assert.True((await Lists())[0].IsOffered);
        await Agrees();
    }

    private Task<IReadOnlyList<WaitingView>> Lists() => Does(Roy, new ShowWaitingLists());

    private async Task<(Guid Group, string Order, FamilyInTown Owner)> FullOfOne()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1, cents: 0);
        var owner = await Approves("Tremblay", "Zoé 2018-01-01");
        await Adds(owner, "Zoé", swimming);
        var order = await ChecksOut(owner);
        await Town.Quiet();
        return (swimming, order.Number, owner);
    }
}
