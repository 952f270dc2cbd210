using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>The venues in use, by name. At most 500.</summary>
/// <param name="WithRetired">Those out of use too, for whoever writes the catalogue.</param>
[Needs(Right.Anyone)]
internal sealed record ListVenues(bool WithRetired = false) : IQuery<IReadOnlyList<VenueView>>;

internal sealed class ListVenuesHandler(GuideCache guides, ICaller caller) : IQueryHandler<ListVenues, IReadOnlyList<VenueView>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<VenueView>>> Handle(ListVenues query, CancellationToken stop)
    {
        var all = query.WithRetired && caller.May(Right.ManageCatalogue);
        return (await guides.Current(stop)).Venues.Where(venue => all || venue.Retirement is null).Take(Most).Select(venue => venue.View).ToList();
    }
}
