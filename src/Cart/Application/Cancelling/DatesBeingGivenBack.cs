using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>Gives families their share of a date that the town cancelled and does not make up for, line by line.</summary>
internal sealed class DatesBeingGivenBack(CartDb db, Purses purses, ITell tell, TimeProvider time)
{
    /// <summary>The families that are owed a share of a date.</summary>
    /// <param name="since">Who had checked out by then had paid for it; UTC.</param>
    public async Task<IReadOnlyList<Guid>> FamiliesOwed(Guid group, Guid meeting, DateTimeOffset since, CancellationToken stop) =>
        [.. (await Owing(db.Orders, group, meeting, since, stop)).Select(sold => sold.Family).Distinct()];

    /// <summary>What went back of the family's lines; those that were sold without that date are owed nothing.</summary>
    /// <param name="since">Who had checked out by then had paid for it; UTC.</param>
    public async Task<IReadOnlyList<GivenBack>> Give(Guid family, GroupView group, MeetingView meeting, DateTimeOffset since, CancellationToken stop)
    {
        var given = new List<GivenBack>();
        var owing = await Owing(db.Orders.Where(order => order.Family == family), group.Id, meeting.Id, since, stop); // a second reading locks nobody
        foreach (var id in owing.Select(sold => sold.Order).Order())
        {
            var order = await db.TakeOrder(id, stop);
            foreach (var line in order.Lines.Where(line => line.Group == group.Id))
            {
                var before = order.Refunds.Count;
                if (order.GiveBack(line, new(meeting.Id, meeting.Day, SessionsOf(line, order, group, meeting.Id)), time.GetUtcNow()) is not { Cents: > 0 } date)
                    continue;
                tell.Tell(new DateOfLineGivenBack(order.Id, line.Id, date.Id));
                given.Add(new(order, line, date.Amounts.Total, order.RefundedSince(before, RefundTo.Credit)) { Off = date.Amounts.Total - order.RefundedSince(before) });
            }

            await purses.Receive(order, stop);
        }

        return given;
    }

    /// <summary>Those that stand, and those that were given back since; whoever came late and paid what was left paid for no earlier ones.</summary>
    private static int SessionsOf(OrderLine line, Order order, GroupView group, Guid meeting) =>
        group.Meetings.Count(known => known.Id == meeting
            || ((!known.IsCancelled || known.GivenBackAt >= order.PlacedAt) && line.PaysFor(known.Start, order.PlacedAt)));

    /// <summary>What was paid for and stands, without its share of that date.</summary>
    private static async Task<List<(Guid Order, Guid Family)>> Owing(IQueryable<Order> orders, Guid group, Guid meeting, DateTimeOffset since, CancellationToken stop)
    {
        var lines = await orders.AsNoTracking().Where(order => order.State == OrderState.Paid && order.PlacedAt <= since)
            .SelectMany(order => order.Lines, (order, line) => new { order.Id, order.Family, Line = line })
            .Where(sold => sold.Line.Group == group && sold.Line.Tickets == 0 && sold.Line.LostAt == null && sold.Line.Cancellation == null)
            .Select(sold => new { sold.Id, sold.Family, sold.Line.Dates }).ToListAsync(stop);
        return [.. lines.Where(sold => !sold.Dates.Has(meeting)).Select(sold => (sold.Id, sold.Family)).Distinct()];
    }
}

/// <summary>What went back of a line for one date, taxes in.</summary>
/// <param name="Credit">Of it, what became credit: the line was paid so.</param>
internal sealed record GivenBack(Order Order, OrderLine Line, Money Back, Money Credit)
{
    /// <summary>Of it, what was taken off parts that are still to be paid.</summary>
    public Money Off { get; init; }
}
