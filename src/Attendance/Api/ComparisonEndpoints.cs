using Loisirs.Attendance.Application.Comparing;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Attendance.Api;

internal static class ComparisonEndpoints
{
    public static void Comparisons(this RouteGroupBuilder api)
    {
        var differences = api.MapGroup("/registration-differences").WithTags("Attendance");
        differences.MapGet("", (Door door) => door.Send(new ShowComparison(), shown => Results.Ok(shown)))
            .Asks<ShowComparison>().WithSummary("Where places, paid registrations and lists do not agree, the oldest first, at most 200").Produces<ComparisonView>();
        differences.MapPost("", (Door door) => door.Send(new CompareRegistrations(), _ => Results.NoContent()))
            .Asks<CompareRegistrations>().WithSummary("Compares them all now; twice changes nothing").Produces(204);
    }
}
