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
        var credit = api.MapGroup("/families/{family:guid}/credit").AddEndpointFilter(new OfThisFamily()).WithTags("Orders");
        credit.MapGet("", (Door door, int? page) => door.Send(new ShowCredit(Page: page ?? 1), shown => Results.Ok(CreditBody.Of(shown))))
            .Asks<ShowCredit>().WithSummary("The family's credit and what moved it, the newest first, twenty-four a page").Produces<CreditBody>().ProducesProblem(404);

        var card = api.MapGroup("/families/{family:guid}/cart/gift-card").AddEndpointFilter(new OfThisFamily()).WithTags("Cart");
        card.MapPut("", (GiftCardBody body, Door door) => door.Send(new UseGiftCard(body.GiftCard), used => Results.Ok(new GiftCardInCartBody(used.End, used.Left.Cents))))
            .Asks<UseGiftCard>().WithSummary("Puts a gift card in the cart, by its code, and tells what is on it; it pays at checkout")
            .Produces<GiftCardInCartBody>().ProducesProblem(400).ProducesProblem(422);
        card.MapDelete("", (Door door) => door.Send(new DropGiftCard(), _ => Results.NoContent()))
            .Asks<DropGiftCard>().WithSummary("Takes it out; twice is as once").Produces(204);
    }
}
