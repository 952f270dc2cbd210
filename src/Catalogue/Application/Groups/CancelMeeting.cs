using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>One date of a group does not take place; the group goes on, nobody is refunded by it. Tells MeetingChanged, so that the families
/// of those registered are written to.</summary>
/// <remarks>Refuses: house.not-found, catalogue.already-cancelled, catalogue.meeting-cancelled, catalogue.meeting-over, catalogue.meeting-only,
/// catalogue.reason-missing, catalogue.text-too-long, catalogue.text-unreadable.</remarks>
/// <param name="Reason">For those who hold a place; at most 500 characters.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record CancelMeeting(Guid Group, Guid Meeting, string? Reason) : ICommand<Done>;

internal sealed class CancelMeetingHandler(CatalogueDb db, GuideChanges guide, ITell tell, TownZone zone, ICaller caller, TimeProvider time)
    : ICommandHandler<CancelMeeting, Done>
{
    public async Task<Result<Done>> Handle(CancelMeeting command, CancellationToken stop)
    {
        if (await db.FindGroup(command.Group, stop) is not { } group || group.Meeting(command.Meeting) is not { } meeting)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var form = new FormReading();
        var reason = form.Needed(nameof(command.Reason), command.Reason, Longest.Text, "catalogue.reason-missing");
        var venues = await db.Venues.AsNoTracking().ToDictionaryAsync(venue => venue.Id, venue => venue.View, stop);
        return form.Or(() => reason).Then(text => group.CancelMeeting(meeting.Id, caller.Account, time.GetUtcNow(), text, zone)).Then(off =>
        {
            tell.Tell(new MeetingChanged(group.Id, off.Id, group.Version, off.At(group, venues, zone), Now: null, reason));
            return Done.It;
        });
    }
}
