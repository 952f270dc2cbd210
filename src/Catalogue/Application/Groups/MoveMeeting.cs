using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Schedules;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>One date of a group takes place at another date, other hours or another venue; the group goes on. Tells MeetingChanged, so that
/// the families of those registered are written to.</summary>
/// <remarks>Refuses: house.not-found, catalogue.already-cancelled, catalogue.meeting-cancelled, catalogue.meeting-over, catalogue.dates-missing,
/// catalogue.hours-missing, catalogue.venue-unknown, catalogue.reason-missing, catalogue.text-too-long, catalogue.text-unreadable,
/// catalogue.meeting-past, catalogue.meeting-far, catalogue.meeting-same, catalogue.meeting-twice. With <paramref name="TellsClashes"/>:
/// catalogue.clash-venue, catalogue.clash-instructor.</remarks>
/// <param name="Ends">At or before the start means the next day.</param>
/// <param name="Venue">Null: where it takes place now.</param>
/// <param name="Reason">For those who hold a place; at most 500 characters.</param>
/// <param name="TellsClashes">Refuses while another group takes the venue or the instructor then; whoever has read it asks without.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record MoveMeeting(
    Guid Group, Guid Meeting, DateOnly? Day, TimeOnly? Starts, TimeOnly? Ends, Guid? Venue, string? Reason, bool TellsClashes = false) : ICommand<Done>;

internal sealed class MoveMeetingHandler(
    CatalogueDb db, GuideChanges guide, GuideCache guides, ITell tell, TownZone zone, ICaller caller, TimeProvider time) : ICommandHandler<MoveMeeting, Done>
{
    public async Task<Result<Done>> Handle(MoveMeeting command, CancellationToken stop)
    {
        if (await db.FindGroup(command.Group, stop) is not { } group || group.Meeting(command.Meeting) is not { } meeting)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var venues = await db.Venues.AsNoTracking().ToDictionaryAsync(venue => venue.Id, venue => venue.View, stop);
        var (was, read) = (meeting.At(group, venues, zone), Read(command, command.Venue ?? meeting.VenueId ?? group.VenueId, venues));
        if (command.TellsClashes && !read.IsRefused && await ClashesOf(group, meeting, read.Value, stop) is { Count: > 0 } clashes)
        {
            return Result<Done>.Refused(clashes);
        }

        return read.Then(typed => group.Move(meeting.Id, typed.To, typed.Venue, caller.Account, time.GetUtcNow(), typed.Reason, zone).Then(moved =>
        {
            tell.Tell(new MeetingChanged(group.Id, moved.Id, group.Version, was, moved.At(group, venues, zone), typed.Reason));
            return Done.It;
        }));
    }

    private static Result<Typed> Read(MoveMeeting command, Guid venue, Dictionary<Guid, VenueView> venues)
    {
        var form = new FormReading();
        var reason = form.Needed(nameof(command.Reason), command.Reason, Longest.Text, "catalogue.reason-missing");
        Check(command.Day is not null, nameof(command.Day), "catalogue.dates-missing");
        Check(command.Starts is not null, nameof(command.Starts), "catalogue.hours-missing");
        Check(command.Ends is not null, nameof(command.Ends), "catalogue.hours-missing");
        Check(venues.GetValueOrDefault(venue) is { IsRetired: false }, nameof(command.Venue), CatalogueRefusals.VenueUnknown.Code);
        return form.Or(() => new Typed(new(command.Day!.Value, command.Starts!.Value, command.Ends!.Value), venue, reason));

        void Check(bool isFine, string field, string code)
        {
            if (!isFine)
            {
                form.Refuse(field, code);
            }
        }
    }

    /// <summary>What stands in the way at the new time and place; what the date already met there was confirmed before.</summary>
    private async Task<IReadOnlyList<Refusal>> ClashesOf(Group group, Meeting meeting, Typed typed, CancellationToken stop)
    {
        var (clashes, isThen) = (new Clashes(await guides.Current(stop), zone, caller.Language), meeting.Planned == typed.To);
        return
        [
            .. isThen && (meeting.VenueId ?? group.VenueId) == typed.Venue
                ? []
                : clashes.AtVenue(typed.Venue, [typed.To], group.Id).Select(clash => clash.At(nameof(MoveMeeting.Venue))),
            .. isThen ? [] : clashes.OfInstructor(group.Instructor, [typed.To], group.Id).Select(clash => clash.At(nameof(MoveMeeting.Starts))),
        ];
    }

    private sealed record Typed(PlannedMeeting To, Guid Venue, string Reason);
}

internal static class MeetingAsTold
{
    /// <summary>The date as it stands, for those who are told.</summary>
    public static MeetingAt At(this Meeting meeting, Group group, IReadOnlyDictionary<Guid, VenueView> venues, TownZone zone) =>
        new(meeting.Day, meeting.StartsAt(zone), meeting.EndsAt(zone), venues[meeting.VenueId ?? group.VenueId]);
}
