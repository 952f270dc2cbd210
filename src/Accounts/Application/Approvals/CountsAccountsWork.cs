using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Accounts.Contracts.Work;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>What the office decides for families, and messages that a mail server will not take: one question.</summary>
internal sealed class CountsAccountsWork(AccountsDb db, ICaller caller) : ICountsWork
{
    public async Task<IReadOnlyList<WaitingWork>> Count(CancellationToken stop)
    {
        const int Account = 0, Proof = 1, Erasure = 2, Letter = 3, Event = 4;
        var (decides, readsParked, administers) = (caller.May(Right.ApproveAccounts), caller.May(Right.ReadParked), caller.May(Right.Administer));
        if (!decides && !readsParked && !administers)
        {
            return [];
        }

        var waiting = await db.Waiting().Select(f => new { Of = Account, f.Confirmation!.At })
            .Concat(db.WaitingProofs.Select(p => new { Of = Proof, p.At }))
            .Concat(db.ErasureRequests.Where(r => r.Decision == null).Select(r => new { Of = Erasure, r.At }))
            .Concat(db.Letters.Where(l => l.ParkedAt != null).Select(l => new { Of = Letter, At = l.ParkedAt!.Value }))
            .Concat(db.WebhookDeliveries.Where(d => d.GivenUpAt != null && db.Live().Any(w => w.Id == d.Webhook)).Select(d => new { Of = Event, At = d.GivenUpAt!.Value }))
            .GroupBy(one => one.Of).Select(all => new { Of = all.Key, Count = all.Count(), Oldest = (DateTimeOffset?)all.Min(one => one.At) })
            .ToListAsync(stop);
        IReadOnlyList<WaitingWork> decisions =
        [
            Line("office.work-accounts", "/administration/comptes", Account), Line("office.work-proofs", "/administration/preuves", Proof),
            Line("office.work-erasures", "/administration/effacements", Erasure),
        ];
        IReadOnlyList<WaitingWork> letters = [Line("office.work-letters", "/administration/courriels", Letter)];
        IReadOnlyList<WaitingWork> events = [Line("office.work-webhooks", "/administration/api", Event)];
        return [.. decides ? decisions : [], .. readsParked ? letters : [], .. administers ? events : []];

        WaitingWork Line(string text, string path, int of) => waiting.Find(one => one.Of == of) is { } found
            ? new(text, path, found.Count, found.Oldest)
            : new(text, path, 0, null);
    }
}
