using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Loisirs.Shared.Jobs;

/// <summary>Works round after round while there is something to do, else rests. A failing round is logged and the next one comes all the same.</summary>
public abstract class Rounds(ILogger log) : BackgroundService
{
    /// <summary>The longest rest: then it looks for what another host wrote or left.</summary>
    protected static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>One round. Answers how much was tried.</summary>
    protected abstract Task<int> Round(CancellationToken stop);

    /// <summary>Until there may be something to do, <see cref="Pause"/> at most.</summary>
    protected virtual Task Rest(CancellationToken stop) => Task.Delay(Pause, stop);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await Round(stoppingToken) == 0)
                {
                    await Rest(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "A round of {Work} failed; it goes on", GetType().Name);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }
}
