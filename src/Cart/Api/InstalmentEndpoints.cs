using Loisirs.Cart.Application.Instalments;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class InstalmentEndpoints
{
    public static void Instalments(this RouteGroupBuilder api)
    {
        var family = api.MapGroup("/families/{family:guid}").AddEndpointFilter(new OfThisFamily());
        family.MapGet("/cart/instalments", (Door door, bool? atOnce) => door.Send(new OfferParts(atOnce ?? false), parts => Results.Ok(parts.Select(PlannedPartBody.Of).ToList())))
            .Asks<OfferParts>().WithTags("Cart").WithSummary("The parts that the cart can be paid in now, with their days; empty: it is to be paid at once").Produces<IReadOnlyList<PlannedPartBody>>();
        family.MapGet("/instalments", (Door door, int? page) => door.Send(new ListInstalments(Page: page ?? 1), open => Results.Ok(OpenInstalmentsBody.Of(open))))
            .Asks<ListInstalments>().WithTags("Orders").WithSummary("The parts of the family's orders that are left to pay, the most urgent first, fifty a page").Produces<OpenInstalmentsBody>();

        var part = family.MapGroup("/orders/{number}/instalments/{part:int}").WithTags("Orders");
        part.MapPost("/credit-payment", (string number, int part, CreditPaymentBody body, Door door) => door.Send(
                new PayInstalmentWithCredit(number, part, body.SeenOwed), paid => Results.Ok(new InstalmentPaidBody(paid.Number, paid.Part, paid.Amount.Cents))))
            .Asks<PayInstalmentWithCredit>().WithSummary("Pays a part, all that is left of it, out of the family's credit")
            .Produces<InstalmentPaidBody>().ProducesProblem(404).ProducesProblem(409);
        part.MapPost("/delay", (string number, int part, DelayBody body, Door door) => door.Send(
                new DelayInstalment(number, part, body.Until, body.Reason), delayed => Results.Ok(new DelayedBody(delayed.Number, delayed.Part, delayed.Until))))
            .Asks<DelayInstalment>().WithSummary("Grants the family another day for a part, with a reason")
            .Produces<DelayedBody>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);

        api.MapGet("/instalments", (Door door, bool? late, int? page) => door.Send(new ListInstalments(late ?? false, page ?? 1), open => Results.Ok(OpenInstalmentsBody.Of(open))))
            .Asks<ListInstalments>().WithTags("Books").WithSummary("The parts of all orders that are left to pay, or only the late ones, the most urgent first, fifty a page").Produces<OpenInstalmentsBody>();
        api.MapGet("/payment-plan", (Door door) => door.Send(new ShowPaymentPlan(), plan => Results.Ok(PaymentPlanBody.Of(plan))))
            .Asks<ShowPaymentPlan>().WithTags("Prices").WithSummary("What families can pay in parts").Produces<PaymentPlanBody>();
        api.MapPut("/payment-plan", (TypedPlanBody body, Door door) => door.Send(new SetPaymentPlan(body.Parts, body.Minimum, body.Deposit), _ => Results.NoContent()))
            .Asks<SetPaymentPlan>().WithTags("Prices").WithSummary("Decides it, for what is sold from now on; no parts: all is paid with the order").Produces(204).ProducesProblem(400);
        api.MapGet("/activities/{id:guid}/payment-plan", (Guid id, Door door) => door.Send(new ShowActivityPlan(id), plan => Results.Ok(ActivityPlanBody.Of(plan))))
            .Asks<ShowActivityPlan>().WithTags("Prices").WithSummary("What families can pay in parts of one activity: as the town says, nothing, or by a plan of its own").Produces<ActivityPlanBody>().ProducesProblem(404);
        api.MapPut("/activities/{id:guid}/payment-plan", (Guid id, TypedActivityPlanBody body, Door door) => door.Send(new SetActivityPlan(id, body.Choice, body.Parts, body.Deposit), _ => Results.NoContent()))
            .Asks<SetActivityPlan>().WithTags("Prices").WithSummary("Decides it, for what is sold from now on").Produces(204).ProducesProblem(400).ProducesProblem(404);
    }
}
