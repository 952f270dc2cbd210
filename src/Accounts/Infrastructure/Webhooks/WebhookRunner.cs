using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Messages;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Loisirs.Accounts.Infrastructure.Webhooks;

/// <summary>Looks every second for events that programs are to be told of, and tells them.</summary>
internal sealed class WebhookRunner(IServiceScopeFactory scopes, ILogger<WebhookRunner> log) : BackgroundService
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
                    await Task.Delay(Pause, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "Programs could not be told of events; it goes on");
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task<int> Round(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var told = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SendWebhooks(), stop);
        return told.IsRefused ? 0 : told.Value;
    }
}

/// <summary>All that webhooks need.</summary>
internal static class WebhooksOfPrograms
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services) => services
        .AddScoped<NewWebhooks>().AddScoped<IHearsOfEvents, ProgramsListen>().AddSingleton<IHostNames, DnsNames>().AddSingleton<OutsideLine>().AddSingleton<IWebhookReceivers, HttpReceivers>()
        .AddHostedService<WebhookRunner>();
}
