using Loisirs.Accounts.Contracts.Safety;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Safety;

/// <summary>The adults of households: a child may leave with them, and no card needs to name them.</summary>
internal sealed class AdultsOfHomes(AccountsDb db)
{
    /// <summary>Those who sign in for these families, or the holder of one that does not; in the order of the families.</summary>
    public async Task<IReadOnlyList<SafetyContact>> Of(IReadOnlyList<Guid> families, CancellationToken stop)
    {
        var known = await (
            from home in db.Families.AsNoTracking()
            where families.Contains(home.Id)
            join account in db.Accounts.Where(a => a.Withdrawal == null && a.Name != "") on home.Id equals account.Family into others
            from other in others.DefaultIfEmpty()
            orderby home.Id, (Guid?)other.Id
            select new { home.Id, home.FirstName, home.LastName, home.Phone, Other = (string?)other.Name }).ToListAsync(stop);
        return
        [
            .. from family in families
               from home in known.Where(row => row.Id == family).GroupBy(row => (row.FirstName, row.LastName, row.Phone))
               from name in home.Select(row => row.Other).OfType<string>().Prepend($"{home.Key.FirstName} {home.Key.LastName}".Trim())
               select new SafetyContact(name, "", home.Key.Phone ?? ""),
        ];
    }
}
