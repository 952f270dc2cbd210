using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Tells the doors who comes in, from the database at each request: one query a page, its answer kept for the scope.</summary>
internal sealed class KnownCallers(AccountsDb db, SecondFactorRule rule, TimeProvider time) : IKnowsCallers
{
    private static readonly Question<AccountsDb, Guid, DateTimeOffset, bool, KnownCaller?> OfSession = new((db, session, now, staffNeedsFactor, stop) => (
        from account in db.Accounts
        where account.Withdrawal == null && db.Sessions
            .Where(s => s.Id == session && s.EndedAt == null && s.EndsAt > now
                && (!staffNeedsFactor || s.IsVerified || db.Accounts.Any(a => a.Id == s.Account && a.Family != Guid.Empty)))
            .Select(s => s.Account).Contains(account.Id)
        join a in db.Actings.Where(a => a.Session == session && a.EndedAt == null && a.Until > now) on account.Id equals a.Account into acts
        from acting in acts.DefaultIfEmpty()
        join f in db.Families on (acting == null ? account.Family : acting.Family) equals f.Id into families
        from family in families.DefaultIfEmpty()
        select new KnownCaller(account.Id, account.Family, account.Roles, account.Language, account.Name)
        {
            Acting = acting == null || family == null || family.Merged != null || family.Erased != null ? null : new KnownActing(acting.Id, acting.Family, acting.Until),
            First = family == null ? "" : family.FirstName,
            Last = family == null ? "" : family.LastName,
            SignedInAt = db.Sessions.Where(s => s.Id == session).Select(s => (DateTimeOffset?)s.OpenedAt).FirstOrDefault(),
            IsApproved = family != null && family.Approval != null,
        }).AsNoTracking().SingleOrDefault());

    private static readonly Question<AccountsDb, Guid, KnownCaller?> OfAccount = new((db, id, stop) => (
        from account in db.Accounts
        where account.Id == id && account.Withdrawal == null
        join f in db.Families on account.Family equals f.Id into families
        from family in families.DefaultIfEmpty()
        select new KnownCaller(account.Id, account.Family, account.Roles, account.Language, account.Name)
        {
            First = family == null ? "" : family.FirstName,
            Last = family == null ? "" : family.LastName,
            IsApproved = family != null && family.Approval != null,
        }).AsNoTracking().SingleOrDefault());

    private CallerFacts? _ofSession;

    /// <summary>Whether the session that a cookie names still stands. Where the town's people need a second factor, one without does not (P-613).</summary>
    public async Task<bool> Stands(Guid session, CancellationToken stop)
    {
        _ofSession = (await OfSession.Ask(db, session, time.GetUtcNow(), rule.StaffNeedsIt, stop))?.Facts;
        return _ofSession is not null;
    }

    public async Task<CallerFacts?> Find(Guid account, CancellationToken stop) =>
        _ofSession?.Account == account ? _ofSession : (await OfAccount.Ask(db, account, stop))?.Facts;

    public Task<bool?> IsApproved(Guid family, CancellationToken stop) =>
        db.Families.Where(f => f.Id == family).Select(f => (bool?)(f.Approval != null && f.Merged == null)).SingleOrDefaultAsync(stop);
}
