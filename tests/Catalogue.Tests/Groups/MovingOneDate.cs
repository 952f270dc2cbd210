using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Groups;

/// <summary>One date of a group is moved or cancelled by the office; the others stay.</summary>
public sealed class MovingOneDate : TownTest
{
    private static readonly DateOnly First = new(2027, 1, 9);
    private static readonly TimeOnly Starts = new(9, 0);
    private static readonly TimeOnly Ends = new(9, 55);

    [Fact]
    public async Task What_is_not_fit_is_refused_at_its_field_and_nothing_moves()
    {
        var (_, _, group) = await Ground();
        var date = await DateOf(group, First);

        await Refuses("catalogue.reason-missing", "Reason", Move(reason: " "));
        await Refuses("catalogue.dates-missing", "Day", Move() with { Day = null });
        await Refuses("catalogue.hours-missing", "Ends", Move() with { Ends = null });
        await Refuses("catalogue.venue-unknown", "Venue", Move() with { Venue = Guid.NewGuid() });
        await Refuses("catalogue.meeting-past", "Day", Move(new(2026, 11, 25)));
        await Refuses("catalogue.meeting-far", "Day", Move(new(2072, 1, 9)));
        await Refuses("catalogue.meeting-same", "Day", Move(First));
        await Refuses("catalogue.meeting-twice", "Starts", Move(new(2027, 1, 16)));
        await Refuses("house.not-found", null, Move() with { Meeting = Guid.NewGuid() });
        Assert.Equal("house.denied", (await Town.Ask(caller => caller.Become(new([Role.Citizen], Guid.NewGuid(), Guid.NewGuid(), IsApproved: true, "Roy", Language.French)), Move())).Refusal.Code);
        Assert.Equal(date, await DateOf(group, First));
        await Town.Does(new CancelGroup(group, "Bassin fermé"));
        await Refuses("catalogue.already-cancelled", null, Move());

        MoveMeeting Move(DateOnly? day = null, string reason = "Bris de la pompe") =>
            new(group, date, day ?? new(2027, 1, 12), Starts, Ends, null, reason);
    }

    [Fact]
    public async Task A_taken_place_or_instructor_is_told_by_name_and_allowed_once_it_was_read()
    {
        var (season, activity, group) = await Ground();
        var other = await Town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays() with { Days = [DayOfWeek.Tuesday], First = new(2027, 1, 12) }));
        var move = new MoveMeeting(group, await DateOf(group, First), new(2027, 1, 12), Starts, Ends, null, "Bris de la pompe", TellsClashes: true);

        var told = (await Asks(move)).Refusals;
        Assert.Equal([("Venue", "catalogue.clash-venue"), ("Starts", "catalogue.clash-instructor")], told.Select(refusal => (refusal.Field!, refusal.Code)));
        await Town.Does(new CancelMeeting(other, await DateOf(other, new(2027, 1, 12)), "Congé"));
        Assert.False((await Asks(move)).IsRefused); // a date that is off takes nothing

        var gymnasium = await Town.Does(new CreateVenue("Gymnase", "4, rue du Parc"));
        await Town.Does(new MoveMeeting(group, await DateOf(group, new(2027, 1, 12)), new(2027, 1, 19), Starts, Ends, gymnasium, "Bris", TellsClashes: false));
        var fields = season.Group() with { Venue = gymnasium, Instructor = "Luc Côté" };
        var there = (await Asks(new CreateGroup(activity, fields, Season.Saturdays() with { Days = [DayOfWeek.Tuesday], First = new(2027, 1, 19) }, TellsClashes: true))).Refusals;
        Assert.Equal("catalogue.clash-venue", Assert.Single(there).Code); // the moved date takes the venue to which it went
    }

    [Fact]
    public async Task The_last_date_that_is_left_is_not_cancelled_alone_and_the_next_season_knows_of_no_move()
    {
        var (season, _, group) = await Ground();
        await Town.Does(new MoveMeeting(group, await DateOf(group, First), new(2027, 1, 12), Starts, Ends, null, "Bris de la pompe"));
        var days = (await View(group)).Meetings.Select(meeting => meeting.Day).ToList();
        Assert.Equal(new DateOnly(2027, 1, 12), days[0]);
        foreach (var day in days.Skip(1))
            await Town.Does(new CancelMeeting(group, await DateOf(group, day), "Bris de la pompe"));

        Assert.Equal("catalogue.meeting-only", (await Asks(new CancelMeeting(group, await DateOf(group, days[0]), "Bris"))).Refusal.Code);
        var copied = Assert.Single((await Town.Does(new PreviewProgrammeCopy(season.Programme, new(2028, 1, 3)))).Groups);
        Assert.Equal(days.Count, copied.Meetings);
        Assert.StartsWith("samedi", copied.Schedule, StringComparison.Ordinal);
    }

    private async Task<(Season Season, Guid Activity, Guid Group)> Ground()
    {
        var season = await Season.In(Town);
        var activity = await Town.Does(new CreateActivity(season.Activity()));
        return (season, activity, await Town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays())));
    }

    private async Task<GroupView> View(Guid group) => (await Town.Does(new FindGroups([group], Language.French)))[0];

    private async Task<Guid> DateOf(Guid group, DateOnly day) => (await View(group)).Meetings.Single(meeting => meeting.Day == day).Id;

    private Task<Result<T>> Asks<T>(MediatR.IRequest<Result<T>> request) => Town.Ask(caller => caller.BecomeHouse(), request);

    private async Task Refuses(string code, string? field, MoveMeeting move)
    {
        var refusal = (await Asks(move)).Refusal;
        Assert.Equal((code, field), (refusal.Code, refusal.Field));
    }
}
