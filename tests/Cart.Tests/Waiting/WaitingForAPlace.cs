using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>A group is full; families wait, a place is freed.</summary>
[Trait("Promise", "P-111")]
public sealed class WaitingForAPlace : CartTest
{
    [Fact]
    public async Task A_freed_place_is_offered_to_the_first_and_kept_from_everybody_else()
    {
        var (swimming, order, owner) = await FullOfOne();
        var (first, second) = (await Waits("Côté", swimming), await Waits("Gagné", swimming));
        Assert.Equal((1, 1, 2), ((await Only(first)).Rank, (await Only(first)).Others, (await Only(second)).Rank));

        await Does(owner, new CancelLine(order, 1, 0));
        var before = await PlacesOf(swimming); // nobody has heard of it yet
        await Town.Quiet();

        Assert.Equal((0, true), (before.Left, before.IsKept));
        Assert.True((await PlacesOf(swimming)).IsFull);
        var offer = await Only(first);
        Assert.Equal(Town.Clock.GetUtcNow().AddDays(1).Date, offer.Until!.Value.Date); // 2 reply hours tonight, 10 tomorrow
        Assert.Equal((1, 1), ((await Only(second)).Rank, (await Town.Letters("waiting:")).Count));
        Assert.Equal("place.full", (await As(Roy, new AddToCart(swimming, Roy["Léa"]))).Refusal.Code);

        await Does(first, new AcceptOffer(offer.Id));
        await Does(first, new AcceptOffer(offer.Id));
        Assert.Equal(1, (await CartOf(first)).StandingCount);
        Assert.True((await ChecksOut(first)).IsPaid);
        await Town.Quiet();

        Assert.Equal((WaitingEnd.Taken, 1), ((await Only(first)).End, (await PlacesOf(swimming)).Taken));
        Assert.Equal("waitlist.offer-used", (await As(first, new AcceptOffer(offer.Id))).Refusal.Code);
    }

    [Fact]
    public async Task An_offer_that_nobody_takes_goes_to_the_next_and_then_to_everybody()
    {
        var (swimming, order, owner) = await FullOfOne();
        var (first, second) = (await Waits("Côté", swimming), await Waits("Gagné", swimming));
        await Does(owner, new CancelLine(order, 1, 0));
        await Town.Quiet();
        var offer = await Only(first);
        await Does(first, new AcceptOffer(offer.Id)); // in the cart, but not paid

        Town.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal("waitlist.offer-over", (await As(first, new AcceptOffer(offer.Id))).Refusal.Code);
        Assert.Equal("place.offer-over", (await CartOf(first)).People[0].Lines[0].Lost!.Code); // the job has not run
        Assert.True((await As(first, new CheckOutCart(0, WithoutLost: false))).IsRefused);
        await Town.Does(new KeepListsMoving());
        await Town.Does(new KeepListsMoving());
        await Town.Quiet();

        Assert.Equal(WaitingEnd.Expired, (await Only(first)).End);
        Assert.True((await As(first, new CheckOutCart(0, WithoutLost: false))).IsRefused);
        Assert.True((await Only(second)).IsOffered);
        Assert.Equal(3, (await Town.Letters("waiting:")).Count); // two offers, one end

        await Does(second, new LeaveWaitingList((await Only(second)).Id));
        await Town.Quiet();
        Assert.Equal((1, false, WaitingEnd.Declined), ((await PlacesOf(swimming)).Left, (await PlacesOf(swimming)).IsKept, (await Only(second)).End!.Value));
        Assert.Equal("waitlist.has-room", (await As(first, new JoinWaitingList(swimming, first["Mia"]))).Refusal.Code);
        await Adds(Roy, "Léa", swimming);
        await ChecksOut(Roy);
    }

