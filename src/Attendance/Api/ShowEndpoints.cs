using Loisirs.Attendance.Application.Shows;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Attendance.Api;

internal static class ShowEndpoints
{
    public static void Shows(this RouteGroupBuilder api)
    {
        api.MapGet("/meetings/{meeting:guid}/tickets", (Guid meeting, string? text, Door door) => door.Send(new ShowDoor(meeting, text)))
            .Asks<ShowDoor>().WithSummary("The door of a show: how many are in, and whose tickets the text finds").WithTags("Attendance")
            .Produces<DoorView>().ProducesProblem(404);
        api.MapPut(
                "/meetings/{meeting:guid}/tickets/{line:guid}/entrances/{entrance:guid}",
                (Guid meeting, Guid line, Guid entrance, EntranceBody body, Door door) => door.Send(new LetIn(meeting, line, body.Tickets, entrance)))
            .Asks<LetIn>().WithSummary("Lets so many in on a line of tickets (all that are left if none is named); the same entrance counts once")
            .WithTags("Attendance").Produces<AtDoor>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        api.MapDelete(
                "/meetings/{meeting:guid}/entrances/{entrance:guid}",
                (Guid meeting, Guid entrance, Door door) => door.Send(new UndoEntrance(meeting, entrance)))
            .Asks<UndoEntrance>().WithSummary("Takes an entrance back: its tickets can be used again").WithTags("Attendance").Produces<AtDoor>().ProducesProblem(404).ProducesProblem(422);
    }
}

/// <param name="Tickets">Null: all that are left.</param>
internal sealed record EntranceBody(int? Tickets = null);
