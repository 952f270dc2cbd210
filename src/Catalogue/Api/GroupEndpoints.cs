using Loisirs.Catalogue.Application.Groups;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Catalogue.Api;

/// <summary>Groups, for everybody.</summary>
internal static class GroupEndpoints
{
    public static void Groups(this IEndpointRouteBuilder api) =>
        api.MapGet("/groups/{id:guid}", (Guid id, Door door) => door.Send(new ShowGroup(id)))
            .Asks<ShowGroup>().WithSummary("One group with all its dates, its prices and its places left.")
            .WithTags("Catalogue")
            .Produces<GroupPage>()
            .ProducesProblem(StatusCodes.Status404NotFound);
}
