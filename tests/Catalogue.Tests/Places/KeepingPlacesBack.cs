using System.Data.Common;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Places;

/// <summary>Places that the office keeps back from sale: for nobody else, until it lets them go, or their day has come.</summary>
[Trait("Promise", "P-113")]
public sealed class KeepingPlacesBack : TownTest
{
    [Fact, Trait("Promise", "P-101")]
    public async Task The_public_sees_and_takes_only_the_others_until_they_are_let_go()
    {
        var season = await Season.In(Town);
        var group = await season.Offers(places: 4);
        await season.Holds(Guid.NewGuid(), group, Season.Person());

        await Town.Does(new KeepPlacesBack(group, 2, "Enfants du centre"));

        Assert.Equal((4, 1, 1, 2), await Stands(season, group));
        var held = await season.Holds(Guid.NewGuid(), group, Season.Person("Noé"), Season.Person("Zoé"));
        Assert.Equal([null, "place.full"], held.Answers.Select(Season.Code));
        Assert.Equal("place.full", Season.Code(await season.MayTake(group, Season.Person())));

        await Town.Does(new KeepPlacesBack(group, 1, "Enfants du centre"));
        Assert.True((await season.Holds(Guid.NewGuid(), group, Season.Person())).AllHeld);
        Assert.Equal((4, 3, 0, 1), await Stands(season, group));

        await Town.Does(new KeepPlacesBack(group, 0, ""));
        Assert.True((await season.Holds(Guid.NewGuid(), group, Season.Person())).AllHeld);
        Assert.Equal((4, 4, 0, 0), await Stands(season, group));
    }

