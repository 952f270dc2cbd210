using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.Residency;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>Destroys the documents whose days are over: so many after the decision as the town says, or after they were sent where nobody
/// decided; then the family is told. Any host may do it, twice is as once.</summary>
[Needs(Right.Inside)]
internal sealed record DestroyProofs : IProcess<Done>;

internal sealed class DestroyProofsHandler(AccountsDb db, IMediator house, IOptions<AccountsSettings> settings, TimeProvider time) : IProcessHandler<DestroyProofs, Done>
{
    public async Task<Result<Done>> Handle(DestroyProofs process, CancellationToken cancellationToken) =>
        await db.Proofs.Decided(time.GetUtcNow().AddDays(-settings.Value.ProofDays)).AnyAsync(cancellationToken)
        || await db.Proofs.LeftLying(time.GetUtcNow().AddDays(-settings.Value.ProofWaitingDays)).AnyAsync(cancellationToken)
            ? await house.Send(new DestroyOverdueProofs(), cancellationToken)
            : Done.It;
}

/// <summary>Destroys every document whose days are over; what was decided stays. Families whose document nobody saw are written to.</summary>
[Needs(Right.Inside)]
internal sealed record DestroyOverdueProofs : ICommand<Done>;

internal sealed class DestroyOverdueProofsHandler(AccountsDb db, Letterbox letters, IOptions<AccountsSettings> settings, TimeProvider time) : ICommandHandler<DestroyOverdueProofs, Done>
{
    private const int MostLetters = 100;

    public async Task<Result<Done>> Handle(DestroyOverdueProofs command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var over = db.Proofs.Decided(now.AddDays(-settings.Value.ProofDays));
        await db.ProofFiles.Where(file => over.Any(p => p.Id == file.Proof)).ExecuteDeleteAsync(cancellationToken);
        await over.ExecuteUpdateAsync(p => p.SetProperty(x => x.DestroyedAt, now), cancellationToken);
        foreach (var proof in await db.Proofs.LeftLying(now.AddDays(-settings.Value.ProofWaitingDays)).OrderBy(p => p.Id).Take(MostLetters).ToListAsync(cancellationToken))
        {
            await Expire(proof, now, cancellationToken);
        }

        return Done.Result;
    }

    private async Task Expire(ResidencyProof proof, DateTimeOffset now, CancellationToken stop)
    {
        proof.Expire(now);
        await db.ProofFiles.Where(file => file.Proof == proof.Id).ExecuteDeleteAsync(stop);
        if (await db.ReadFamily(proof.Family, stop) is { Erased: null, Merged: null } family)
        {
            await letters.PutTo(
                family, $"proof:{proof.Id:N}", "letter.proof-expired", stop, settings.Value.ProofWaitingDays, letters.Link(family.Language, "/famille/preuve"));
        }
    }
}

internal static class OverdueProofs
{
    /// <summary>Those that were sent until then and that nobody decided on.</summary>
    public static IQueryable<ResidencyProof> LeftLying(this IQueryable<ResidencyProof> proofs, DateTimeOffset until) =>
        proofs.Where(p => p.DestroyedAt == null && p.Decision == null && p.At <= until);

    /// <summary>Those that were decided until then and whose document is still kept.</summary>
    public static IQueryable<ResidencyProof> Decided(this IQueryable<ResidencyProof> proofs, DateTimeOffset until) =>
        proofs.Where(p => p.DestroyedAt == null && p.Decision != null && p.Decision.At <= until);
}
