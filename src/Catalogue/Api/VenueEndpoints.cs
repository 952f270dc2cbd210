using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Catalogue.Api;

/// <summary>Venues: read by everybody, changed by whoever writes the catalogue.</summary>
internal static class VenueEndpoints
{
    public static void Venues(this IEndpointRouteBuilder api)
    {
        var venues = api.MapGroup("/venues").WithTags("Catalogue");
        venues.MapGet("", (Door door, [AsParameters] ListQuery list) => door.SendList(list, new ListVenues(), venue => venue.Id))
            .Asks<ListVenues>().WithSummary("The venues in use, by name")
            .Produces<IReadOnlyList<VenueView>>();
        venues.MapPut("/{venue:guid}", (Guid venue, VenueBody body, Door door) => door.Send(
                new ChangeVenue(venue, body.Name, body.Address, body.MapLink), _ => Results.NoContent()))
            .Asks<ChangeVenue>().WithSummary("Changes what is said of a venue; what meets there still meets there")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        venues.MapPut("/{venue:guid}/retirement", (Guid venue, Door door) => door.Send(new RetireVenue(venue), _ => Results.NoContent()))
            .Asks<RetireVenue>().WithSummary("Takes a venue out of use, unless a group has a date to come there; twice is as once")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        venues.MapDelete("/{venue:guid}/retirement", (Guid venue, Door door) => door.Send(new ReopenVenue(venue), _ => Results.NoContent()))
            .Asks<ReopenVenue>().WithSummary("Puts a venue back into use; twice is as once")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <param name="MapLink">An address of https; null or empty: the address is looked for on a public map.</param>
    internal sealed record VenueBody(string Name, string Address, string? MapLink = null);
}
