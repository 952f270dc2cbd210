using Loisirs.Shared.Jobs;
using Microsoft.Extensions.Logging;

namespace Loisirs.Shared.Messages;

/// <summary>Delivers as soon as something is told, and looks every second for what another host told or left.</summary>
internal sealed class Dispatcher(Deliver deliver, DispatchSignal signal, ILogger<Dispatcher> log) : Rounds(log)
{
    protected override Task<int> Round(CancellationToken stop) => deliver.Round(stop);

    protected override Task Rest(CancellationToken stop) => signal.Wait(Pause, stop);
}
