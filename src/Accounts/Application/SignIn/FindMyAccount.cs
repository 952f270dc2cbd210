using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>The caller's own account, and where it is signed in.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnAccount)]
internal sealed record FindMyAccount : IQuery<MyAccount>;

/// <param name="OwnName">Of somebody of the town or of a family's second adult; empty for its holder.</param>
/// <param name="WantedEmail">The address that it will have once its key is used, or null.</param>
/// <param name="Sessions">Those that stand, the newest first; at most 50.</param>
internal sealed record MyAccount(string OwnName, string Email, string? WantedEmail, Language Language, IReadOnlyList<MySession> Sessions);

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
        var wanted = await db.MailedKeys.Where(k => k.Account == account.Id && k.Use == MailedKeyUse.NewEmail && k.UsedAt == null && k.Until > now)
            .OrderByDescending(k => k.MadeAt).Select(k => k.About).FirstOrDefaultAsync(cancellationToken);
        return new MyAccount(account.Name, account.Email, wanted, account.Language, sessions);
    }
}
