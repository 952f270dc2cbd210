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
            work.AddRange(await AccountsAndErasures(stop));
        }

        if (caller.May(Right.ReadParked))
        {
            work.Add(await Letters(stop));
        }

        return work;
    }

    /// <summary>Both in one question.</summary>
    private async Task<IReadOnlyList<WaitingWork>> AccountsAndErasures(CancellationToken stop)
    {
        var waiting = await db.Waiting().Select(f => new { IsErasure = false, f.Confirmation!.At })
            .Concat(db.ErasureRequests.Where(r => r.Decision == null).Select(r => new { IsErasure = true, r.At }))
            .GroupBy(one => one.IsErasure).Select(all => new { IsErasure = all.Key, Count = all.Count(), Oldest = (DateTimeOffset?)all.Min(one => one.At) })
            .ToListAsync(stop);
        return [Of("office.work-accounts", "/administration/comptes", isErasure: false), Of("office.work-erasures", "/administration/effacements", isErasure: true)];

        WaitingWork Of(string text, string path, bool isErasure) => waiting.Find(one => one.IsErasure == isErasure) is { } found
            ? new(text, path, found.Count, found.Oldest)
            : new(text, path, 0, null);
    }

    private async Task<WaitingWork> Letters(CancellationToken stop)
    {
        var parked = await db.Letters.Where(l => l.ParkedAt != null).GroupBy(_ => 1).Select(all => new { Count = all.Count(), Oldest = all.Min(l => l.ParkedAt) })
            .SingleOrDefaultAsync(stop);
        return new WaitingWork("office.work-letters", "/administration/courriels", parked?.Count ?? 0, parked?.Oldest);
    }
}
