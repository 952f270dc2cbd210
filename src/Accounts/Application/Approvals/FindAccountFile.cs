using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>A family's whole file, for the office: what it wrote, what the town decided, and families that look alike.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record FindAccountFile(Guid Family) : IQuery<AccountFile>;

/// <param name="Alike">Other families of the same name and postal code, or the same telephone; at most 5.</param>
internal sealed record AccountFile(
    Guid Family, string Name, string Email, string? Phone, HomeAddress Address, Language Language, DateTimeOffset OpenedAt,
    DateTimeOffset? ConfirmedAt, Approval? Approval, AccountRefusal? Refusal, ResidencyView? Residency,
    IReadOnlyList<MemberView> Members, IReadOnlyList<AlikeFamily> Alike)
{
    public bool Waits => ConfirmedAt is not null && Approval is null && Refusal is null;
}

internal sealed record AlikeFamily(Guid Family, string Name, string Email);

internal sealed class FindAccountFileHandler(AccountsDb db, TownZone zone, TimeProvider time) : IQueryHandler<FindAccountFile, AccountFile>
{
    public async Task<Result<AccountFile>> Handle(FindAccountFile query, CancellationToken cancellationToken)
    {
        if (await db.ReadFamily(query.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        var alike = await db.Families.AsNoTracking()
            .Where(f => f.Id != family.Id
                && ((f.SearchText == family.SearchText && f.Address.PostalCode == family.Address.PostalCode) || (f.Phone != null && f.Phone == family.Phone)))
            .OrderBy(f => f.Id).Take(5).ToListAsync(cancellationToken);
        return new AccountFile(
            family.Id, family.FullName, family.Email, family.Phone, family.Address, family.Language, family.OpenedAt,
            family.Confirmation?.At, family.Approval, family.Refusal, Views.Of(family.CardOn(zone.DateAt(time.GetUtcNow()))),
            Views.Of(family.Present), [.. alike.Select(f => new AlikeFamily(f.Id, f.FullName, f.Email))]);
    }
}
