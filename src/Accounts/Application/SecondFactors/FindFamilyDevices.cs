using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>The adults of a family who sign in, and what they sign in with, for whoever lost a device.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record FindFamilyDevices(Guid Family) : IQuery<FamilyDevices>;

internal sealed record FamilyDevices(string Name, IReadOnlyList<AdultDevices> Adults);

/// <param name="HasCode">An authenticator is asked for after the password.</param>
/// <param name="ResetAt">When the town last made the account forget them, or null.</param>
internal sealed record AdultDevices(Guid Account, string Email, bool HasCode, int Passkeys, DateTimeOffset? ResetAt);

internal sealed class FindFamilyDevicesHandler(AccountsDb db) : IQueryHandler<FindFamilyDevices, FamilyDevices>
{
    public async Task<Result<FamilyDevices>> Handle(FindFamilyDevices query, CancellationToken cancellationToken)
    {
        var family = await db.Families.AsNoTracking().Where(f => f.Id == query.Family).Select(f => new { f.FirstName, f.LastName }).SingleOrDefaultAsync(cancellationToken);
        if (family is null)
        {
            return Refusal.NotFound;
        }

        var adults = await db.Accounts.AsNoTracking().Where(a => a.Family == query.Family && a.Withdrawal == null).OrderBy(a => a.Id)
            .Take(Domain.Families.Family.MostAdults)
            .Select(a => new AdultDevices(
                a.Id, a.Email, db.SecondFactors.Any(f => f.Account == a.Id), db.Passkeys.Count(k => k.Account == a.Id),
                db.FactorResets.Where(r => r.Account == a.Id).OrderByDescending(r => r.Id).Select(r => (DateTimeOffset?)r.At).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return new FamilyDevices($"{family.FirstName} {family.LastName}".Trim(), adults);
    }
}
