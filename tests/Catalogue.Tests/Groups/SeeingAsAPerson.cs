using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Windows;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Groups;

public sealed class SeeingAsAPerson : TownTest
{
    [Fact]
    public async Task A_draft_answers_as_it_will_once_it_is_published()
    {
        var season = await Season.In(Town, [
            Season.Window(Audience.Resident, new(2026, 12, 1), new(18, 0)), Season.Window(Audience.NonResident, new(2026, 12, 3), new(0, 0))]);
        var activity = await Town.Does(new CreateActivity(season.Activity() with { AgeFrom = 6, AgeTo = 8 }));
        var group = await Town.Does(new CreateGroup(activity, season.Group() with { NonResidentPrice = "127,50" }, Season.Saturdays()));

        async Task<SeenGroup> Seen(string born, ResidencyClass residency, int day, int hour) => Assert.Single(await Town.Does(
            new SeeAs(season.Programme, DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), residency, new(2026, 12, day), new(hour, 0))));

        Assert.StartsWith("Ouvre le mardi 1er décembre 2026 à 18", (await Seen("2019-05-01", ResidencyClass.Resident, 1, 17)).Why, StringComparison.Ordinal);
        Assert.Null((await Seen("2019-05-01", ResidencyClass.Resident, 1, 18)).Why);
        Assert.StartsWith("Pas pour cette personne", (await Seen("2016-05-01", ResidencyClass.Resident, 1, 18)).Why, StringComparison.Ordinal);
        var visitor = await Seen("2019-05-01", ResidencyClass.NonResident, 3, 0);
        Assert.Equal((null, 12750L, GroupState.Draft), (visitor.Why, visitor.Price.Cents, visitor.State));
        Assert.Equal("place.not-published", Season.Code(await season.MayTake(group, Season.Person(born: "2019-05-01"))));
    }

    [Fact]
    public async Task All_that_is_ready_in_a_session_is_published_at_once_and_the_rest_says_what_it_lacks()
    {
        var season = await Season.In(Town);
        var ready = await Town.Does(new CreateActivity(season.Activity()));
        var group = await Town.Does(new CreateGroup(ready, season.Group(), Season.Saturdays()));
        await Town.Does(new CreateActivity(season.Activity("Judo")));
        Assert.Equal([("Judo", "catalogue.no-group"), ("Natation 3", null)], (await Town.Does(new ShowDrafts(season.Programme))).Select(draft => (draft.Name, draft.Missing.Count == 0 ? null : draft.Missing[0].Code)));

        var done = await Town.Does(new PublishProgramme(season.Programme));
        var again = await Town.Does(new PublishProgramme(season.Programme));

        Assert.Equal((1, 1, 0), (done.Groups, done.NotReady, again.Groups));
        Assert.True((await season.MayTake(group, Season.Person())).CanTake);
        Assert.Equal("Judo", Assert.Single(await Town.Does(new ShowDrafts(season.Programme))).Name);
    }
}
