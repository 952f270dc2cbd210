using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Audit;

/// <summary>Reads the whole chain and finds the first entry that was changed, taken out or moved (P-615).</summary>
/// <param name="Kept">A head that was written down elsewhere before, or null.</param>
[Needs(Right.ReadAudit)]
internal sealed record VerifyAuditTrail(AuditHead? Kept = null) : IQuery<AuditVerdict>;

/// <param name="Head">The end of the chain as far as it holds.</param>
/// <param name="Unsealed">Entries that wait for their seal.</param>
/// <param name="FirstBad">The number at which the chain breaks, or null: it holds.</param>
internal sealed record AuditVerdict(AuditHead Head, int Unsealed, long? FirstBad)
{
    public bool Holds => FirstBad is null;
}

internal sealed class VerifyAuditTrailHandler(HouseDb house) : IQueryHandler<VerifyAuditTrail, AuditVerdict>
{
    private const int Batch = 2_000;

    public async Task<Result<AuditVerdict>> Handle(VerifyAuditTrail query, CancellationToken stop)
    {
        var (head, bad) = (AuditHead.None, (long?)null);
        while (bad is null && await Next(head.Number, stop) is { Count: > 0 } links)
        {
            (head, bad) = Follow(head, links, query.Kept);
        }

        bad ??= query.Kept is { } kept && kept.Number > head.Number ? head.Number + 1 : null;
        return new AuditVerdict(head, await house.AuditEntries.CountAsync(entry => entry.Number == null, stop), bad);
    }

    private Task<List<AuditEntry>> Next(long after, CancellationToken stop) =>
        house.AuditEntries.AsNoTracking().Where(entry => entry.Number > after).OrderBy(entry => entry.Number).Take(Batch).ToListAsync(stop);

    private static (AuditHead Head, long? Bad) Follow(AuditHead head, List<AuditEntry> links, AuditHead? kept)
    {
        foreach (var link in links)
        {
            var isNext = link.Number == head.Number + 1 && link.IsSealedAfter(head.Seal);
            if (!isNext || (kept is not null && kept.Number == link.Number && kept.Seal != link.Seal))
            {
                return (head, head.Number + 1);
            }

            head = new AuditHead(link.Number!.Value, link.Seal!);
        }

        return (head, null);
    }
}
