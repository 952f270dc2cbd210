using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>The caller's own account, and where it is signed in.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnAccount)]
internal sealed record FindMyAccount : IQuery<MyAccount>;

/// <param name="Sessions">Those that stand, the newest first; at most 50.</param>
internal sealed record MyAccount(string Name, string Email, Role Role, Language Language, IReadOnlyList<MySession> Sessions);

internal sealed record MySession(Guid Id, DateTimeOffset OpenedAt, DateTimeOffset EndsAt);

internal sealed class FindMyAccountHandler(AccountsDb db, ICaller caller, TimeProvider time) : IQueryHandler<FindMyAccount, MyAccount>
{
    private const int Most = 50;

    public async Task<Result<MyAccount>> Handle(FindMyAccount query, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == caller.Account, cancellationToken);
        if (account is null)
        {
            return Refusal.NotFound;
        }

        var sessions = await db.Sessions.Where(s => s.Account == account.Id && s.EndedAt == null && s.EndsAt > now)
            .OrderByDescending(s => s.OpenedAt).Take(Most).Select(s => new MySession(s.Id, s.OpenedAt, s.EndsAt)).ToListAsync(cancellationToken);
        return new MyAccount(caller.Name, account.Email, account.Role, account.Language, sessions);
    }
}
