using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>Where the last document stands that the caller's family sent; never the document.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record FindMyProof : IQuery<MyProof>;

/// <param name="Last">Null when the family never sent one.</param>
/// <param name="Megabytes">How large one may be.</param>
/// <param name="Days">How long after the decision it is kept.</param>
/// <param name="WaitingDays">How long it is kept where nobody decides.</param>
internal sealed record MyProof(SentProof? Last, int Megabytes, int Days, int WaitingDays);

/// <param name="DecidedAt">Null while it waits.</param>
/// <param name="Reason">Why it was refused; null otherwise.</param>
/// <param name="IsExpired">Nobody decided in time: the document is destroyed, another can be sent.</param>
/// <param name="DestroyedOn">The last day on which it is kept, or was; null while it waits.</param>
internal sealed record SentProof(DateTimeOffset At, DateTimeOffset? DecidedAt, bool IsAccepted, string? Reason, DateOnly? DestroyedOn, bool IsExpired = false);

internal sealed class FindMyProofHandler(AccountsDb db, TownZone zone, IOptions<AccountsSettings> settings, ICaller caller) : IQueryHandler<FindMyProof, MyProof>
{
    public async Task<Result<MyProof>> Handle(FindMyProof query, CancellationToken cancellationToken)
    {
        if (caller.Family == Guid.Empty)
        {
            return Refusal.NotFound;
        }

        var days = settings.Value.ProofDays;
        var last = await db.Proofs.AsNoTracking().Where(p => p.Family == caller.Family).OrderByDescending(p => p.Id).FirstOrDefaultAsync(cancellationToken);
        return new MyProof(
            last is null ? null : new SentProof(
                last.At, last.Decision?.At, last.Decision?.IsAccepted == true, last.Decision?.Reason,
                last.Decision is { } decision ? zone.DateAt(last.DestroyedAt ?? decision.At.AddDays(days)) : null, last.Decision?.HasExpired() == true),
            settings.Value.ProofMegabytes, days, settings.Value.ProofWaitingDays);
    }
}
