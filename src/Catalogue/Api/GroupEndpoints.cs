using Loisirs.Catalogue.Application.Groups;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Catalogue.Api;

/// <summary>Groups, for everybody; their dates, moved and cancelled by whoever writes the catalogue.</summary>
internal static class GroupEndpoints
{
    public static void Groups(this IEndpointRouteBuilder api)
    {
        var groups = api.MapGroup("/groups/{id:guid}").WithTags("Catalogue");
        groups.MapGet("", (Guid id, Door door) => door.Send(new ShowGroup(id)))
            .Asks<ShowGroup>().WithSummary("One group with all its dates, its prices and its places left.")
            .Produces<GroupPage>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        groups.MapPost("/meetings/{meeting:guid}/moves", (Guid id, Guid meeting, MoveBody body, Door door) => door.Send(new MoveMeeting(
                id, meeting, body.Day, body.Starts, body.Ends, body.Venue, body.Reason, TellsClashes: !body.DespiteClashes), _ => Results.NoContent()))
            .Asks<MoveMeeting>().WithSummary("Moves one date of a group; the families of those registered are written to")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        groups.MapPost("/meetings/{meeting:guid}/cancellation", (Guid id, Guid meeting, CancelBody body, Door door) => door.Send(
                new CancelMeeting(id, meeting, body.Reason, body.GivesBack), _ => Results.NoContent()))
            .Asks<CancelMeeting>().WithSummary("Cancels one date of a group; the families of those registered are written to, and get its share back where the town says so")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        groups.PlacesNotForSale();
    }

    /// <param name="Ends">At or before the start means the next day.</param>
    /// <param name="Venue">Null: where it takes place now.</param>
    /// <param name="Reason">For those who hold a place; at most 500 characters.</param>
    /// <param name="DespiteClashes">Moved all the same, though the venue or the instructor is taken then.</param>
    internal sealed record MoveBody(DateOnly Day, TimeOnly Starts, TimeOnly Ends, string Reason, Guid? Venue = null, bool DespiteClashes = false);

    /// <param name="Reason">For those who hold a place; at most 500 characters.</param>
    internal sealed record CancelBody(string Reason, bool GivesBack = false);
}
