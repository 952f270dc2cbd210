using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Tells the doors who comes in, from the database at each request: one query a page, its answer kept for the scope.</summary>
internal sealed class KnownCallers(AccountsDb db, SecondFactorRule rule, TimeProvider time) : IKnowsCallers
{
    private CallerFacts? _ofSession;

    /// <summary>Whether the session that a cookie names still stands. Where the town's people need a second factor, one without does not (P-613).</summary>
    public async Task<bool> Stands(Guid session, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var sessions = db.Sessions.Where(s => s.Id == session && s.EndedAt == null && s.EndsAt > now);
        if (rule.StaffNeedsIt)
        {
            sessions = sessions.Where(s => s.IsVerified || db.Accounts.Any(a => a.Id == s.Account && a.Family != Guid.Empty));
        }

        var acting = db.Actings.Where(a => a.Session == session && a.EndedAt == null && a.Until > now);
        _ofSession = await Facts(sessions.Select(s => s.Account), sessions.Select(s => (DateTimeOffset?)s.OpenedAt), acting, stop);
        return _ofSession is not null;
    }

    public async Task<CallerFacts?> Find(Guid account, CancellationToken stop) =>
        _ofSession?.Account == account
            ? _ofSession
            : await Facts(
                db.Accounts.Where(a => a.Id == account).Select(a => a.Id), db.Sessions.Where(s => false).Select(s => (DateTimeOffset?)s.OpenedAt),
                db.Actings.Where(a => false), stop);

    public Task<bool?> IsApproved(Guid family, CancellationToken stop) =>
        db.Families.Where(f => f.Id == family).Select(f => (bool?)(f.Approval != null && f.Merged == null)).SingleOrDefaultAsync(stop);

    /// <param name="actings">In whose name the session acts: at most one.</param>
    private async Task<CallerFacts?> Facts(
        IQueryable<Guid> accounts, IQueryable<DateTimeOffset?> signedIn, IQueryable<Acting> actings, CancellationToken stop)
    {
        var found = await (
            from account in db.Accounts
            where accounts.Contains(account.Id) && account.Withdrawal == null
            join a in actings on account.Id equals a.Account into acts
            from acting in acts.DefaultIfEmpty()
            join f in db.Families on (acting == null ? account.Family : acting.Family) equals f.Id into families
            from family in families.DefaultIfEmpty()
            select new
            {
                Acting = acting == null || family == null || family.Merged != null || family.Erased != null ? null : new { acting.Id, acting.Family, acting.Until },
                account.Roles,
                account.Id,
                account.Family,
                account.Language,
                account.Name,
                First = family == null ? "" : family.FirstName,
                Last = family == null ? "" : family.LastName,
                SignedInAt = signedIn.FirstOrDefault(),
                IsApproved = family != null && family.Approval != null,
            }).AsNoTracking().SingleOrDefaultAsync(stop);
        if (found is null)
        {
            return null;
        }

        var familyName = found.Last.Length > 0 ? found.Last : found.First;
        return found.Acting is { } act && Roles.RightsOf(found.Roles).Contains(Right.ActForFamilies)
            ? new CallerFacts(
                [Role.Citizen], found.Id, act.Family, found.IsApproved, familyName, found.Language, found.SignedInAt,
                new ActingStaff(act.Id, found.Name, found.Roles, act.Until))
            : new CallerFacts(
                found.Roles, found.Id, found.Family, found.Family != Guid.Empty && found.IsApproved, found.Name.Length > 0 ? found.Name : familyName, found.Language, found.SignedInAt);
    }
}
