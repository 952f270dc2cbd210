using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>Another group of the activity will do: the first that has room offers, and once it is taken the others are left.</summary>
[Trait("Promise", "P-111")]
public sealed class OneOfSeveralGroups : CartTest
{
    private readonly Dictionary<Guid, (FamilyInTown Owner, string Order)> _owners = [];

    [Fact]
    public async Task The_first_that_has_room_offers_and_the_others_are_left_once_it_is_taken()
    {
        var (saturday, sunday) = await Full();
        var elsewhere = (await Town.OpensGroup(wish => wish.Free())).Id;
        Assert.Equal("waitlist.other-activity", (await As(Roy, new JoinWaitingList(saturday, [Roy["Léa"]]) { Also = [elsewhere] })).Refusal.Code);
        using var browser = await Town.SignsIn(Roy.Email);
        var joined = await browser.Presses(
            await browser.Gets($"/listes-attente/{saturday}"), "S'inscrire sur la liste d'attente", ("People", Roy["Léa"].ToString()), ("Also", sunday.ToString()));
        Assert.Contains("Un groupe parmi plusieurs au choix", joined.Text, StringComparison.Ordinal);
        var next = await Approves("Gagné", "Tom 2018-03-03");
        await Does(next, new JoinWaitingList(saturday, next["Tom"]));

        await Frees(sunday);
        Assert.Equal((sunday, true), (await Of(sunday) is { IsOffered: true } first ? first.Group.Id : Guid.Empty, (await Of(saturday)).Rank == 1));

        // the other has room too: it goes to the next, one place at a time is offered to a person
        await Frees(saturday);
        Assert.Equal((PassedOver.OfferedElsewhere, true), ((await Of(saturday)).PassedWhy!.Value, (await Does(next, new ShowWaitingLists()))[0].IsOffered));

        await Does(Roy, new AcceptOffer((await Of(sunday)).Id));
        await ChecksOut(Roy);
        await Town.Quiet();
        Assert.Equal((WaitingEnd.Taken, WaitingEnd.Elsewhere), ((await Of(sunday)).End, (await Of(saturday)).End));
        Assert.Equal(0, (await PlacesOf(saturday)).Waiting);
        await Agrees();
    }

    [Fact]
    public async Task Who_declines_one_keeps_the_rank_in_the_other_and_is_offered_it()
    {
        var (saturday, sunday) = await Full();
        await Does(Roy, new JoinWaitingList(saturday, [Roy["Léa"], Roy["Noé"]], Together: false) { Also = [sunday] });
        Assert.Equal(4, (await Does(Roy, new ShowWaitingLists())).Count);
        Assert.Equal("waitlist.already", (await As(Roy, new JoinWaitingList(sunday, Roy["Noé"]))).Refusal.Code);
        await Frees(saturday);
        await Frees(sunday); // Léa's turn has gone to the other group: Noé is next
        Assert.True((await Of(sunday, "Noé")).IsOffered);

        await Does(Roy, new LeaveWaitingList((await Of(sunday, "Noé")).Id));
        Assert.Equal((1, false), ((await PlacesOf(sunday)).Free, (await Of(sunday, "Léa")).IsOffered));
        await Does(Roy, new LeaveWaitingList((await Of(saturday, "Léa")).Id));
        await Town.Does(new KeepListsMoving());
        Assert.Equal((true, true), ((await Of(sunday, "Léa")).IsOffered, (await Of(saturday, "Noé")).IsOffered));
        await Agrees();
    }

    private async Task<WaitingView> Of(Guid group, string name = "Léa") =>
        (await Does(Roy, new ShowWaitingLists())).First(entry => entry.Group.Id == group && entry.FirstName == name);

    private async Task Frees(Guid group)
    {
        await Does(_owners[group].Owner, new CancelLine(_owners[group].Order, 1, 0));
        await Town.Quiet();
    }

    /// <summary>Two groups of one activity, each of one place, which somebody has.</summary>
    private async Task<(Guid Saturday, Guid Sunday)> Full()
    {
        var first = await Town.OpensGroup(wish => (wish.Free().Places, wish.First) = (1, new(2027, 1, 9)));
        var wish = new GroupWish { Places = 1, First = new(2027, 1, 10) };
        var second = await Town.OpensGroup(first.Activity, wish.Free());
        foreach (var group in new[] { first.Id, second.Id })
        {
            var owner = await Approves("Tremblay", "Zoé 2018-01-01");
            await Adds(owner, "Zoé", group);
            _owners[group] = (owner, (await ChecksOut(owner)).Number);
        }

        await Town.Quiet();
        return (first.Id, second.Id);
    }
}
