using Loisirs.Cart.Application.Credits;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class CreditEndpoints
{
    public static void Credits(this RouteGroupBuilder api)
    {
        var credit = api.MapGroup("/families/{family:guid}/credit").AddEndpointFilter<OfThisFamily>().WithTags("Orders");
        credit.MapGet("", (Door door, int? page) => door.Send(new ShowCredit(Page: page ?? 1), shown => Results.Ok(CreditBody.Of(shown))))
            .Asks<ShowCredit>().WithSummary("The family's credit and what moved it, the newest first, twenty-four a page").Produces<CreditBody>().ProducesProblem(404);
    }
}
