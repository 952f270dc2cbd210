using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Cart.Application.Disputes;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

/// <summary>One order with its receipt and its letter: of the caller's own family, or of any for the office.</summary>
/// <remarks>Procedure, step 8; P-308. Refuses: house.not-found.</remarks>
[Needs(Right.OwnOrders, Right.ReadOrders)]
internal sealed record ShowOrder(string Number) : IQuery<OrderView>;

internal sealed class ShowOrderHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<ShowOrder, OrderView>
{
    public async Task<Result<OrderView>> Handle(ShowOrder query, CancellationToken stop)
    {
        var order = await db.ShownOrders.Seen(caller).AsNoTracking().SingleOrDefaultAsync(order => order.Number == query.Number, stop);
        if (order is null)
            return Refusal.NotFound;

        var groupIds = order.Lines.Select(line => line.Group).Distinct().ToList();
        var groups = (await house.Send(new FindGroups(groupIds, caller.Language), stop)).Value.ToDictionary(group => group.Id);
        var letter = await house.Send(new FindLetter(MailConfirmation.KeyOf(order.Id), order.Family), stop);
        var documents = await db.Documents.AsNoTracking().Where(known => known.Order == order.Id).OrderBy(known => known.Id).ToListAsync(stop);
        var disputes = await DisputesOf(order, stop);
        var view = OrderView.Of(order, groups, letter.IsRefused ? null : letter.Value, zone.DateAt(time.GetUtcNow())) with
        {
            Documents = [.. documents.Select(DocumentSummary.Of)],
            Disputes = caller.May(Right.ReadOrders) ? [.. disputes.Select(row => DisputeView.Of(row.Order, row.Dispute) with { Here = order.BearsOf(row.Dispute) })] : [],
            Held = order.Refundable.IsZero ? null : disputes.Find(row => row.Dispute.IsHeld).Dispute?.Amount,
        };
        return view.HasMoved ? await WithWhereTheyWent(view, stop) : view;
    }

    /// <summary>Of its payments, and of those that brought what was carried over to it.</summary>
    /// <returns>Each with the number of the order that has it.</returns>
    private async Task<List<(string Order, Dispute Dispute)>> DisputesOf(Order order, CancellationToken stop)
    {
        var charges = order.Payments.Select(payment => payment.GivenBackTo).OfType<string>().ToArray();
        if (charges.Length == 0)
            return [];
        var found = await db.Disputes.AsNoTracking().Where(dispute => charges.Contains(dispute.Charge)).OrderBy(dispute => dispute.Id)
            .Join(db.Orders, dispute => EF.Property<Guid>(dispute, "OrderId"), known => known.Id, (dispute, known) => new { known.Number, Dispute = dispute }).ToListAsync(stop);
        return [.. found.Select(row => (row.Number, row.Dispute))];
    }

    private async Task<OrderView> WithWhereTheyWent(OrderView view, CancellationToken stop)
    {
        var moved = view.Lines.Where(line => line.IsMoved).Select(line => (Guid?)line.Line).ToList();
        var to = await db.Orders.Where(next => next.State == OrderState.Paid && moved.Contains(next.Replaced))
            .ToDictionaryAsync(next => next.Replaced!.Value, next => next.Number, stop);
        return view with { Lines = [.. view.Lines.Select(line => line with { MovedTo = to.GetValueOrDefault(line.Line) })] };
    }
}
