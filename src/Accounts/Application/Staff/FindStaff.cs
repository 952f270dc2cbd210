using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Staff;

/// <summary>The people of the town who may sign in, by name; at most 500.</summary>
[Needs(Right.Administer)]
internal sealed record FindStaff : IQuery<IReadOnlyList<StaffView>>;

internal sealed record StaffView(Guid Id, string Name, string Email, IReadOnlyList<Role> Roles, bool HasChosenPassword, bool HasSecondFactor, DateTimeOffset? WithdrawnAt);

internal sealed class FindStaffHandler(AccountsDb db) : IQueryHandler<FindStaff, IReadOnlyList<StaffView>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<StaffView>>> Handle(FindStaff query, CancellationToken cancellationToken)
    {
        var staff = await db.Accounts.AsNoTracking().Where(a => a.Family == Guid.Empty)
            .OrderBy(a => a.Withdrawal != null).ThenBy(a => a.Name).Take(Most).ToListAsync(cancellationToken);
        var protectedOnes = await db.Accounts.Where(a => a.Family == Guid.Empty
            && (db.SecondFactors.Any(f => f.Account == a.Id) || db.Passkeys.Any(k => k.Account == a.Id))).Select(a => a.Id).ToListAsync(cancellationToken);
        return staff.Select(a => new StaffView(a.Id, a.Name, a.Email, a.Roles, a.PasswordHash.Length > 0, protectedOnes.Contains(a.Id), a.Withdrawal?.At)).ToList();
    }
}
