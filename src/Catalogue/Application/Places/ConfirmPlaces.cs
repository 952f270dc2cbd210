using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using Loisirs.Shared.Data;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class ConfirmPlacesHandler(CatalogueDb db, TimeProvider time) : ICommandHandler<ConfirmPlaces, Done>
{
    private static readonly ListQuestion<CatalogueDb, Guid, Place> OfHolder = new((db, holder) => db.Places.Where(place => place.HolderId == holder));

    public async Task<Result<Done>> Handle(ConfirmPlaces command, CancellationToken stop)
    {
        var places = await OfHolder.Ask(db, command.Holder, stop);
        var live = places.Where(place => place.IsLive).ToList();
        var lost = places.Where(place => place is { IsLive: false, TakenAt: null })
            .ExceptBy(live.Select(place => (place.GroupId, place.PersonId)), place => (place.GroupId, place.PersonId));
        if (!command.StillHeld && (places.Count == 0 || lost.Any()))
        {
            return PlaceRefusals.HoldLost;
        }

        live.ForEach(place => place.Take(time.GetUtcNow()));
        return Done.Result;
    }
}
