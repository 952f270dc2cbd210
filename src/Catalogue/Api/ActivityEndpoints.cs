using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Catalogue.Api;

/// <summary>Activities, for everybody.</summary>
internal static class ActivityEndpoints
{
    public static void Activities(this IEndpointRouteBuilder api)
    {
        api.MapGet("/activities", (
                Door door, string? text, int? age, DayOfWeek[]? day, string? category, ActivityKind? kind, Guid? programme, Guid? venue,
                bool? free, bool? withPlaces, OfferOrder? order, int? page, [AsParameters] ChangesQuery list) =>
                door.SendWalk(list, walk => new FindActivities(
                    text, age, day, category, kind, programme, free ?? false, withPlaces ?? false, order ?? OfferOrder.Day, page ?? 1, venue, walk), found => found))
            .Asks<FindActivities>().WithSummary("Activities, shows and subscriptions on offer, with their groups and places left; 24 a page.")
            .WithTags("Catalogue")
            .Produces<Slice<ActivityCard>>();
        api.MapGet("/activities/{id:guid}", (Guid id, Door door) => door.Send(new ShowActivity(id)))
            .Asks<ShowActivity>().WithSummary("One activity with its groups; the description is Markdown.")
            .WithTags("Catalogue")
            .Produces<ActivityPage>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }
}
