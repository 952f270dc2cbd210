using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Shared.Callers;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Sends as soon as something is written, and looks every second for what another host wrote or left.</summary>
internal sealed class Postman(IServiceScopeFactory scopes, PostSignal signal, ILogger<Postman> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await Round(stoppingToken) == 0)
                {
                    await signal.Wait(Pause, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "The postman could not reach the database or the mail folder; it goes on");
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task<int> Round(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var sent = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SendLetters(), stop);
        return sent.IsRefused ? 0 : sent.Value;
    }
}
