using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>The venues by name. At most 500.</summary>
[Needs(Right.Anyone)]
internal sealed record ListVenues : IQuery<IReadOnlyList<VenueView>>;

internal sealed class ListVenuesHandler(GuideCache guides) : IQueryHandler<ListVenues, IReadOnlyList<VenueView>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<VenueView>>> Handle(ListVenues query, CancellationToken stop) =>
        (await guides.Current(stop)).Venues.Take(Most).Select(venue => venue.View).ToList();
}
