using Loisirs.Accounts.Contracts.Work;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Proposals;

/// <summary>Refunds that wait for a manager.</summary>
internal sealed class CountsProposals(CartDb db, ICaller caller) : ICountsWork
{
    public async Task<IReadOnlyList<WaitingWork>> Count(CancellationToken stop)
    {
        if (!caller.May(Right.GiveRefunds))
        {
            return [];
        }

        var waiting = await db.WaitingProposals.GroupBy(_ => 1).Select(all => new { Count = all.Count(), Oldest = all.Min(one => one.At) }).SingleOrDefaultAsync(stop);
        return [new WaitingWork("office.work-refunds", "/administration/remboursements", waiting?.Count ?? 0, waiting?.Oldest)];
    }
}
