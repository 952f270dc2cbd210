using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Groups;

public sealed class OfferedGroupsTests : TownTest
{
    [Fact]
    public async Task Lists_published_groups_by_day_then_hour_without_cancelled_ones()
    {
        var season = await Season.In(Town);
        var saturday = await season.Offers();
        var monday = await season.Offers(plan: Season.Saturdays() with { Days = [DayOfWeek.Monday] });
        var cancelled = await season.Offers();
        await Town.Does(new CancelGroup(cancelled, "Bris"));

        Assert.Equal([monday, saturday], await Find([]));
        Assert.Equal([saturday], await Find([DayOfWeek.Saturday]));
    }

    [Fact]
    public async Task With_places_leaves_out_what_is_full()
    {
        var season = await Season.In(Town);
        var (full, free) = (await season.Offers(places: 1), await season.Offers());
        await season.Holds(Guid.NewGuid(), full, Season.Person());

        Assert.Equal([free], await Find([], withPlaces: true));
        Assert.Equal(2, (await Find([])).Count);
    }

    [Fact]
    public async Task The_nearest_group_of_the_same_activity_that_suits_and_has_room_is_offered()
    {
        var season = await Season.In(Town);
        var full = await season.Offers(places: 1);
        await season.Holds(Guid.NewGuid(), full, Season.Person());
        var activity = Assert.Single(await Town.Does(new FindGroups([full], Language.French))).Activity;
        Assert.Null(await Town.Does(new NearestWithRoom(full, Season.Person(), Language.French)));
        var monday = await Added(DayOfWeek.Monday);
        var sunday = await Added(DayOfWeek.Sunday);

        Assert.Equal(sunday, (await Town.Does(new NearestWithRoom(full, Season.Person(), Language.French)))!.Id);
        await Town.Does(new CancelGroup(sunday, "Bris"));
        Assert.Equal(monday, (await Town.Does(new NearestWithRoom(full, Season.Person(), Language.French)))!.Id);

        async Task<Guid> Added(DayOfWeek day)
        {
            var group = await Town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays() with { Days = [day] }));
            await Town.Does(new PublishGroup(group));
            return group;
        }
    }

    private async Task<IReadOnlyList<Guid>> Find(IReadOnlyList<DayOfWeek> days, bool withPlaces = false)
    {
        var found = await Town.Does(new FindOfferedGroups(null, days, null, null, null, null, withPlaces, Page: 1, Language.French));
        return [.. found.Items.Select(group => group.Id)];
    }
}
