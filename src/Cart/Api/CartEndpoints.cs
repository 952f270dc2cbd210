using System.Globalization;
using Loisirs.Cart.Application.Answers;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class CartEndpoints
{
    public static void Carts(this RouteGroupBuilder api)
    {
        var family = api.MapGroup("/families/{family:guid}").AddEndpointFilter(new OfThisFamily()).WithTags("Cart");
        family.MapGet("/members/{member:guid}/answers", (Guid member, Guid group, Door door, Words words) =>
                door.Send(new AskWhether(member, group), answer => Results.Ok(AnswerBody.Of(answer, words))))
            .Asks<AskWhether>().WithSummary("Can this member take this group now, at what price, else why not").Produces<AnswerBody>().ProducesProblem(404);
        family.MapGet("/cart", (Door door, Words words) => door.Send(new ShowCart(), cart => Results.Ok(CartBody.Of(cart, words))))
            .Asks<ShowCart>().WithSummary("The cart, priced now; nothing is held by it").Produces<CartBody>();
        family.MapGet("/cart/lines", (Door door, Words words, [AsParameters] ListQuery list) =>
                door.SendPart(list, new ShowCart(), cart => CartBody.Of(cart, words).Lines, line => line.Id, (_, lines) => lines))
            .Asks<ShowCart>().WithSummary("The lines of the cart").Produces<IReadOnlyList<CartLineBody>>();
        family.MapPost("/cart/lines", (Guid family, AddLineBody body, Door door) => body.PriceClass is { } tickets
                ? door.Send(
                    new ChooseTickets(body.Group, [new(tickets, body.Quantity?.ToString(CultureInfo.InvariantCulture))]),
                    chosen => Results.Created($"/api/v1/families/{family}/cart/lines", new ChosenTicketsBody(body.Group, chosen.ActivityName, chosen.Tickets)))
                : door.Send(
                    new AddToCart(body.Group, body.Person ?? Guid.Empty, AnswerToQuestion.Read(body.Answers)),
                    added => Results.Created($"/api/v1/families/{family}/cart/lines", AddedLineBody.Of(added))))
            .Asks<AddToCart>().Asks<ChooseTickets>().WithSummary("Adds one person and one group, with the answers to the group's questions; or, with a price class, so many tickets of a show").Produces<AddedLineBody>(201).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        family.MapDelete("/cart/lines/{line:guid}", (Guid line, Door door) => door.Send(new RemoveFromCart(line), _ => Results.NoContent()))
            .Asks<RemoveFromCart>().WithSummary("Takes a line out; twice is as once").Produces(204).ProducesProblem(422);
        family.MapPut("/cart/lines/{line:guid}/answers", (Guid line, AnswersBody body, Door door) => door.Send(
                new AnswerQuestions(line, AnswerToQuestion.Read(body.Answers)), _ => Results.NoContent()))
            .Asks<AnswerQuestions>().WithSummary("Answers the group's questions for a line that is in the cart").Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        family.MapPost("/cart/ties", (Guid family, TieBody body, Door door) => door.Send(
                new TieLines(body.Lines ?? []),
                tie => Results.Created($"/api/v1/families/{family}/cart/ties/{tie}", new TiedBody(tie))))
            .Asks<TieLines>().WithSummary("Ties lines of the cart: they get their places all, or none does").Produces<TiedBody>(201).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        family.MapDelete("/cart/ties/{tie:guid}", (Guid tie, Door door) => door.Send(new UntieLines(tie), _ => Results.NoContent()))
            .Asks<UntieLines>().WithSummary("Unties them; twice is as once").Produces(204).ProducesProblem(422);
        family.MapPost("/cart/order", (Guid family, CheckOutBody body, Door door) => door.Send(
                new PayCart(new CheckOutCart(body.SeenTotal, body.WithoutLost, body.SeenLines, body.Credit, body.GiftCard) { Parts = body.Parts }),
                done => Results.Created($"/api/v1/families/{family}/orders/{done.Number}", CheckedOutBody.Of(done))))
            .Asks<CheckOutCart>().WithSummary("Makes an order of the cart at the total that was seen: all its places are held, or it is refused and names each line")
            .Produces<CheckedOutBody>(201).ProducesProblem(400).ProducesProblem(409).ProducesProblem(422);
    }
}
