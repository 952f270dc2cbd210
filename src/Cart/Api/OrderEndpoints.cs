using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Payments;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class OrderEndpoints
{
    public static void Orders(this RouteGroupBuilder api)
    {
        var orders = api.MapGroup("/families/{family:guid}/orders").AddEndpointFilter(new OfThisFamily()).WithTags("Orders");
        orders.MapGet("", (Door door, Words words, string? name, int? page, [AsParameters] ChangesQuery list) =>
                door.SendWalk(list, walk => new ListOrders(name, page ?? 1, walk), orders => OrderListBody.Of(orders, words)))
            .Asks<ListOrders>().WithSummary("The family's orders, the newest first, twenty a page").Produces<OrderListBody>();
        orders.MapGet("/{number}", (string number, Door door, Words words) => door.Send(new ShowOrder(number), order => Results.Ok(OrderBody.Of(order, words))))
            .Asks<ShowOrder>().WithSummary("One order: its lines as they were sold, money received and given back").Produces<OrderBody>().ProducesProblem(404);
        api.MapGet("/families/{family:guid}/documents", (Door door, int? year = null, int page = 1) =>
                door.Send(new ListDocuments(year, page), shown => Results.Ok(DocumentListBody.Of(shown))))
            .AddEndpointFilter(new OfThisFamily()).WithTags("Orders")
            .Asks<ListDocuments>().WithSummary("The receipts and credit notes of all orders of one year, the newest first, twenty-four a page, with what the year comes to")
            .Produces<DocumentListBody>();
        orders.MapGet("/{number}/documents", (string number, Door door) => door.Send(
                new ShowOrder(number), order => Results.Ok(order.Documents.Select(DocumentBody.Of).ToList())))
            .Asks<ShowOrder>().WithSummary("The receipt and the credit notes of an order, as they were issued").Produces<IReadOnlyList<DocumentBody>>().ProducesProblem(404);
        orders.MapGet("/{number}/disputes", (string number, Door door) => door.Send(
                new ShowOrder(number), order => Results.Ok(order.Disputes.Select(DisputeBody.Of).ToList())))
            .Asks<ShowOrder>().WithSummary("The payments of an order that somebody disputes at their bank, for the office").Produces<IReadOnlyList<DisputeBody>>().ProducesProblem(404);
        orders.MapGet("/{number}/documents/{document}.pdf", (string number, string document, Door door) => door.Send(
                new PrintDocument(number, document), printed => Results.File(printed.File, PrintedDocument.ContentType, printed.FileName)))
            .Asks<PrintDocument>().WithSummary("A receipt or a credit note as PDF, in the language of the order").Produces(200, contentType: PrintedDocument.ContentType).ProducesProblem(404);
        orders.MapPost("/{number}/letter-copies", (string number, Door door) => door.Send(
                new MailOrderAgain(number), copy => Results.Accepted(value: new LetterCopyBody(copy.To))))
            .Asks<MailOrderAgain>().WithSummary("Sends the confirmation once more, as a copy, to where the family's mail goes; at most three a day")
            .Produces<LetterCopyBody>(202).ProducesProblem(404).ProducesProblem(422);
        orders.MapPost("/{number}/counter-payment", (string number, CounterPaymentBody body, Door door) => door.Send(
                new RecordCounterPayment(number, body.Way, body.Reference ?? "", body.Instalment), taken => Results.Ok(CounterPaymentTakenBody.Of(taken))))
            .Asks<RecordCounterPayment>().WithSummary("Money taken at the counter for a whole order, or for a part that is paid later: cash, cheque or terminal; the amount is the order's")
            .Produces<CounterPaymentTakenBody>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }
}