    [Fact, Trait("Case", "C05"), Trait("Promise", "P-113")]
    public async Task More_places_go_to_the_list_first_and_to_everybody_when_it_is_empty()
    {
        var (swimming, _, _) = await FullOfOne();
        var families = new[] { await Waits("Côté", swimming), await Waits("Gagné", swimming), await Waits("Diop", swimming) };

        await HasPlaces(swimming, 3);
        var offered = await Task.WhenAll(families.Select(async family => (await Only(family)).IsOffered));
        Assert.Equal([true, true, false], offered);
        Assert.Equal(2, (await Town.Letters("waiting:")).Count);
        Assert.Equal(0, (await PlacesOf(swimming)).Left);

        await HasPlaces(swimming, 5);
        Assert.True((await Only(families[2])).IsOffered);
        Assert.Equal(1, (await PlacesOf(swimming)).Left);

        await HasPlaces(swimming, 1); // fewer than are taken and offered: nobody is dropped, nothing more is sold
        Assert.Equal((4, 0), ((await PlacesOf(swimming)).Taken, (await PlacesOf(swimming)).Left));
        await Does(families[2], new AcceptOffer((await Only(families[2])).Id));
        Assert.True((await ChecksOut(families[2])).IsPaid);
        await Does(families[1], new LeaveWaitingList((await Only(families[1])).Id));
        Assert.Equal(("place.full", 3), ((await As(Roy, new AddToCart(swimming, Roy["Léa"]))).Refusal.Code, (await PlacesOf(swimming)).Taken));
    }

    [Fact, Trait("Case", "C06")]
    public async Task Who_took_the_place_and_cancelled_waits_behind_the_others()
    {
        var (swimming, order, owner) = await FullOfOne();
        var (first, second) = (await Waits("Côté", swimming), await Waits("Gagné", swimming));
        await Does(owner, new CancelLine(order, 1, 0));
        await Town.Quiet();
        await Does(first, new AcceptOffer((await Only(first)).Id));
        var theirs = await ChecksOut(first);
        await Town.Quiet();

        await Does(first, new CancelLine(theirs.Number, 1, 0));
        await Town.Quiet();

        Assert.True((await Only(second)).IsOffered);
        var again = await Does(first, new JoinWaitingList(swimming, first["Mia"]));
        Assert.Equal(1, again.Rank);
    }

