using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Loisirs.Shared.Jobs;

/// <summary>Sends a process every so often, as the house. A failing round is logged and the next one comes all the same.</summary>
internal sealed class Job<TProcess>(IServiceScopeFactory scopes, TimeProvider time, ILogger<TProcess> log, TimeSpan every) : BackgroundService
    where TProcess : IProcess<Done>, new()
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new TProcess(), stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "{Job} failed; it comes again", typeof(TProcess).Name);
            }
        }
    }
}
