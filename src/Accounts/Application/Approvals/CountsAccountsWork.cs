using Loisirs.Accounts.Contracts.Work;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>Accounts to approve, and messages that a mail server will not take.</summary>
internal sealed class CountsAccountsWork(AccountsDb db, ICaller caller) : ICountsWork
{
    public async Task<IReadOnlyList<WaitingWork>> Count(CancellationToken stop)
    {
        if (!caller.May(Right.ApproveAccounts))
        {
            return [];
        }

        var accounts = await db.Waiting().CountAsync(stop);
        var oldest = await db.Waiting().Select(f => (DateTimeOffset?)f.Confirmation!.At).FirstOrDefaultAsync(stop);
        var parked = db.Letters.Where(l => l.ParkedAt != null);
        var letters = await parked.CountAsync(stop);
        var oldestLetter = await parked.OrderBy(l => l.Id).Select(l => l.ParkedAt).FirstOrDefaultAsync(stop);
        return
        [
            new WaitingWork("office.work-accounts", "/administration/comptes", accounts, oldest),
            new WaitingWork("office.work-letters", "/administration/courriels", letters, oldestLetter),
        ];
    }
}
