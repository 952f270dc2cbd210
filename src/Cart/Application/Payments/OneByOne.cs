using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Sends a process for each order of a round in a scope of its own: one that fails stops no other.</summary>
internal sealed class OneByOne(IServiceScopeFactory scopes, ILogger<OneByOne> log)
{
    public async Task<Result<Done>> Send(IEnumerable<Guid> orders, Func<Guid, IRequest<Result<Done>>> process, CancellationToken stop)
    {
        foreach (var order in orders)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(process(order), stop);
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                log.LogError(failure, "Order {Order} is left for the next round", order);
            }
        }

        return Done.Result;
    }
}
