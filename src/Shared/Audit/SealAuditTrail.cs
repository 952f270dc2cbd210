using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Loisirs.Shared.Audit;

/// <summary>Chains what the trail gained since the last time, so that no act waits for it. Any host may; the number decides between two.</summary>
[Needs(Right.Inside)]
internal sealed record SealAuditTrail : IProcess<Done>;

internal sealed class SealAuditTrailHandler(HouseDb house, DatabaseSession session, ILogger<SealAuditTrail> log) : IProcessHandler<SealAuditTrail, Done>
{
    private const int Batch = 500;

    public async Task<Result<Done>> Handle(SealAuditTrail process, CancellationToken stop)
    {
        while (await house.AuditEntries.AnyAsync(entry => entry.Number == null, stop))
        {
            await session.Write<Result<Done>>(() => SealSome(stop), stop);
            house.ChangeTracker.Clear();
        }

        return Done.It;
    }

    private async Task<Result<Done>> SealSome(CancellationToken stop)
    {
        var open = await house.AuditEntries.Where(entry => entry.Number == null).OrderBy(entry => entry.Id).Take(Batch).ToListAsync(stop);
        if (open.Count == 0)
        {
            return Done.It; // another host was faster
        }

        var head = await house.AuditHead(stop);
        foreach (var entry in open)
        {
            entry.SealAfter(head.Number + 1, head.Seal);
            head = new AuditHead(entry.Number!.Value, entry.Seal!);
        }

        // whoever keeps the logs elsewhere can prove by it that nothing was cut off the end
        log.LogInformation("The audit trail is sealed up to {Head}", head);
        return Done.It;
    }
}
