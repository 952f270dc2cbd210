using Loisirs.Cart.Application.Calendars;
using Loisirs.Cart.Application.Schedules;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class ScheduleEndpoints
{
    public static void Schedules(this RouteGroupBuilder api)
    {
        var family = api.MapGroup("/families/{family:guid}").AddEndpointFilter(new OfThisFamily()).WithTags("Schedule");
        family.MapGet("/schedule", (DateOnly from, DateOnly to, Door door, Guid? person = null) => door.Send(
                new ShowSchedule(from, to, person), schedule => Results.Ok(schedule.Dates.Select(ScheduledDateBody.Of).ToList())))
            .Asks<ShowSchedule>().WithSummary("Who goes where between two days, both included, by hour; at most 92 days")
            .Produces<IReadOnlyList<ScheduledDateBody>>().ProducesProblem(400).ProducesProblem(422);
        family.MapGet("/calendars", (Door door) => door.Send(new ShowCalendars(), known => Results.Ok(known.Select(CalendarBody.Of).ToList())))
            .Asks<ShowCalendars>().WithSummary("The private calendars of the family and of its members, and since when each has an address; the addresses are not kept")
            .Produces<IReadOnlyList<CalendarBody>>();
        family.MapDelete("/calendars/{calendar}", (string calendar, Door door) => CalendarBody.PersonOf(calendar) is { } person
                ? door.Send(new EndCalendar(person), _ => Results.NoContent())
                : Task.FromResult(door.Problem([Refusal.NotFound])))
            .Asks<EndCalendar>().WithSummary("Revokes the address of a calendar, named by its member, or family; twice is as once").Produces(204).ProducesProblem(404);
    }
}
