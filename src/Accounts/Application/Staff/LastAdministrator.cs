using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Staff;

/// <summary>Guards that one administrator always stays (P-614), also when two shut each other out at the same moment.</summary>
internal sealed class LastAdministrator(AccountsDb db)
{
    /// <summary>Whether nobody else could administer the portal. Who asks takes turns with all who ask: one row is the staff's lock.</summary>
    public async Task<bool> Is(Guid account, CancellationToken stop)
    {
        var first = await db.Accounts.Where(a => a.Family == Guid.Empty).OrderBy(a => a.Id).Select(a => a.Id).FirstOrDefaultAsync(stop);
        await db.Accounts.Where(a => a.Id == first).ExecuteUpdateAsync(set => set.SetProperty(a => a.Failures, a => a.Failures), stop);
        var others = await db.Accounts.Where(a => a.Family == Guid.Empty && a.Id != account && a.Withdrawal == null && a.PasswordHash != "")
            .Select(a => a.Roles).ToListAsync(stop);
        return !others.Exists(roles => roles.Contains(Role.Administrator));
    }
}
