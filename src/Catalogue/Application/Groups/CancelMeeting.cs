using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>One date of a group does not take place; the group goes on. Tells MeetingChanged, so that the families of those registered are
/// written to and, where nothing makes up for the date, get its share of what they paid (R23).</summary>
/// <remarks>Refuses: house.not-found, catalogue.already-cancelled, catalogue.meeting-cancelled, catalogue.meeting-over, catalogue.meeting-only, catalogue.meeting-no-share,
/// catalogue.reason-missing, catalogue.text-too-long, catalogue.text-unreadable.</remarks>
/// <param name="Reason">For those who hold a place; at most 500 characters.</param>
/// <param name="GivesBack">Nothing makes up for it: its share of the price goes back. Only of a course or a camp.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record CancelMeeting(Guid Group, Guid Meeting, string? Reason, bool GivesBack = false) : ICommand<Done>;

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
        if (command.GivesBack && group.Activity.Kind != ActivityKind.Activity)
        {
            form.Refuse(nameof(command.GivesBack), CatalogueRefusals.MeetingHasNoShare);
        }

        var venues = await db.Venues.AsNoTracking().ToDictionaryAsync(venue => venue.Id, venue => venue.View, stop);
        return form.Or(() => reason).Then(text => group.CancelMeeting(meeting.Id, caller.Account, time.GetUtcNow(), text, command.GivesBack, zone)).Then(off =>
        {
            tell.Tell(new MeetingChanged(group.Id, off.Id, group.Version, off.At(group, venues, zone), Now: null, reason) { GivenBackAt = off.GivenBackAt });
            return Done.It;
        });
    }
}
