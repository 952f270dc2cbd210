using Loisirs.Accounts.Contracts.Safety;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Safety;

/// <summary>The adults of households: a child may leave with them, and no card needs to name them.</summary>
internal sealed class AdultsOfHomes(AccountsDb db)
{
    /// <summary>Those who sign in for these families, or the holder of one that does not; in the order of the families.</summary>
    public async Task<IReadOnlyList<SafetyContact>> Of(IReadOnlyList<Guid> families, CancellationToken stop)
    {
        var homes = await db.Families.AsNoTracking().Where(f => families.Contains(f.Id)).OrderBy(f => f.Id)
            .Select(f => new { f.Id, f.FirstName, f.LastName, f.Phone }).ToListAsync(stop);
        var others = await db.Accounts.AsNoTracking().Where(a => families.Contains(a.Family) && a.Withdrawal == null && a.Name != "")
            .OrderBy(a => a.Id).Select(a => new { a.Family, a.Name }).ToListAsync(stop);
        return
        [
            .. from family in families
               from home in homes.Where(home => home.Id == family)
               from name in others.Where(adult => adult.Family == family).Select(adult => adult.Name).Prepend($"{home.FirstName} {home.LastName}".Trim())
               select new SafetyContact(name, "", home.Phone ?? ""),
        ];
    }
}
