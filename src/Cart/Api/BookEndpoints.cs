using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Application.Disputes;
using Loisirs.Cart.Application.Reconciling;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart.Api;

internal static class BookEndpoints
{
    public static void Books(this RouteGroupBuilder api)
    {
        var days = api.MapGroup("/reconciliations").WithTags("Books");
        days.MapGet("", (DateOnly? day, Door door) => door.Send(new ShowReconciliation(day), shown => Results.Ok(ReconciliationBody.Of(shown))))
            .Asks<ShowReconciliation>().WithSummary("A day beside the provider's list: what both come to, and where they differ; without a day, yesterday").Produces<ReconciliationBody>();
        days.MapPost("", (DayBody body, Door door) => door.Send(new Reconcile(body.Day), done => Results.Ok(new ReconciledBody(done.Day, done.Open))))
            .Asks<Reconcile>().WithSummary("Compares the day with the provider's list now; twice changes nothing")
            .Produces<ReconciledBody>().ProducesProblem(400).ProducesProblem(422).ProducesProblem(503);

        api.MapGet("/disputes", (int? page, Door door) => door.Send(new ListDisputes(page ?? 1), shown => Results.Ok(DisputesBody.Of(shown))))
            .Asks<ListDisputes>().WithTags("Books").WithSummary("The disputed payments to answer at the provider or to decide, the most urgent first, fifty a page").Produces<DisputesBody>();
        api.MapPost("/disputes/{dispute}/decision", (string dispute, DisputeDecisionBody body, Door door) => door.Send(
                new DecideDispute(body.Order, dispute, body.Choice, body.Reason), _ => Results.NoContent()))
            .Asks<DecideDispute>().WithTags("Books").WithSummary("Says, with a reason, what becomes of the registrations of a payment that is lost: cancelled with nothing back, or left; once, for good")
            .Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);

        var journal = api.MapGroup("/journal").WithTags("Books");
        journal.MapGet("", (DateOnly? from, DateOnly? until, Door door) => door.Send(new ListBooks(from, until), shown => Results.Ok(JournalBody.Of(shown))))
            .Asks<ListBooks>().WithSummary("What the journal comes to by day, account and ledger code; without days, the month until today; a year at most")
            .Produces<JournalBody>().ProducesProblem(422);

        var closings = api.MapGroup("/till-closings").WithTags("Books");
        closings.MapGet("", (DateOnly? day, Door door) => door.Send(new ShowClosing(day), shown => Results.Ok(ClosingBody.Of(shown))))
            .Asks<ShowClosing>().WithSummary("A day of the till, closed or as it would be closed now; without a day, today").Produces<ClosingBody>();
        closings.MapPost("", (CloseDayBody body, Door door) => door.Send(
                new CloseDay(body.Day, body.Counted, body.Reason), done => Results.Ok(new ClosedDayBody(done.Day, done.Expected.Cents, done.Counted.Cents))))
            .Asks<CloseDay>().WithSummary("Closes a day of the till with what was counted in the drawer: once, for good")
            .Produces<ClosedDayBody>().ProducesProblem(400).ProducesProblem(409).ProducesProblem(422);
    }
}
