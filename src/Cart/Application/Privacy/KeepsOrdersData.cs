using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Behaviours;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Privacy;

/// <summary>A family's cart, its orders as they were sold, and its money.</summary>
internal sealed class KeepsOrdersData(CartDb db, OrdersInTheWay obstacles, IForgetTraces traces) : IKeepsFamilyData
{
    private const int MostOrders = 2000;

    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        var cart = await db.CartOf(family, stop);
        var orders = await db.WholeOrders.AsNoTracking().Where(order => order.Family == family).OrderBy(order => order.Id).Take(MostOrders).ToListAsync(stop);
        var ids = orders.ConvertAll(order => order.Id);
        var documents = await db.Documents.AsNoTracking().Where(document => ids.Contains(document.Order)).OrderBy(document => document.IssuedAt)
            .Take(KeptData.MostRows).ToListAsync(stop);
        var proposals = await db.RefundProposals.AsNoTracking().Where(proposal => ids.Contains(proposal.Order)).OrderBy(proposal => proposal.Id)
            .Take(KeptData.MostRows).ToListAsync(stop);
        var numbers = orders.ToDictionary(order => order.Id, order => order.Number);
        return
        [
            KeptData.Of("cart", cart?.Lines ?? [], line => [("person", line.Person), ("group", line.Group), ("price", line.SeenPrice), ("addedAt", line.AddedAt)]),
            KeptData.Of("orders", orders, OfOrder),
            KeptData.Of("lines", orders.SelectMany(order => order.Lines, (order, line) => (order, line)), sold => OfLine(sold.order, sold.line)),
            .. Money(orders),
            KeptData.Of("proposals", proposals, proposal =>
            [
                ("order", numbers[proposal.Order]), ("amount", proposal.Amount), ("reason", proposal.Reason), ("at", proposal.At),
                ("state", proposal.Outcome), ("answer", proposal.Answer), ("endedAt", proposal.DecidedAt),
            ]),
            KeptData.Of("documents", documents, document =>
            [
                ("order", numbers[document.Order]), ("number", document.Number), ("kind", document.Kind), ("at", document.IssuedAt),
                ("base", document.Base), ("gst", document.Gst), ("qst", document.Qst), ("total", document.Total),
            ]),
        ];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => obstacles.Of(family, stop);

    /// <summary>The books keep amounts, dates and numbers; who it was for is gone.</summary>
    public async Task Erase(ErasedFamily who, CancellationToken stop)
    {
        var orders = db.Orders.Where(order => order.Family == who.Family);
        var lines = orders.SelectMany(order => order.Lines).Select(line => line.Id);
        var payments = orders.SelectMany(order => order.Payments).Select(payment => payment.Id);
        await db.OrderLines.Where(line => lines.Contains(line.Id)).ExecuteUpdateAsync(
            line => line.SetProperty(x => x.LastName, "").SetProperty(x => x.Search, ""), stop);
        await db.OrderLines.Where(line => lines.Contains(line.Id) && line.Tickets == 0).ExecuteUpdateAsync( // of tickets, it is the price class: the books keep it
            line => line.SetProperty(x => x.FirstName, ""), stop);
        await db.OrderLines.Where(line => lines.Contains(line.Id) && line.Cancellation != null).ExecuteUpdateAsync(
            line => line.SetProperty(x => x.Cancellation!.Reason, ""), stop);
        await db.Set<Payment>().Where(payment => payments.Contains(payment.Id)).ExecuteUpdateAsync(payment => payment.SetProperty(x => x.LastDigits, ""), stop);
        var parts = orders.SelectMany(order => order.Instalments).Select(part => part.Id);
        await db.Set<Instalment>().Where(part => parts.Contains(part.Id)).ExecuteUpdateAsync(part => part.SetProperty(x => x.DelayReason, ""), stop);
        await db.RefundProposals.Where(proposal => orders.Any(order => order.Id == proposal.Order)).ExecuteUpdateAsync(
            proposal => proposal.SetProperty(x => x.Reason, "").SetProperty(x => x.Answer, ""), stop);
        await orders.ExecuteUpdateAsync(order => order.SetProperty(x => x.PayerName, "").SetProperty(x => EF.Property<DateTimeOffset?>(x, Dated.ChangedAt), (DateTimeOffset?)who.At), stop);
        var carts = db.Carts.Where(cart => cart.Family == who.Family).SelectMany(cart => cart.Lines).Select(line => line.Id);
        await db.Lines.Where(line => carts.Contains(line.Id)).ExecuteDeleteAsync(stop);
        var numbers = await orders.Select(order => order.Number).ToListAsync(stop);
        var proposals = await db.RefundProposals.Where(proposal => orders.Any(order => order.Id == proposal.Order)).Select(proposal => proposal.Id).ToListAsync(stop);
        await traces.ForgetAnswers(numbers, stop);
        await traces.ForgetReasons(who.Family, [.. numbers, .. proposals.Select(id => id.ToString())], stop);
    }

