using Loisirs.Attendance.Contracts.Rosters;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Attendance.Api;

internal static class RosterEndpoints
{
    public static void Rosters(this RouteGroupBuilder api) => api
        .MapGet("/groups/{group:guid}/roster", (Guid group, Door door, [AsParameters] ChangesQuery list) => door.SendPart(
            list, new FindRoster(group, list.ChangedSince), roster => roster.People, person => person.Person, (roster, part) => roster with { People = part }))
        .Asks<FindRoster>().WithSummary("Who is registered in a group, by name").WithTags("Attendance").Produces<RosterView>().ProducesProblem(404);
}
