using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Loisirs.Shared.Messages;

/// <summary>Delivers as soon as something is told, and looks every second for what another host told or left.</summary>
internal sealed class Dispatcher(Deliver deliver, DispatchSignal signal, ILogger<Dispatcher> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await deliver.Round(stoppingToken) == 0)
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
                log.LogError(failure, "The dispatcher could not reach the database; it goes on");
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }
}
