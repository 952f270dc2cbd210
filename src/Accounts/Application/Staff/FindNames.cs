using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Staff;

internal sealed class FindNamesHandler(AccountsDb db) : IQueryHandler<FindNames, IReadOnlyDictionary<Guid, string>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyDictionary<Guid, string>>> Handle(FindNames query, CancellationToken cancellationToken)
    {
        var ids = query.Ids.Distinct().Take(Most).ToList();
        var accounts = await db.Accounts.Where(account => ids.Contains(account.Id)).Select(account => new { account.Id, account.Name, account.Family }).ToListAsync(cancellationToken);
        var known = ids.Concat(accounts.Select(account => account.Family)).ToList();
        var families = await db.Families.Where(family => known.Contains(family.Id))
            .ToDictionaryAsync(family => family.Id, family => family.Name, cancellationToken);
        foreach (var account in accounts)
        {
            families[account.Id] = account.Name.Length > 0 ? account.Name : families.GetValueOrDefault(account.Family, "");
        }

        return families;
    }
}
