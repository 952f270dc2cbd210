using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Privacy;

/// <summary>What of a family's orders is not over: it cannot be forgotten yet.</summary>
internal sealed class OrdersInTheWay(CartDb db, IMediator house, TimeProvider time)
{
    private const int MostGroups = 200;

    /// <summary>Orders that are being paid or wait for the office, payments that are disputed, money that is on its way back or still to come, registrations that are not over.</summary>
    public async Task<IReadOnlyList<Refusal>> Of(Guid family, CancellationToken stop)
    {
        var orders = await db.WholeOrders.AsNoTracking().Where(order => order.Family == family).OrderBy(order => order.Id).ToListAsync(stop);
        var (ids, paid) = (orders.ConvertAll(order => order.Id), orders.Where(order => order.IsPaid).SelectMany(order => order.KeptLines).ToList());
        var proposed = await db.WaitingProposals.Where(proposal => ids.Contains(proposal.Order)).Select(proposal => proposal.Order).ToListAsync(stop);
        return
        [
            .. orders.Where(order => order.State is OrderState.Paying or OrderState.Stuck || order.Disputes.Any(dispute => dispute.IsOpen)).Select(order => CartRefusals.ErasureOpenOrder(order.Number)),
            .. orders.Where(order => order.Refunds.Any(refund => refund.State != RefundState.Succeeded) || proposed.Contains(order.Id)).Select(order => CartRefusals.ErasureRefundDue(order.Number)),
            .. orders.Where(order => order.IsPaid && !order.ToCome.IsZero).Select(order => CartRefusals.ErasurePartsOpen(order.Number, order.ToCome)),
            .. await ToCome(paid, stop),
        ];
    }

    private async Task<List<Refusal>> ToCome(List<OrderLine> lines, CancellationToken stop)
    {
        var (obstacles, now) = (new List<Refusal>(), time.GetUtcNow());
        foreach (var some in lines.Select(line => line.Group).Distinct().Chunk(MostGroups))
        {
            var ends = (await house.Send(new FindGroups(some, Language.French), stop)).Value
                .Where(group => group.Meetings.Any(meeting => !meeting.IsCancelled && meeting.End > now)).ToDictionary(group => group.Id, group => group.Meetings[^1].Day);
            obstacles.AddRange(lines.Where(line => ends.ContainsKey(line.Group)).Select(line => CartRefusals.ErasureRegistration(line.FirstName, line.ActivityName, ends[line.Group])));
        }

        return obstacles;
    }
}
