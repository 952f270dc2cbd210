using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>A family's whole file, for the office: what it wrote, what the town decided, and families that look alike.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ReadFamilies)]
internal sealed record FindAccountFile(Guid Family) : IQuery<AccountFile>;

/// <param name="Alike">Probably the same household; at most 5.</param>
/// <param name="MergedInto">The family that goes on for it, or null.</param>
/// <param name="Proof">The last document that it sent to show where it lives, or null.</param>
internal sealed record AccountFile(
    Guid Family, string Name, string Email, string? Phone, HomeAddress Address, Language Language, DateTimeOffset OpenedAt,
    DateTimeOffset? ConfirmedAt, Approval? Approval, AccountRefusal? Refusal, ResidencyView? Residency,
    IReadOnlyList<MemberView> Members, IReadOnlyList<AlikeFamily> Alike, Guid? MergedInto, ProofOfFile? Proof)
{
    public bool Waits => ConfirmedAt is not null && Approval is null && Refusal is null && MergedInto is null;
}

/// <param name="Waits">Nobody decided on it.</param>
internal sealed record ProofOfFile(Guid Proof, DateTimeOffset At, bool Waits);

internal sealed class FindAccountFileHandler(AccountsDb db, AlikeFamilies alike, TownZone zone, TimeProvider time) : IQueryHandler<FindAccountFile, AccountFile>
{
    public async Task<Result<AccountFile>> Handle(FindAccountFile query, CancellationToken cancellationToken)
    {
        if (await db.ReadFamily(query.Family, cancellationToken) is not { Erased: null } family)
        {
            return Refusal.NotFound;
        }

        return new AccountFile(
            family.Id, family.FullName, family.Email, family.Phone, family.Address, family.Language, family.OpenedAt,
            family.Confirmation?.At, family.Approval, family.Refusal, Views.Of(family.CardOn(zone.DateAt(time.GetUtcNow()))),
            Views.Of(family.Present), await alike.To(family, cancellationToken), family.Merged?.Into,
            await db.Proofs.AsNoTracking().Where(p => p.Family == family.Id).OrderByDescending(p => p.Id)
                .Select(p => new ProofOfFile(p.Id, p.At, p.Decision == null)).FirstOrDefaultAsync(cancellationToken));
    }
}
