using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Prices;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class PriceEndpoints
{
    public static void Prices(this RouteGroupBuilder api)
    {
        var rules = api.MapGroup("/programmes/{programme:guid}/price-rules").WithTags("Prices");
        rules.MapGet("", (Guid programme, Door door) => door.Send(new ShowPriceRules(programme), known => Results.Ok(PriceRulesBody.Of(known))))
            .Asks<ShowPriceRules>().WithSummary("What changes the prices of a session: family discount, ceiling, late start, late fee").Produces<PriceRulesBody>().ProducesProblem(404);
        rules.MapPut("", (Guid programme, PriceRuleFields body, Door door) => door.Send(new SetPriceRules(programme, body), _ => Results.NoContent()))
            .Asks<SetPriceRules>().WithSummary("Decides it, for what is sold from now on").Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);

        var codes = api.MapGroup("/promo-codes").WithTags("Prices");
        codes.MapGet("", (Door door, int? page) => door.Send(new ListCodes(page ?? 1), known => Results.Ok(known.Items.Select(CodeBody.Of).ToList())))
            .Asks<ListCodes>().WithSummary("The promo codes, those that run first, fifty a page").Produces<IReadOnlyList<CodeBody>>();
        codes.MapPost("", (CodeFields body, Door door) => door.Send(
                new CreateCode(body), made => Results.Created($"/api/v1/promo-codes/{made.Id}", CodeMadeBody.Of(made))))
            .Asks<CreateCode>().WithSummary("Makes a promo code: a percent or a sum, for what, from when to when, how often")
            .Produces<CodeMadeBody>(201).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        codes.MapPost("/{code:guid}/ending", (Guid code, Door door) => door.Send(new EndCode(code), ended => Results.Ok(CodeMadeBody.Of(ended))))
            .Asks<EndCode>().WithSummary("Ends it: orders that have it keep their price; twice is as once").Produces<CodeMadeBody>().ProducesProblem(404);

        var cart = api.MapGroup("/families/{family:guid}/cart/code").AddEndpointFilter(new OfThisFamily()).WithTags("Cart");
        cart.MapPut("", (UseCodeBody body, Door door) => door.Send(new UseCode(body.Code), used => Results.Ok(CodeMadeBody.Of(used))))
            .Asks<UseCode>().WithSummary("Puts a promo code in the cart; it is used at checkout").Produces<CodeMadeBody>().ProducesProblem(400).ProducesProblem(422);
        cart.MapDelete("", (Door door) => door.Send(new DropCode(), _ => Results.NoContent()))
            .Asks<DropCode>().WithSummary("Takes it out; twice is as once").Produces(204);
    }
}
