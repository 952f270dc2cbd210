using Loisirs.Attendance.Contracts.Rosters;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Attendance.Api;

internal static class RosterEndpoints
{
    public static void Rosters(this RouteGroupBuilder api) => api
        .MapGet("/groups/{group:guid}/roster", (Guid group, Door door) => door.Send(new FindRoster(group)))
        .WithSummary("Who is registered in a group, by name").WithTags("Attendance").Produces<RosterView>().ProducesProblem(404);
}
