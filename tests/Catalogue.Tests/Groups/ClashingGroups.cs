using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Groups;

/// <summary>A venue and an instructor are in one place at a time, unless the office says that it knows.</summary>
public sealed class ClashingGroups : TownTest
{
    [Fact]
    public async Task A_group_at_a_taken_place_and_hour_is_told_by_name_and_allowed_once_it_was_read()
    {
        var (season, activity) = await Ground();
        await Town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays()));
        var half = Season.Saturdays() with { Starts = new(9, 30), Ends = new(10, 30), First = new(2027, 1, 16) };

        var told = await Tells(new CreateGroup(activity, season.Group(), half, TellsClashes: true));

        Assert.Equal([("Fields.Venue", "catalogue.clash-venue"), ("Fields.Instructor", "catalogue.clash-instructor")], told.Select(refusal => (refusal.Field!, refusal.Code)));
        Assert.Equal(["Natation 3", "NAT-1", new DateOnly(2027, 1, 16), new TimeOnly(9, 0)], told[0].Values);
        await Town.Does(new CreateGroup(activity, season.Group(), half));
    }

    [Fact]
    public async Task One_after_the_other_elsewhere_or_beside_a_cancelled_group_is_no_clash()
    {
        var (season, activity) = await Ground();
        var first = await Town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays()));
        var gymnasium = await Town.Does(new CreateVenue("Gymnase", "4, rue des Érables"));

        Assert.Empty(await Tells(new CreateGroup(activity, season.Group(), Season.Saturdays() with { Starts = new(9, 55), Ends = new(10, 50) }, TellsClashes: true)));
        Assert.Empty(await Tells(new CreateGroup(activity, season.Group() with { Venue = gymnasium, Instructor = "Luc Côté" }, Season.Saturdays(), TellsClashes: true)));
        await Town.Does(new CancelGroup(first, "Piscine en réparation"));
        Assert.Empty(await Tells(new CreateGroup(activity, season.Group() with { Instructor = "" }, Season.Saturdays(), TellsClashes: true)));
    }

    [Fact]
    public async Task A_change_asks_only_about_what_changes()
    {
        var (season, activity) = await Ground();
        await Town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays()));
        var fields = season.Group() with { Instructor = "Luc Côté" };
        var second = await Town.Does(new CreateGroup(activity, fields, Season.Saturdays()));

        Assert.Empty(await Tells(new ChangeGroup(second, fields with { Capacity = 20 }, TellsClashes: true)));
        var told = await Tells(new ChangeGroup(second, fields with { Instructor = "anne roy" }, TellsClashes: true));

        Assert.Equal("catalogue.clash-instructor", Assert.Single(told).Code);
        Assert.Equal("Luc Côté", (await Town.Does(new FindGroups([second], Language.French)))[0].Instructor);
    }

    private async Task<(Season Season, Guid Activity)> Ground()
    {
        var season = await Season.In(Town);
        return (season, await Town.Does(new CreateActivity(season.Activity())));
    }

    private async Task<IReadOnlyList<Refusal>> Tells<T>(MediatR.IRequest<Result<T>> request) =>
        (await Town.Ask(caller => caller.BecomeHouse(), request)).Refusals;
}
