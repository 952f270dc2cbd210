using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Backups;

/// <summary>A backup was restored: no letter goes out from now on, until staff release them (P-414).</summary>
[Needs(Right.Inside)]
internal sealed record HoldLetters : ICommand<Done>;

internal sealed class HoldLettersHandler(HouseDb house, TimeProvider time) : ICommandHandler<HoldLetters, Done>
{
    public async Task<Result<Done>> Handle(HoldLetters command, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var last = await house.AuditEntries.OrderByDescending(entry => entry.Id).Select(entry => (DateTimeOffset?)entry.At).FirstOrDefaultAsync(stop);
        house.Restorations.Add(Restoration.Of(last ?? now, now));
        return Done.Result;
    }
}
