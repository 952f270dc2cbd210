using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>The accounts that wait for the town, the oldest first, 50 a page.</summary>
[Needs(Right.ApproveAccounts)]
internal sealed record FindWaitingAccounts(int Page = 1) : IQuery<Slice<WaitingAccount>>;

internal sealed record WaitingAccount(Guid Family, string Name, string Email, string City, DateTimeOffset Since);

internal sealed class FindWaitingAccountsHandler(AccountsDb db) : IQueryHandler<FindWaitingAccounts, Slice<WaitingAccount>>
{
    private const int Size = 50;

    public async Task<Result<Slice<WaitingAccount>>> Handle(FindWaitingAccounts query, CancellationToken cancellationToken)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var total = await db.Waiting().CountAsync(cancellationToken);
        var found = await db.Waiting().Skip((page - 1) * Size).Take(Size)
            .Select(f => new { f.Id, f.FirstName, f.LastName, f.Email, f.Address.City, f.Confirmation!.At })
            .ToListAsync(cancellationToken);
        return new Slice<WaitingAccount>(
            [.. found.Select(f => new WaitingAccount(f.Id, $"{f.FirstName} {f.LastName}".Trim(), f.Email, f.City, f.At))], page, Size, total);
    }
}