    [Fact]
    public async Task They_open_by_themselves_at_the_town_s_hour_with_no_job()
    {
        var season = await Season.In(Town);
        var group = await season.Offers(places: 1);
        await Town.Does(new KeepPlacesBack(group, 1, "Partenaire", new(2026, 12, 1), new(9, 0)));
        Town.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 13, 59, 59, TimeSpan.Zero));
        Assert.Equal("place.full", (await season.Holds(Guid.NewGuid(), group, Season.Person())).Answers[0].Why!.Code);

        Town.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 14, 0, 0, TimeSpan.Zero));

        Assert.Equal((1, 0, 1, 0), await Stands(season, group));
        Assert.True((await season.Holds(Guid.NewGuid(), group, Season.Person())).AllHeld);
        Assert.Equal((1, 1, 0, 0), await Stands(season, group));
        Assert.Equal((0, "", null), await Kept(group));
    }

    [Fact, Trait("Promise", "P-103")]
    public async Task The_database_itself_refuses_one_that_is_kept_back_or_given_to_another()
    {
        var season = await Season.In(Town);
        var group = await season.Offers(places: 3);
        await Town.Does(new KeepPlacesBack(group, 2, "Partenaire", new(2026, 12, 1)));
        await using var raw = new RawPlaces(Town);
        var first = await raw.Insert(group, Guid.NewGuid());

        await Refused(raw.Insert(group, Guid.NewGuid()));
        await Refused(raw.Insert(group, Guid.NewGuid(), fromKept: true)); // it was given to nobody
        var roy = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        await Town.Does(new GrantPlaceBeyond(roy["Léa"], group, "Centre"));
        await Refused(raw.Insert(group, Guid.NewGuid()));
        var given = await raw.Insert(group, roy["Léa"], fromKept: true);
        await Refused(raw.Insert(group, Guid.NewGuid(), fromKept: true));
        Assert.Equal((2, 0), (await raw.Taken(group), await raw.Given(group)));

        await raw.Release(given);
        Assert.Equal((1, 1), (await raw.Taken(group), await raw.Given(group)));
        await raw.Release(first);
        Town.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.True((await season.Holds(Guid.NewGuid(), group, Season.Person(), Season.Person())).AllHeld);
        await Refused(raw.Insert(group, Guid.NewGuid())); // the one that is Léa's
    }

    [Fact]
    public async Task What_cannot_be_kept_is_refused_at_its_field()
    {
        var season = await Season.In(Town);
        var fields = season.Group(places: 3);
        var group = await season.Offers(group: fields);
        await season.Holds(Guid.NewGuid(), group, Season.Person());

        Assert.Equal(("catalogue.kept-number", "Places"), await WhyNot(new(group, null, "Centre")));
        Assert.Equal(("catalogue.kept-number", "Places"), await WhyNot(new(group, -1, "Centre")));
        Assert.Equal(("catalogue.kept-too-many", "Places"), await WhyNot(new(group, 3, "Centre")));
        Assert.Equal(("catalogue.kept-reason-missing", "Reason"), await WhyNot(new(group, 1, " ")));
        Assert.Equal(("catalogue.kept-until-past", "OpensOn"), await WhyNot(new(group, 1, "Centre", new(2026, 11, 1))));
        Assert.Equal(("catalogue.dates-missing", "OpensOn"), await WhyNot(new(group, 1, "Centre", null, new(9, 0))));
        Assert.Equal(("house.not-found", null), await WhyNot(new(Guid.NewGuid(), 1, "Centre")));
        Assert.Equal((0, "", null), await Kept(group));

        await Town.Does(new KeepPlacesBack(group, 2, "Centre"));
        await Town.Does(new ChangeGroup(group, fields with { Capacity = 2 })); // no room for two any more
        Assert.Equal((2, 1, 0, 1), await Stands(season, group));
        await Town.Does(new CancelGroup(group, "Bris"));
        Assert.Equal("catalogue.already-cancelled", (await WhyNot(new(group, 1, "Centre"))).Code);
    }

    [Fact, Trait("Promise", "P-112")]
    public async Task One_is_given_by_name_kept_for_that_person_and_taken_back_until_it_is_used()
    {
        var season = await Season.In(Town);
        var fields = season.Group(places: 2);
        var group = await season.Offers(group: fields);
        var roy = await (await (await Town.ApprovesFamily()).With("Léa", "2018-04-02")).With("Noé", "2018-05-02");
        await Town.Does(new KeepPlacesBack(group, 1, "Centre"));

        await Town.Does(new GrantPlaceBeyond(roy["Léa"], group, "Du centre"));
        Assert.Equal((2, 0, 1, 0), await Stands(season, group)); // one is for everybody, one for Léa
        Assert.Equal("catalogue.beyond-not-full", Season.Only(await Town.Ask(caller => caller.BecomeHouse(), new GrantPlaceBeyond(roy["Noé"], group, "Frère"))).Code);
        var (lea, order) = (Person(roy["Léa"]), Guid.NewGuid());
        Assert.True((await season.Holds(Guid.NewGuid(), group, Season.Person())).AllHeld);
        Assert.Equal([null, "place.full"], (await season.Holds(order, group, lea, Season.Person())).Answers.Select(Season.Code));
        Assert.Equal("catalogue.grant-used", await TakesBack(group, "Trop tard"));

        await Town.Does(new ReleasePlaces(order)); // held in vain: it is Léa's still
        Assert.Equal("place.full", Season.Code(await season.MayTake(group, Season.Person())));
        Assert.True((await season.MayTake(group, lea)).CanTake);
        Assert.Equal("catalogue.take-back-reason-missing", await TakesBack(group, " "));
        Assert.Null(await TakesBack(group, "Déménage"));
        Assert.Equal("catalogue.grant-taken-back", await TakesBack(group, "Encore"));
        Assert.Equal((2, 1, 0, 1), await Stands(season, group));
        Assert.Equal("place.full", Season.Code(await season.MayTake(group, lea)));

        await Town.Does(new GrantPlaceBeyond(roy["Noé"], group, "Du centre"));
        await Town.Does(new ChangeGroup(group, fields with { Capacity = 1 })); // what was given stays given
        order = Guid.NewGuid();
        Assert.True((await season.Holds(order, group, Person(roy["Noé"]))).AllHeld);
        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        await Town.Does(new ConfirmPlaces(order));
        await Town.Does(new ReleasePlaces(order)); // once taken for good it is a place as any other
        Assert.Equal("place.full", Season.Code(await season.MayTake(group, Person(roy["Noé"]))));
        Assert.Equal((1, 1, 0, 0), await Stands(season, group));
    }

    [Fact, Trait("Promise", "P-112")]
    public async Task A_place_beyond_capacity_is_taken_back_and_the_surplus_goes_down()
    {
        var season = await Season.In(Town);
        var (group, order) = (await season.Offers(places: 1), Guid.NewGuid());
        var roy = await (await (await Town.ApprovesFamily()).With("Léa", "2018-04-02")).With("Noé", "2018-05-02");
        await season.Holds(Guid.NewGuid(), group, Season.Person());
        await Town.Does(new GrantPlaceBeyond(roy["Léa"], group, "Jumelle"));
        await Town.Does(new GrantPlaceBeyond(roy["Noé"], group, "Jumeau"));
        await season.Holds(order, group, Person(roy["Noé"]));
        Assert.Equal(2, (await season.PlacesOf(group)).Surplus);

        Assert.Null(await TakesBack(group, "Renonce", roy["Léa"]));

        Assert.Equal(1, (await season.PlacesOf(group)).Surplus);
        Assert.Equal("place.full", Season.Code(await season.MayTake(group, Person(roy["Léa"]))));
        Assert.Equal("catalogue.grant-used", await TakesBack(group, "Renonce", roy["Noé"]));
        await using var raw = new RawPlaces(Town);
        await Refused(raw.Insert(group, roy["Léa"]));
    }

    [Fact, Trait("Promise", "P-102")]
    public async Task Keeping_back_and_taking_back_while_others_buy_gives_each_place_once()
    {
        var season = await Season.In(Town);
        var roy = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        for (var round = 0; round < 5; round++)
        {
            var group = await season.Offers(places: 6);
            var buyers = Enumerable.Range(0, 8).Select(_ => season.Holds(Guid.NewGuid(), group, Season.Person()));
            var keeps = Town.Ask(caller => caller.BecomeHouse(), new KeepPlacesBack(group, 3, "Centre"));
            var held = (await Task.WhenAll(buyers)).Count(answer => answer.AllHeld);
            var kept = (await keeps).IsRefused ? 0 : 3;
            Assert.True(held + kept is 6 or (>= 3 and < 6), $"{held} sold, {kept} kept");
            Assert.Equal((6, held, 6 - held - kept, kept), await Stands(season, group));

            await Town.Ask(caller => caller.BecomeHouse(), new KeepPlacesBack(group, Math.Max(kept, 6 - held), "Centre"));
            if ((await Town.Ask(caller => caller.BecomeHouse(), new GrantPlaceBeyond(roy["Léa"], group, "Centre"))).IsRefused)
            {
                continue;
            }

            var takes = season.Holds(Guid.NewGuid(), group, Person(roy["Léa"]));
            var takenBack = await TakesBack(group, "Renonce") is null;
            Assert.NotEqual(takenBack, (await takes).AllHeld);
        }
    }

    private static Participant Person(Guid id) => Season.Person() with { Person = id };

    private static async Task Refused(Task<Guid> insert) =>
        Assert.Contains("place.full", (await Assert.ThrowsAnyAsync<DbException>(() => insert)).Message, StringComparison.Ordinal);

    private static async Task<(int Capacity, int Taken, int Left, int KeptBack)> Stands(Season season, Guid group)
    {
        var places = await season.PlacesOf(group);
        return (places.Capacity, places.Taken, places.Left, places.KeptBack);
    }

    private async Task<(int Places, string Reason, Kernel.Time.TownTime? Opens)> Kept(Guid group)
    {
        var kept = await Town.Does(new ShowKeptPlaces(group));
        return (kept.Places, kept.Reason, kept.Opens);
    }

    private async Task<(string Code, string? Field)> WhyNot(KeepPlacesBack command)
    {
        var why = Season.Only(await Town.Ask(caller => caller.BecomeHouse(), command));
        return (why.Code, why.Field);
    }

    /// <returns>Why not, or null.</returns>
    private async Task<string?> TakesBack(Guid group, string reason, Guid? person = null)
    {
        var grant = (await Town.Does(new ListSurplusPlaces(group))).First(granted => person is null || granted.Person == person);
        var answer = await Town.Ask(caller => caller.BecomeHouse(), new TakeBackGrant(group, grant.Id, reason));
        return answer.IsRefused ? answer.Refusal.Code : null;
    }
}
