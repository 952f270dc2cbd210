using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>Changes what is said of a venue. It stays the same one: what clashes there clashes still. Calendars that show a date there see
/// a higher sequence.</summary>
/// <remarks>Refuses as <see cref="CreateVenue"/> does; house.not-found.</remarks>
/// <param name="MapLink">An address of <c>https</c>; empty: the address is looked for on a public map.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record ChangeVenue(Guid Id, string? Name, string? Address, string? MapLink) : ICommand<Done>;

internal sealed class ChangeVenueHandler(CatalogueDb db, GuideChanges guide) : ICommandHandler<ChangeVenue, Done>
{
    public async Task<Result<Done>> Handle(ChangeVenue command, CancellationToken stop)
    {
        await guide.Mark(stop);
        if (await db.Venues.SingleOrDefaultAsync(known => known.Id == command.Id, stop) is not { } venue)
        {
            return Refusal.NotFound;
        }

        var read = await db.ReadVenue(command.Name, command.Address, command.MapLink, venue.Id, stop);
        if (!read.IsRefused && (read.Value.Name, read.Value.Address) != (venue.Name, venue.Address))
        {
            await db.Groups.Where(group => group.VenueId == venue.Id || group.Meetings.Any(meeting => meeting.VenueId == venue.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(group => group.Version, group => group.Version + 1), stop);
        }

        return read.Then(content => venue.Change(content.Name, content.Address, content.MapLink));
    }
}