    [Fact]
    public async Task A_payment_given_up_leaves_the_place_to_the_offer_until_its_end()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1);
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOutAndPays(Roy);
        var (first, second) = (await Waits("Côté", swimming), await Waits("Gagné", swimming));
        await Does(Roy, new CancelLine(order.Number, 1, (await Does(Roy, new PreviewCancellation(order.Number, 1))).Sum.Back.Cents));
        await Town.Quiet();
        await Does(first, new AcceptOffer((await Only(first)).Id));
        var theirs = await ChecksOut(first);

        await Does(first, new AbandonPayment(theirs.Number));
        await Town.Quiet();

        Assert.True((await Only(first)).IsOffered);
        Assert.Equal((1, 1), ((await Only(second)).Rank, (await CartOf(first)).StandingCount));
        await ChecksOutAndPays(first);
        Assert.Equal((1, WaitingEnd.Taken), ((await PlacesOf(swimming)).Taken, (await Only(first)).End));
    }

    [Fact]
    public async Task Nobody_waits_twice_nor_for_another_family()
    {
        var (swimming, _, _) = await FullOfOne();
        var first = await Waits("Côté", swimming);

        Assert.Equal("waitlist.already", (await As(first, new JoinWaitingList(swimming, first["Mia"]))).Refusal.Code);
        Assert.Equal(Refusal.NotFound, (await As(Roy, new JoinWaitingList(swimming, first["Mia"]))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(Roy, new LeaveWaitingList((await Only(first)).Id))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(Roy, new AcceptOffer((await Only(first)).Id))).Refusal);
        await Does(first, new LeaveWaitingList((await Only(first)).Id));
        Assert.Equal(WaitingEnd.Left, (await Only(first)).End);
        Assert.Equal((0, false), ((await PlacesOf(swimming)).Waiting, (await PlacesOf(swimming)).IsKept));
    }

    [Fact] // L1, L7
    public async Task Who_only_has_to_wait_for_the_opening_keeps_the_rank_and_is_first_from_then_on()
    {
        var (swimming, order, owner) = await FullOfOne();
        await Winter.OpensToOthers(swimming, new(2026, 12, 1));
        var outsider = await (await Town.ApprovesFamily("Côté", Accounts.Contracts.Families.ResidencyClass.NonResident)).With("Mia", "2018-03-03");
        Assert.Equal(1, (await Does(outsider, new JoinWaitingList(swimming, outsider["Mia"]))).Rank);
        var resident = await Waits("Gagné", swimming);
        await Does(owner, new CancelLine(order, 1, 0));
        await Town.Quiet();
        Assert.Equal((1, true), ((await Only(outsider)).Rank, (await Only(resident)).IsOffered));

        await Does(resident, new LeaveWaitingList((await Only(resident)).Id));
        await Town.Quiet();
        Assert.Equal((1, false), ((await PlacesOf(swimming)).Left, (await PlacesOf(swimming)).IsKept)); // residents of the public may take it
        await Town.Does(new KeepListsMoving());
        Assert.Equal(1, (await Only(outsider)).Rank);

        Town.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal("place.full", (await As(Roy, new AddToCart(swimming, Roy["Léa"]))).Refusal.Code);
        await Town.Does(new KeepListsMoving());
        Assert.True((await Only(outsider)).IsOffered);
    }

    [Fact]
    public async Task The_office_moves_somebody_with_a_reason_and_the_others_keep_their_order()
    {
        var (swimming, order, owner) = await FullOfOne();
        var families = new[] { await Waits("Côté", swimming), await Waits("Gagné", swimming), await Waits("Diop", swimming) };
        var last = (await Only(families[2])).Id;

        Assert.Equal("waitlist.no-rank", (await Town.Ask(house => house.BecomeHouse(), new MoveInWaitingList(last, 4, "Frère"))).Refusal.Code);
        Assert.Equal("waitlist.reason-missing", (await Town.Ask(house => house.BecomeHouse(), new MoveInWaitingList(last, 1, " "))).Refusal.Code);
        await Town.Does(new MoveInWaitingList(last, 1, "Son frère a une place"));

        Assert.Equal(["Mia Diop", "Mia Côté", "Mia Gagné"], (await Town.Does(new ShowWaitingGroup(swimming))).People.Select(person => person.Name));
        await Does(owner, new CancelLine(order, 1, 0));
        await Town.Quiet();
        Assert.Equal((0, 1, 2), ((await Only(families[2])).Rank, (await Only(families[0])).Rank, (await Only(families[1])).Rank));
        Assert.Equal((2, 1), (await Town.Does(new ListWaitingGroups())).Items.Select(group => (group.Waiting, group.Offered)).Single());
        Assert.Equal("waitlist.not-waiting", (await Town.Ask(house => house.BecomeHouse(), new MoveInWaitingList(last, 1, "Encore"))).Refusal.Code);
    }

    /// <summary>A free group of one place, which somebody has.</summary>
    private async Task<(Guid Group, string Order, FamilyInTown Owner)> FullOfOne()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1, cents: 0);
        var owner = await Approves("Tremblay", "Zoé 2018-01-01");
        await Adds(owner, "Zoé", swimming);
        var order = await ChecksOut(owner);
        await Town.Quiet();
        return (swimming, order.Number, owner);
    }

    private async Task<FamilyInTown> Waits(string name, Guid group)
    {
        var family = await Approves(name, "Mia 2018-03-03");
        await Does(family, new JoinWaitingList(group, family["Mia"]));
        return family;
    }

    private async Task HasPlaces(Guid group, int places)
    {
        await Winter.HasPlaces(group, places);
        await Town.Quiet();
    }

    /// <summary>What became of the family's last entry.</summary>
    private async Task<WaitingView> Only(FamilyInTown family) => (await Does(family, new ShowWaitingLists()))[0];
}
