using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>Takes a venue out of use: no group is given it any more, and what took place there still says so. Twice does the same as once.</summary>
/// <remarks>Refuses: catalogue.venue-used, while a group has a date to come there; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record RetireVenue(Guid Id) : ICommand<Done>;

internal sealed class RetireVenueHandler(CatalogueDb db, GuideChanges guide, ICaller caller, TownZone zone, TimeProvider time) : ICommandHandler<RetireVenue, Done>
{
    public async Task<Result<Done>> Handle(RetireVenue command, CancellationToken stop)
    {
        await guide.Mark(stop);
        if (await db.Venues.SingleOrDefaultAsync(known => known.Id == command.Id, stop) is not { } venue)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var groups = await db.Groups.AsNoTracking().Include(group => group.Meetings)
            .Where(group => group.Cancellation == null && (group.VenueId == venue.Id || group.Meetings.Any(meeting => meeting.VenueId == venue.Id)))
            .ToListAsync(stop);
        return venue.Retire(groups.Count(group => group.IsToMeetAt(venue.Id, now, zone)), caller.Account, now);
    }
}
