using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loisirs.Shared.Jobs;

/// <summary>Rounds of a process that answers how much it tried, sent as the house.</summary>
public abstract class RoundsOf<TProcess>(IServiceScopeFactory scopes, ILogger log) : Rounds(log)
    where TProcess : IProcess<int>, new()
{
    protected sealed override async Task<int> Round(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var tried = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new TProcess(), stop);
        return tried.IsRefused ? 0 : tried.Value;
    }
}
