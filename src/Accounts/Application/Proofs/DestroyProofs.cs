using Loisirs.Accounts.Domain.Residency;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>Destroys the documents whose days are over: so many after the decision as the town says. Any host may do it, twice is as once.</summary>
[Needs(Right.Inside)]
internal sealed record DestroyProofs : IProcess<Done>;

internal sealed class DestroyProofsHandler(AccountsDb db, IMediator house, IOptions<AccountsSettings> settings, TimeProvider time) : IProcessHandler<DestroyProofs, Done>
{
    public async Task<Result<Done>> Handle(DestroyProofs process, CancellationToken cancellationToken) =>
        await db.Proofs.Decided(time.GetUtcNow().AddDays(-settings.Value.ProofDays)).AnyAsync(cancellationToken)
            ? await house.Send(new DestroyOverdueProofs(), cancellationToken)
            : Done.It;
}

/// <summary>Destroys every document whose days are over; what was decided stays.</summary>
[Needs(Right.Inside)]
internal sealed record DestroyOverdueProofs : ICommand<Done>;

internal sealed class DestroyOverdueProofsHandler(AccountsDb db, IOptions<AccountsSettings> settings, TimeProvider time) : ICommandHandler<DestroyOverdueProofs, Done>
{
    public async Task<Result<Done>> Handle(DestroyOverdueProofs command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var over = db.Proofs.Decided(now.AddDays(-settings.Value.ProofDays));
        await db.ProofFiles.Where(file => over.Any(p => p.Id == file.Proof)).ExecuteDeleteAsync(cancellationToken);
        await over.ExecuteUpdateAsync(p => p.SetProperty(x => x.DestroyedAt, now), cancellationToken);
        return Done.Result;
    }
}

internal static class OverdueProofs
{
    /// <summary>Those that were decided until then and whose document is still kept.</summary>
    public static IQueryable<ResidencyProof> Decided(this IQueryable<ResidencyProof> proofs, DateTimeOffset until) =>
        proofs.Where(p => p.DestroyedAt == null && p.Decision != null && p.Decision.At <= until);
}