    private static (string Name, object? Value)[] OfOrder(Order order) =>
    [
        ("number", order.Number), ("name", order.PayerName), ("language", order.Language), ("state", order.State), ("at", order.PlacedAt),
        ("until", order.HeldUntil), ("paidAt", order.PaidAt), ("endedAt", order.ExpiredAt ?? order.CancelledAt),
        ("base", order.Base), ("gst", order.Gst), ("qst", order.Qst), ("total", order.Total), ("covered", order.Covered),
    ];

    private static (string Name, object? Value)[] OfLine(Order order, OrderLine line) =>
    [
        ("order", order.Number), ("person", line.Person), ("firstName", line.FirstName), ("lastName", line.LastName), ("age", line.Age),
        ("class", line.Class), ("activity", line.ActivityName), ("group", line.GroupCode), ("schedule", line.Schedule), ("programme", line.Programme),
        ("taxStatus", line.TaxStatus), ("discount", line.Steps.Off), ("promoCode", line.Steps.All.FirstOrDefault(step => step.IsCode)?.Code), ("lateFee", line.FeePrice), ("price", line.Price), ("gst", line.Gst), ("qst", line.Qst), ("total", line.Total), ("lostAt", line.LostAt),
        ("endedAt", line.Cancellation?.At), ("reason", line.Cancellation?.Reason), ("refund", line.Cancellation?.Back), ("datesBack", line.DatesBack),
    ];

    private static KeptData[] Money(IReadOnlyList<Order> orders) =>
    [
        KeptData.Of("payments", orders.SelectMany(order => order.Payments, (order, payment) => (order, payment)), paid =>
        [
            ("order", paid.order.Number), ("way", paid.payment.Way), ("amount", paid.payment.Amount), ("reference", paid.payment.LastDigits),
            ("charge", paid.payment.Charge), ("at", paid.payment.At),
        ]),
        KeptData.Of("instalments", orders.SelectMany(order => order.Instalments, (order, part) => (order, part)), agreed =>
        [
            ("order", agreed.order.Number), ("number", agreed.part.Number), ("amount", agreed.part.Amount), ("refund", agreed.part.Reduced), ("until", agreed.part.Until),
            ("paidAt", agreed.part.PaidAt), ("reason", agreed.part.DelayReason),
        ]),
        KeptData.Of("attempts", orders.SelectMany(order => order.Attempts, (order, attempt) => (order, attempt)), tried =>
        [
            ("order", tried.order.Number), ("amount", tried.attempt.Amount), ("state", tried.attempt.State), ("at", tried.attempt.CreatedAt),
            ("endedAt", tried.attempt.EndedAt),
        ]),
        KeptData.Of("refunds", orders.SelectMany(order => order.Refunds, (order, refund) => (order, refund)), back =>
        [
            ("order", back.order.Number), ("amount", back.refund.Amount), ("target", back.refund.To), ("reason", back.refund.Reason), ("state", back.refund.State),
            ("at", back.refund.RequestedAt), ("endedAt", back.refund.DoneAt),
        ]),
    ];
}
