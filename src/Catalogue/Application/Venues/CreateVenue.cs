using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain.Venues;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>Adds a place where groups meet.</summary>
/// <remarks>Refuses: catalogue.name-missing, catalogue.name-taken, catalogue.address-missing, catalogue.map-link, catalogue.text-too-long,
/// catalogue.text-unreadable.</remarks>
/// <param name="MapLink">An address of <c>https</c>; empty: the address is looked for on a public map.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateVenue(string? Name, string? Address, string? MapLink = null) : ICommand<Guid>;

internal sealed class CreateVenueHandler(CatalogueDb db, GuideChanges guide, TimeProvider time) : ICommandHandler<CreateVenue, Guid>
{
    public async Task<Result<Guid>> Handle(CreateVenue command, CancellationToken stop)
    {
        var read = await db.ReadVenue(command.Name, command.Address, command.MapLink, Guid.Empty, stop);
        await guide.Mark(stop);
        return read.Then(venue => db.Add(
            new Venue { Id = Guid.CreateVersion7(time.GetUtcNow()), Name = venue.Name, Address = venue.Address, MapLink = venue.MapLink }).Entity.Id);
    }
}
