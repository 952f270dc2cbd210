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
            work.AddRange(await Decisions(stop));
        }

        if (caller.May(Right.ReadParked))
        {
            work.Add(await Letters(stop));
        }

        return work;
    }

    /// <summary>What the office decides for families, in one question.</summary>
    private async Task<IReadOnlyList<WaitingWork>> Decisions(CancellationToken stop)
    {
        const int Account = 0, Proof = 1, Erasure = 2;
        var waiting = await db.Waiting().Select(f => new { Of = Account, f.Confirmation!.At })
            .Concat(db.Proofs.Where(p => p.Decision == null).Select(p => new { Of = Proof, p.At }))
            .Concat(db.ErasureRequests.Where(r => r.Decision == null).Select(r => new { Of = Erasure, r.At }))
            .GroupBy(one => one.Of).Select(all => new { Of = all.Key, Count = all.Count(), Oldest = (DateTimeOffset?)all.Min(one => one.At) })
            .ToListAsync(stop);
        return
        [
            Line("office.work-accounts", "/administration/comptes", Account), Line("office.work-proofs", "/administration/preuves", Proof),
            Line("office.work-erasures", "/administration/effacements", Erasure),
        ];

        WaitingWork Line(string text, string path, int of) => waiting.Find(one => one.Of == of) is { } found
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
