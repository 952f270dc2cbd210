using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class ReleasePlacesHandler(CatalogueDb db, IPlacesGuard guard, ITell tell, TimeProvider time)
    : ICommandHandler<ReleasePlaces, Done>
{
    public async Task<Result<Done>> Handle(ReleasePlaces command, CancellationToken stop)
    {
        var places = await db.Places
            .Where(place => place.HolderId == command.Holder && place.ReleasedAt == null
                && (command.Group == null || place.GroupId == command.Group)
                && (command.Person == null || place.PersonId == command.Person || place.PriceClass == command.Person))
            .OrderBy(place => place.Id).ToListAsync(stop);
        foreach (var group in places.Skip(command.Keep).GroupBy(place => place.GroupId).OrderBy(of => of.Key))
        {
            await guard.Lock(group.Key, stop);
            foreach (var place in group)
            {
                place.Release(time.GetUtcNow());
            }

            tell.Tell(new PlacesFreed(group.Key, group.Count()));
        }

        return Done.Result;
    }
}
