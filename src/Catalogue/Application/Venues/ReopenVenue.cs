using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>Puts a venue back into use: groups can be given it again. Twice does the same as once.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ReopenVenue(Guid Id) : ICommand<Done>;

internal sealed class ReopenVenueHandler(CatalogueDb db, GuideChanges guide) : ICommandHandler<ReopenVenue, Done>
{
    public async Task<Result<Done>> Handle(ReopenVenue command, CancellationToken stop)
    {
        await guide.Mark(stop);
        return await db.Venues.SingleOrDefaultAsync(known => known.Id == command.Id, stop) is { } venue ? venue.Reopen() : Refusal.NotFound;
    }
}
