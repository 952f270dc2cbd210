using Loisirs.Accounts.Contracts.Work;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Books;

/// <summary>Refunds that wait for a manager, and disputed payments that wait for an answer or a decision: one question for both.</summary>
internal sealed class CountsRefundsAndDisputes(CartDb db, ICaller caller) : ICountsWork
{
    public async Task<IReadOnlyList<WaitingWork>> Count(CancellationToken stop)
    {
        if (!caller.May(Right.GiveRefunds))
        {
            return [];
        }

        var waiting = await db.WaitingProposals.Select(one => new { IsDispute = false, one.At }).Concat(db.WaitingDisputes.Select(one => new { IsDispute = true, At = one.OpenedAt }))
            .GroupBy(one => one.IsDispute).Select(all => new { IsDispute = all.Key, Count = all.Count(), Oldest = all.Min(one => one.At) }).ToListAsync(stop);
        var (refunds, disputes) = (waiting.Find(one => !one.IsDispute), waiting.Find(one => one.IsDispute));
        return
        [
            new WaitingWork("office.work-refunds", "/administration/remboursements", refunds?.Count ?? 0, refunds?.Oldest),
            new WaitingWork("office.work-disputes", "/administration/paiements/contestations", disputes?.Count ?? 0, disputes?.Oldest),
        ];
    }
}
