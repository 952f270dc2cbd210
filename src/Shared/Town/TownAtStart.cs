using Loisirs.Shared.Callers;
using Loisirs.Shared.Start;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Town;

/// <summary>The first page already bears what was changed on the portal.</summary>
internal sealed class TownAtStart(IServiceScopeFactory scopes) : IAtStart
{
    public async Task Run(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ReadTownAgain(), stop);
    }
}
