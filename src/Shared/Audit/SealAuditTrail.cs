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
        int done;
        do
        {
            done = (await session.Write<Result<int>>(async () => await SealSome(stop), stop)).Value;
            house.ChangeTracker.Clear();
        }
        while (done == Batch);

        return Done.It;
    }

    private async Task<int> SealSome(CancellationToken stop)
    {
        var open = await house.AuditEntries.Where(entry => entry.Number == null).OrderBy(entry => entry.Id).Take(Batch).ToListAsync(stop);
        if (open.Count == 0)
        {
            return 0;
        }

        var head = await house.AuditHead(stop);
        foreach (var entry in open)
        {
            entry.SealAfter(head.Number + 1, head.Seal);
            head = new AuditHead(entry.Number!.Value, entry.Seal!);
        }

        // whoever keeps the logs elsewhere can prove by it that nothing was cut off the end
        log.LogInformation("The audit trail is sealed up to {Head}", head);
        return open.Count;
    }
}
