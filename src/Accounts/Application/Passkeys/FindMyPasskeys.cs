using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Passkeys;

/// <summary>The caller's passkeys, and the question that makes another.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnAccount)]
internal sealed record FindMyPasskeys : IQuery<MyPasskeys>;

/// <param name="Keys">The oldest first; at most <see cref="Domain.SignIns.Passkey.Most"/>.</param>
/// <param name="Question">Null when there are as many as may be, or the sign-in is not fresh.</param>
/// <param name="IsFresh">Signed in lately enough to add or remove one.</param>
internal sealed record MyPasskeys(IReadOnlyList<MyPasskey> Keys, PasskeyQuestion? Question, bool IsFresh);

/// <param name="IsNeeded">It is the last second factor of somebody who needs one.</param>
internal sealed record MyPasskey(Guid Id, string Name, DateTimeOffset MadeAt, DateTimeOffset? LastUsedAt, bool IsNeeded);

internal sealed class FindMyPasskeysHandler(AccountsDb db, PasskeyQuestions questions, SecondFactorRule rule, ICaller caller, TimeProvider time)
    : IQueryHandler<FindMyPasskeys, MyPasskeys>
{
    public async Task<Result<MyPasskeys>> Handle(FindMyPasskeys query, CancellationToken cancellationToken)
    {
        var found = await db.Accounts.AsNoTracking().Where(a => a.Id == caller.Account)
            .Select(a => new { Account = a, HasCode = db.SecondFactors.Any(f => f.Account == a.Id) }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return Refusal.NotFound;
        }

        var keys = await db.Passkeys.AsNoTracking().Where(k => k.Account == caller.Account).OrderBy(k => k.Id)
            .Select(k => new { k.Id, k.Name, k.MadeAt, k.LastUsedAt, k.Credential }).ToListAsync(cancellationToken);
        var isNeeded = keys.Count == 1 && !found.HasCode && rule.IsNeededBy(caller.Role);
        var isFresh = FreshSignInAttribute.IsFresh(caller.SignedInAt, time.GetUtcNow());
        return new MyPasskeys(
            [.. keys.Select(k => new MyPasskey(k.Id, k.Name, k.MadeAt, k.LastUsedAt, isNeeded))],
            isFresh && keys.Count < Domain.SignIns.Passkey.Most ? questions.New(found.Account, [.. keys.Select(k => k.Credential)]) : null,
            isFresh);
    }
}
