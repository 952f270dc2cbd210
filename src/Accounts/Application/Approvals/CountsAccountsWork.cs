using Loisirs.Accounts.Contracts.Work;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>Accounts to approve, and messages that a mail server will not take.</summary>
internal sealed class CountsAccountsWork(AccountsDb db, ICaller caller) : ICountsWork
{
    public async Task<IReadOnlyList<WaitingWork>> Count(CancellationToken stop)
    {
        var work = new List<WaitingWork>();
        if (caller.May(Right.ApproveAccounts))
        {
            work.Add(await Accounts(stop));
            work.Add(await Erasures(stop));
        }

        if (caller.May(Right.ReadParked))
        {
            work.Add(await Letters(stop));
        }

        return work;
    }

    private async Task<WaitingWork> Accounts(CancellationToken stop)
    {
        var waiting = await db.Waiting().GroupBy(_ => 1).Select(all => new { Count = all.Count(), Oldest = all.Min(f => f.Confirmation!.At) }).SingleOrDefaultAsync(stop);
        return new WaitingWork("office.work-accounts", "/administration/comptes", waiting?.Count ?? 0, waiting?.Oldest);
    }

    private async Task<WaitingWork> Erasures(CancellationToken stop)
    {
        var asked = await db.ErasureRequests.Where(r => r.Decision == null).GroupBy(_ => 1).Select(all => new { Count = all.Count(), Oldest = all.Min(r => r.At) })
            .SingleOrDefaultAsync(stop);
        return new WaitingWork("office.work-erasures", "/administration/effacements", asked?.Count ?? 0, asked?.Oldest);
    }

    private async Task<WaitingWork> Letters(CancellationToken stop)
    {
        var parked = await db.Letters.Where(l => l.ParkedAt != null).GroupBy(_ => 1).Select(all => new { Count = all.Count(), Oldest = all.Min(l => l.ParkedAt) })
            .SingleOrDefaultAsync(stop);
        return new WaitingWork("office.work-letters", "/administration/courriels", parked?.Count ?? 0, parked?.Oldest);
    }
}
