using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Shared.Start;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loisirs.Shared.Backups;

/// <summary>The first start on a restored database holds its letters, before anything could send one.</summary>
internal sealed class HoldAfterRestore(IDatabase database, IServiceScopeFactory scopes, ILogger<HoldAfterRestore> log) : IAtStart
{
    public async Task Run(CancellationToken stop)
    {
        if (!await RestoredMark.IsOn(database, stop))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new HoldLetters(), stop);
        await RestoredMark.Remove(database, stop);
        log.LogWarning("A backup was restored: no letter goes out until a manager releases them at /administration/travaux");
    }
}
