using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Venues;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>Reads a venue as staff typed it.</summary>
internal static class VenueReading
{
    /// <param name="self">The venue that is changed, or empty for a new one.</param>
    public static async Task<Result<VenueContent>> ReadVenue(
        this CatalogueDb db, string? typedName, string? typedAddress, string? typedMap, Guid self, CancellationToken stop)
    {
        var form = new FormReading();
        var name = form.Needed("Name", typedName, Longest.Name, "catalogue.name-missing");
        var address = form.Needed("Address", typedAddress, Longest.Address, "catalogue.address-missing");
        var map = form.Optional("MapLink", typedMap, Longest.Address);
        if (map.Length > 0 && !Venue.IsMapLink(map))
        {
            form.Refuse("MapLink", CatalogueRefusals.MapLink);
        }

        if (await db.Venues.AnyAsync(known => known.Name == name && known.Id != self, stop))
        {
            form.Refuse("Name", CatalogueRefusals.NameTaken);
        }

        return form.Or(() => new VenueContent(name, address, map));
    }
}

/// <summary>What staff say of a venue.</summary>
/// <param name="MapLink">Empty: none.</param>
internal sealed record VenueContent(string Name, string Address, string MapLink);
