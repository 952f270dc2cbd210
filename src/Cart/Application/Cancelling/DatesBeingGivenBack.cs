using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>Gives families their share of a date that the town cancelled and does not make up for, line by line.</summary>
internal sealed class DatesBeingGivenBack(CartDb db, Purses purses, ITell tell, TimeProvider time)
{
    /// <summary>What went back of the family's lines; those that were sold without that date are owed nothing.</summary>
    /// <param name="since">Who had checked out by then had paid for it; UTC.</param>
    public async Task<IReadOnlyList<GivenBack>> Give(Guid family, GroupView group, MeetingView meeting, DateTimeOffset since, CancellationToken stop)
    {
        var given = new List<GivenBack>();
        foreach (var id in await Owing(family, group.Id, meeting.Id, since, stop))
        {
            var order = await db.TakeOrder(id, stop);
            foreach (var line in order.Lines.Where(line => line.Group == group.Id))
            {
                var before = order.Refunds.Count;
                if (order.GiveBack(line, new(meeting.Id, meeting.Day, SessionsOf(line, order, group, meeting.Id)), time.GetUtcNow()) is not { Cents: > 0 } date)
                    continue;
                tell.Tell(new DateOfLineGivenBack(order.Id, line.Id, date.Id));
                given.Add(new(order, line, date.Amounts.Total, order.RefundedSince(before, RefundTo.Credit)));
            }

            await purses.Receive(order, stop);
        }

        return given;
    }

    /// <summary>Those that stand, and those that were given back since; whoever came late and paid what was left paid for no earlier ones.</summary>
    private static int SessionsOf(OrderLine line, Order order, GroupView group, Guid meeting)
    {
        var isLate = line.Steps.All.Any(step => step.Kind == PriceStepKind.LateStart);
        return group.Meetings.Count(known => known.Id == meeting
            || ((!known.IsCancelled || known.GivenBackAt >= order.PlacedAt) && (!isLate || known.Start > order.PlacedAt)));
    }

    /// <summary>Those that are owed something: a second reading locks nobody.</summary>
    private async Task<IReadOnlyList<Guid>> Owing(Guid family, Guid group, Guid meeting, DateTimeOffset since, CancellationToken stop)
    {
        var lines = await db.Orders.AsNoTracking().Where(order => order.Family == family && order.State == OrderState.Paid && order.PlacedAt <= since)
            .SelectMany(order => order.Lines, (order, line) => new { order.Id, Line = line })
            .Where(sold => sold.Line.Group == group && sold.Line.Tickets == 0 && sold.Line.LostAt == null && sold.Line.Cancellation == null)
            .Select(sold => new { sold.Id, sold.Line.Dates }).ToListAsync(stop);
        return [.. lines.Where(sold => !sold.Dates.Has(meeting)).Select(sold => sold.Id).Distinct().Order()];
    }
}

/// <summary>What went back of a line for one date, taxes in.</summary>
/// <param name="Credit">Of it, what became credit: the line was paid so.</param>
internal sealed record GivenBack(Order Order, OrderLine Line, Money Back, Money Credit);
