using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Merging;

/// <summary>Two families side by side, before one becomes part of the other.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record PreviewMerge(Guid Kept, Guid Gone) : IQuery<MergePreview>;

/// <param name="Doubles">People of the one that goes whom the kept one has already: they are moved as withdrawn.</param>
internal sealed record MergePreview(MergeSide Kept, MergeSide Gone, IReadOnlyList<string> Doubles);

/// <param name="Letters">How many messages it was written.</param>
/// <param name="SignIns">How many may sign in for it.</param>
internal sealed record MergeSide(
    Guid Id, string Name, string Email, string? Phone, HomeAddress Address, bool IsApproved, DateTimeOffset OpenedAt, ResidencyView? Residency,
    IReadOnlyList<MemberView> Members, int Letters, int SignIns);

internal sealed class PreviewMergeHandler(AccountsDb db, TownZone zone, TimeProvider time) : IQueryHandler<PreviewMerge, MergePreview>
{
    public async Task<Result<MergePreview>> Handle(PreviewMerge query, CancellationToken cancellationToken)
    {
        var kept = await db.ReadFamily(query.Kept, cancellationToken);
        var gone = await db.ReadFamily(query.Gone, cancellationToken);
        if (kept is null || gone is null || kept.Id == gone.Id)
        {
            return Refusal.NotFound;
        }

        return new MergePreview(
            await Side(kept, cancellationToken), await Side(gone, cancellationToken), [.. kept.DoublesOf(gone).Select(m => $"{m.FirstName} {m.LastName}".Trim())]);
    }

    private async Task<MergeSide> Side(Family family, CancellationToken stop) => new(
        family.Id, family.FullName, family.Email, family.Phone, family.Address, family.IsApproved, family.OpenedAt,
        Views.Of(family.CardOn(zone.DateAt(time.GetUtcNow()))), Views.Of(family.Present),
        await db.Letters.CountAsync(l => l.Family == family.Id, stop),
        await db.Accounts.CountAsync(a => a.Family == family.Id && a.Withdrawal == null, stop));
}
