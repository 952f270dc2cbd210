using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Whether the caller's account has an authenticator, and what another would read.</summary>
/// <param name="Offer">As the page carried it, if it did.</param>
[Needs(Right.OwnAccount)]
internal sealed record FindMySecondFactor(string? Offer) : IQuery<MySecondFactor>;

/// <param name="Since">Null without one.</param>
/// <param name="CodesLeft">Recovery codes that were not used.</param>
/// <param name="IsNeeded">It is the last second factor of somebody who needs one.</param>
internal sealed record MySecondFactor(DateTimeOffset? Since, int CodesLeft, bool IsNeeded, FactorOffer Offer);

internal sealed class FindMySecondFactorHandler(AccountsDb db, FactorOffers offers, SecondFactorRule rule, ICaller caller)
    : IQueryHandler<FindMySecondFactor, MySecondFactor>
{
    public async Task<Result<MySecondFactor>> Handle(FindMySecondFactor query, CancellationToken cancellationToken)
    {
        if (await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == caller.Account, cancellationToken) is not { } account)
        {
            return Refusal.NotFound;
        }

        var since = await db.SecondFactors.Where(f => f.Account == account.Id).Select(f => (DateTimeOffset?)f.MadeAt).SingleOrDefaultAsync(cancellationToken);
        var left = await db.RecoveryCodes.CountAsync(c => c.Account == account.Id && c.UsedAt == null, cancellationToken);
        var isNeeded = rule.IsNeededBy(account.Role) && !await db.Passkeys.AnyAsync(k => k.Account == account.Id, cancellationToken);
        return new MySecondFactor(since, left, isNeeded, offers.For(account, query.Offer));
    }
}
