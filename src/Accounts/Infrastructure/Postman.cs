using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Shared.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Sends as soon as something is written, and looks every second for what another host wrote or left.</summary>
internal sealed class Postman(IServiceScopeFactory scopes, PostSignal signal, ILogger<Postman> log) : RoundsOf<SendLetters>(scopes, log)
{
    protected override Task Rest(CancellationToken stop) => signal.Wait(Pause, stop);
}
