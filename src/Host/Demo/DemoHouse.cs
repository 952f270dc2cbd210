using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using MediatR;

namespace Loisirs.Host.Demo;

/// <summary>Sends the demo town's requests as the house does, for a family where they are a family's.</summary>
internal sealed class DemoHouse(IServiceScopeFactory scopes)
{
    /// <summary>Sends several commands in one transaction: the disk is asked once.</summary>
    public async Task Together(Guid family, Func<DemoSender, Task> work, CancellationToken stop)
    {
        await using var scope = Open(family);
        await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
            async () =>
            {
                await work(new DemoSender(scope.ServiceProvider.GetRequiredService<IMediator>(), stop));
                return Done.Result;
            },
            stop);
    }

    /// <summary>Sends one request of the house.</summary>
    public Task<T> Send<T>(IRequest<Result<T>> request, CancellationToken stop) => Send(Guid.Empty, request, stop);

    /// <summary>Sends one request for a family.</summary>
    public async Task<T> Send<T>(Guid family, IRequest<Result<T>> request, CancellationToken stop)
    {
        await using var scope = Open(family);
        return await new DemoSender(scope.ServiceProvider.GetRequiredService<IMediator>(), stop).Send(request);
    }

    private AsyncServiceScope Open(Guid family)
    {
        var scope = scopes.CreateAsyncScope();
        var caller = scope.ServiceProvider.GetRequiredService<Caller>();
        caller.BecomeHouse();
        caller.ActsFor(family, isApproved: true);
        return scope;
    }
}

/// <summary>Sends what cannot be refused in a demo town.</summary>
internal sealed class DemoSender(IMediator house, CancellationToken stop)
{
    public async Task<T> Send<T>(IRequest<Result<T>> request)
    {
        var answer = await house.Send(request, stop);
        return answer.IsRefused
            ? throw new InvalidOperationException($"{request.GetType().Name} of the demo town: {string.Join(' ', answer.Refusals.Select(r => $"{r.Code} {r.Field}"))}")
            : answer.Value;
    }
}
