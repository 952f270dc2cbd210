using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Venues;

/// <summary>A venue is corrected, archived when nothing is to come there, and put back into use.</summary>
public sealed class LookingAfterVenues : TownTest
{
    [Fact]
    public async Task What_is_said_of_it_changes_everywhere_and_what_clashes_there_clashes_still()
    {
        var season = await Season.In(Town);
        var activity = await Town.Does(new CreateActivity(season.Activity()));
        var group = await Town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays()));
        var before = await View(group);

        await Town.Does(new ChangeVenue(season.Venue, "Centre aquatique", "14, rue des Érables", "https://carte.exemple.ca/?lieu=7"));

        var after = await View(group);
        Assert.Equal(("Centre aquatique", "14, rue des Érables", "https://carte.exemple.ca/?lieu=7"), (after.Venue.Name, after.Venue.Address, after.Venue.MapLink));
        Assert.True(after.Revision > before.Revision); // calendars see the new address
        Assert.Equal(before.Meetings, after.Meetings);
        Assert.Equal("catalogue.clash-venue", (await Asks(new CreateGroup(activity, season.Group() with { Instructor = "" }, Season.Saturdays(), TellsClashes: true))).Refusal.Code);
    }

    [Fact]
    public async Task What_is_not_fit_is_refused_at_its_field()
    {
        var season = await Season.In(Town);
        await Town.Does(new CreateVenue("Gymnase", "4, rue du Parc"));

        foreach (var (code, field, change) in new[]
        {
            ("catalogue.name-missing", "Name", new ChangeVenue(season.Venue, " ", "4, rue du Parc", null)),
            ("catalogue.name-taken", "Name", new ChangeVenue(season.Venue, "Gymnase", "4, rue du Parc", null)),
            ("catalogue.address-missing", "Address", new ChangeVenue(season.Venue, "Piscine", null, null)),
            ("catalogue.map-link", "MapLink", new ChangeVenue(season.Venue, "Piscine", "12, rue", "javascript:alert(1)")),
            ("catalogue.map-link", "MapLink", new ChangeVenue(season.Venue, "Piscine", "12, rue", "http://carte.exemple.ca")),
            ("catalogue.map-link", "MapLink", new ChangeVenue(season.Venue, "Piscine", "12, rue", "https://ville@mal.exemple")),
            ("house.not-found", null, new ChangeVenue(Guid.NewGuid(), "Piscine", "12, rue", null)),
        })
        {
            var refusal = (await Asks(change)).Refusal;
            Assert.Equal((code, field), (refusal.Code, refusal.Field));
        }
    }

    [Fact]
    public async Task It_is_archived_once_nothing_is_to_come_there_and_offered_again_when_it_is_put_back()
    {
        var season = await Season.In(Town);
        var group = await season.Offers();
        var gymnasium = await Town.Does(new CreateVenue("Gymnase", "4, rue du Parc"));
        var meeting = (await View(group)).Meetings[1];
        await Town.Does(new MoveMeeting(group, meeting.Id, meeting.Day, new(18, 0), new(19, 0), gymnasium, "Bris de la pompe"));

        Assert.Equal(("catalogue.venue-used", 1), ((await Asks(new RetireVenue(gymnasium))).Refusal is var used ? (used.Code, used.Values[0]) : default));
        await Town.Does(new CancelGroup(group, "Bassin fermé"));
        await Town.Does(new RetireVenue(gymnasium));
        await Town.Does(new RetireVenue(gymnasium));

        Assert.DoesNotContain((await Town.Ask(_ => { }, new ListVenues(WithRetired: true))).Value, venue => venue.Id == gymnasium); // a visitor asks for more than is theirs
        Assert.True((await Town.Does(new ListVenues(WithRetired: true))).Single(venue => venue.Id == gymnasium).IsRetired);
        Assert.Equal("Gymnase", (await View(group)).VenueOf((await View(group)).Meetings[1]).Name);
        var activity = await Town.Does(new CreateActivity(season.Activity("Judo")));
        Assert.Equal("catalogue.venue-unknown", (await Asks(new CreateGroup(activity, season.Group() with { Venue = gymnasium }, Season.Saturdays()))).Refusal.Code);
        await Town.Does(new ReopenVenue(gymnasium));
        Assert.False((await Asks(new CreateGroup(activity, season.Group() with { Venue = gymnasium }, Season.Saturdays()))).IsRefused);
    }

    private async Task<GroupView> View(Guid group) => (await Town.Does(new FindGroups([group], Language.French)))[0];

    private Task<Result<T>> Asks<T>(MediatR.IRequest<Result<T>> request) => Town.Ask(caller => caller.BecomeHouse(), request);
}
