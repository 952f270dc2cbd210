using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Adults;

/// <summary>Who may sign in for the caller's family, and who was invited to.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily), InPerson]
internal sealed record FindAdults : IQuery<Adults>;

/// <param name="Accounts">The holder first; at most 6.</param>
/// <param name="Invited">Whose invitation is open, the newest last.</param>
internal sealed record Adults(IReadOnlyList<AdultAccount> Accounts, IReadOnlyList<InvitedAdult> Invited);

/// <param name="IsHolder">The family is written to at their address; nobody ends their sign-in.</param>
/// <param name="MayEnd">The caller may: the holder anybody's, the others their own.</param>
internal sealed record AdultAccount(Guid Id, string Name, string Email, bool IsHolder, bool IsCaller, bool MayEnd);

internal sealed record InvitedAdult(Guid Id, string Name, string Email, DateTimeOffset Until);

internal sealed class FindAdultsHandler(AccountsDb db, ICaller caller, TimeProvider time) : IQueryHandler<FindAdults, Adults>
{
    public async Task<Result<Adults>> Handle(FindAdults query, CancellationToken cancellationToken)
    {
        if (await db.ReadFamily(caller.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var accounts = await db.Accounts.AsNoTracking().Where(a => a.Family == family.Id && a.Withdrawal == null).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        var callerHolds = accounts.Exists(a => a.Id == caller.Account && family.IsHeldBy(a.Email));
        var invited = await db.Invitations.AsNoTracking().Where(i => i.Family == family.Id && i.EndedAt == null && i.Until > now).OrderBy(i => i.Id)
            .Select(i => new InvitedAdult(i.Id, i.Name, i.Email, i.Until)).ToListAsync(cancellationToken);
        return new Adults(
            [.. accounts.OrderByDescending(a => family.IsHeldBy(a.Email)).Select(a =>
            {
                var holds = family.IsHeldBy(a.Email);
                return new AdultAccount(
                    a.Id, a.Name.Length > 0 ? a.Name : family.FullName, a.Email, holds, a.Id == caller.Account, !holds && (callerHolds || a.Id == caller.Account));
            })],
            invited);
    }
}
