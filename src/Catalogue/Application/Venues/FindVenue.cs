using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>One venue for the office, in use or not; house.not-found.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record FindVenue(Guid Id) : IQuery<VenueView>;

internal sealed class FindVenueHandler(GuideCache guides) : IQueryHandler<FindVenue, VenueView>
{
    public async Task<Result<VenueView>> Handle(FindVenue query, CancellationToken stop) =>
        (await guides.Current(stop)).Venues.FirstOrDefault(venue => venue.Id == query.Id) is { } venue ? venue.View : Refusal.NotFound;
}
