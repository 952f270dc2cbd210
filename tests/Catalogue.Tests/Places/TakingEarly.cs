using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Windows;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Places;

/// <summary>Former participants before the others, and shares of a group (W12–W15).</summary>
public sealed class TakingEarly
{
    private static readonly DateTimeOffset FormerOpening = new(2027, 8, 17, 16, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset ResidentOpening = new(2027, 8, 24, 22, 0, 0, TimeSpan.Zero);

    [Theory, BothDatabases, Trait("Rule", "W14")] // 15 places, 25 %: 3, the fourth waits for the general opening
    public async Task Former_participants_come_first_up_to_their_share(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (season, group, former) = await AYearLater(town, places: 15, formerPercent: 25, people: 5);

        Assert.Equal("place.not-open", Season.Code(await season.MayTake(group, former[0])));
        town.Clock.SetUtcNow(FormerOpening);
        var together = await season.Holds(Guid.NewGuid(), group, former);
        var stranger = await season.MayTake(group, Season.Person());

        Assert.Equal([null, null, null, "place.former-share-taken", "place.former-share-taken"], together.Answers.Select(answer => answer.Why?.Code));
        Assert.Equal("place.former-share-taken", Season.Code(await season.MayTake(group, former[3])));
        Assert.Equal("place.not-open", Season.Code(stranger));
        town.Clock.SetUtcNow(ResidentOpening);
        Assert.True((await season.Holds(Guid.NewGuid(), group, former[3], former[4], Season.Person())).AllHeld);
    }

    [Theory, BothDatabases, Trait("Rule", "W14")]
    public async Task Many_former_participants_at_once_get_exactly_their_share(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (season, group, former) = await AYearLater(town, places: 15, formerPercent: 25, people: 8);
        town.Clock.SetUtcNow(FormerOpening);

        var held = await Task.WhenAll(former.Select(person => season.Holds(Guid.NewGuid(), group, person)));

        Assert.Equal(3, held.Count(answer => answer.AllHeld));
        Assert.Equal(3, (await season.PlacesOf(group)).Taken);
    }

    [Fact, Trait("Rule", "W12")]
    public async Task A_non_resident_who_took_part_enters_first_at_the_non_resident_price()
    {
        await using var town = await Town.Open();
        var (season, group, former) = await AYearLater(town, places: 15, formerPercent: 25, people: 1, ResidencyClass.NonResident);
        town.Clock.SetUtcNow(FormerOpening.AddTicks(-1));
        Assert.Equal("place.not-open", Season.Code(await season.MayTake(group, former[0])));

        town.Clock.SetUtcNow(FormerOpening);
        var answer = await season.MayTake(group, former[0]);

        Assert.Equal((true, new Money(12750), "tariff.non-resident"), (answer.CanTake, answer.Price, answer.Tariff));
    }

    [Fact, Trait("Rule", "W13")]
    public async Task Whoever_cancelled_last_season_or_only_held_is_not_former()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (old, order, cancelled, unpaid) = (await season.Offers(), Guid.NewGuid(), Season.Person(), Season.Person());
        await season.Holds(order, old, cancelled);
        await town.Does(new ConfirmPlaces(order));
        await town.Does(new ReleasePlaces(order));
        await season.Holds(Guid.NewGuid(), old, unpaid);

        var group = await Copies(season, 25);
        town.Clock.SetUtcNow(FormerOpening);

        Assert.Equal("place.not-open", Season.Code(await season.MayTake(group, cancelled)));
        Assert.Equal("place.not-open", Season.Code(await season.MayTake(group, unpaid)));
    }

    [Theory, BothDatabases, Trait("Rule", "W15")] // 12 places, 20 % until 1 December: 2
    public async Task Non_residents_take_their_share_and_later_what_is_left(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        await town.Does(new ChangeProgramme(
            season.Programme, "Hiver 2027", "Winter 2027", new(2027, 1, 4), new(2027, 4, 30), Season.OpenToAll,
            new ShareFields { NonResidentPercent = 20, NonResidentUntil = new(2026, 12, 1) }));
        var group = await season.Offers(places: 12);
        Participant[] visitors = [.. Enumerable.Range(0, 3).Select(_ => Season.Person(residency: ResidencyClass.NonResident))];

        var held = await season.Holds(Guid.NewGuid(), group, [.. visitors, Season.Person()]);

        Assert.Equal([null, null, "place.non-resident-share-taken", null], held.Answers.Select(answer => answer.Why?.Code));
        town.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 4, 59, 59, TimeSpan.Zero));
        Assert.Equal("place.non-resident-share-taken", Season.Code(await season.MayTake(group, visitors[2])));
        town.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 5, 0, 0, TimeSpan.Zero));
        Assert.True((await season.Holds(Guid.NewGuid(), group, visitors[2])).AllHeld);
    }

    [Fact]
    public async Task A_share_is_a_percentage()
    {
        await using var town = await Town.Open();

        var refused = await town.Ask(caller => caller.BecomeHouse(), new CreateProgramme(
            "Hiver 2027", null, new(2027, 1, 4), new(2027, 4, 30), [], new ShareFields { FormerPercent = 101, NonResidentPercent = -1 }));

        Assert.Equal(["Shares.FormerPercent", "Shares.NonResidentPercent"], refused.Refusals.Select(refusal => refusal.Field));
    }

    /// <summary>People who took swimming last winter, and next winter's group: former participants on 17 August at noon, residents on the
    /// 24th at 18 h, non-residents on the 31st.</summary>
    private static async Task<(Season Season, Guid Group, Participant[] Former)> AYearLater(
        Town town, int places, int formerPercent, int people, ResidencyClass residency = ResidencyClass.Resident)
    {
        var season = await Season.In(town);
        var old = await season.Offers(group: season.Group(places) with { NonResidentPrice = "127,50" });
        Participant[] former = [.. Enumerable.Range(0, people).Select(_ => Season.Person(residency: residency))];
        var order = Guid.NewGuid();
        await season.Holds(order, old, former);
        await town.Does(new ConfirmPlaces(order));
        return (season, await Copies(season, formerPercent), former);
    }

    private static async Task<Guid> Copies(Season season, int formerPercent)
    {
        var town = season.Town;
        var copied = await town.Does(new CopyProgramme(season.Programme, "Hiver 2028", null, new(2028, 1, 3)));
        await town.Does(new ChangeProgramme(
            copied.Id, "Hiver 2028", null, new(2028, 1, 3), new(2028, 4, 28),
            [
                Season.Window(Audience.FormerParticipant, new(2027, 8, 17), new(12, 0)),
                Season.Window(Audience.Resident, new(2027, 8, 24), new(18, 0)),
                Season.Window(Audience.NonResident, new(2027, 8, 31), new(0, 0)),
            ],
            new ShareFields { FormerPercent = formerPercent }));
        var activity = Assert.Single((await town.Does(new ListOfficeActivities(Programme: copied.Id))).Items).Id;
        await town.Does(new PublishActivity(activity));
        return (await town.Does(new ShowOfficeActivity(activity))).Groups[0].Id;
    }
}
