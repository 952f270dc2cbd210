using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Merging;

/// <summary>Makes one family part of another: its people and messages move, its sign-ins end, it is closed. Somebody whom the kept family
/// has already is moved as withdrawn, so that the books keep their name and nobody is offered twice. Both addresses are told.</summary>
/// <remarks>Refuses: house.not-found, accounts.merged-already, accounts.keep-the-approved, accounts.too-many-members.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record MergeFamilies(Guid Kept, Guid Gone) : ICommand<Done>;

internal sealed class MergeFamiliesHandler(AccountsDb db, Letterbox letters, ITell tell, ICaller caller, TimeProvider time)
    : ICommandHandler<MergeFamilies, Done>
{
    public async Task<Result<Done>> Handle(MergeFamilies command, CancellationToken cancellationToken)
    {
        var kept = await db.FamilyOf(command.Kept, cancellationToken);
        var gone = await db.FamilyOf(command.Gone, cancellationToken);
        if (kept is null || gone is null || kept.Id == gone.Id)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var merged = kept.TakeIn(gone, caller.Account, now);
        if (merged.IsRefused)
        {
            return Result<Done>.Refused(merged.Refusals);
        }

        await letters.PutTo(kept, $"merged:{gone.Id:N}", "letter.families-merged", cancellationToken, kept.FullName);
        await letters.PutTo(kept, gone.Email, $"merged:{gone.Id:N}:old", "letter.family-gone", cancellationToken, gone.FullName);
        await MoveLetters(kept, gone, cancellationToken);
        await MoveProofs(kept, gone, cancellationToken);
        await MoveActings(kept, gone, now, cancellationToken);
        await EndSignIns(gone, now, cancellationToken);
        tell.Tell(new FamiliesMerged(kept.Id, gone.Id));
        foreach (var member in merged.Value)
        {
            tell.Tell(new MemberChanged(kept.Id, member.Id));
        }

        return Done.Result;
    }

    private Task<int> MoveLetters(Family kept, Family gone, CancellationToken stop) =>
        db.Letters.Where(l => l.Family == gone.Id && !l.Key.StartsWith(Letter.AccountKeys))
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.Family, kept.Id), stop);

    /// <summary>What waits of the family that is closed is destroyed: the kept one shows where it lives.</summary>
    private async Task MoveProofs(Family kept, Family gone, CancellationToken stop)
    {
        await db.WaitingProofs.Where(p => p.Family == gone.Id).ExecuteDeleteAsync(stop);
        await db.Proofs.Where(p => p.Family == gone.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.Family, kept.Id), stop);
    }

    /// <summary>Nobody acts in the name of a family that is closed; the kept one reads who did.</summary>
    private async Task MoveActings(Family kept, Family gone, DateTimeOffset now, CancellationToken stop)
    {
        var acts = db.Actings.Where(a => a.Family == gone.Id);
        await acts.Where(a => a.EndedAt == null && a.Until > now).ExecuteUpdateAsync(a => a.SetProperty(x => x.EndedAt, now), stop);
        await acts.ExecuteUpdateAsync(a => a.SetProperty(x => x.Family, kept.Id), stop);
    }

    private async Task EndSignIns(Family gone, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var account in await db.Accounts.Where(a => a.Family == gone.Id && a.Withdrawal == null).ToListAsync(stop))
        {
            await db.Close(account, caller.Account, now, stop);
        }

        await db.Invitations.Where(i => i.Family == gone.Id && i.EndedAt == null).ExecuteUpdateAsync(i => i.SetProperty(x => x.EndedAt, now), stop);
    }
}
