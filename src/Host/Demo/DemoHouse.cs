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

    /// <summary>Lends a sender for a family whose commands follow each other as they do from its pages: each in a scope of its own.</summary>
    public Task InTurn(Guid family, Func<DemoSender, Task> work, CancellationToken stop) => work(new DemoSender(this, family, stop));

    /// <summary>Sends one request.</summary>
    public Task<T> Send<T>(IRequest<Result<T>> request, CancellationToken stop) => Send(request, Guid.Empty, stop);

    internal async Task<T> Send<T>(IRequest<Result<T>> request, Guid family, CancellationToken stop)
    {
        await using var scope = Open(family);
        return DemoSender.Expect(request, await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, stop));
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

/// <summary>Sends what cannot be refused in a demo town: within one transaction, or each request by itself.</summary>
internal sealed class DemoSender
{
    private readonly IMediator? _inside;
    private readonly DemoHouse? _house;
    private readonly Guid _family;
    private readonly CancellationToken _stop;

    public DemoSender(IMediator inside, CancellationToken stop) => (_inside, _stop) = (inside, stop);

    public DemoSender(DemoHouse house, Guid family, CancellationToken stop) => (_house, _family, _stop) = (house, family, stop);

    public async Task<T> Send<T>(IRequest<Result<T>> request) => _inside is null
        ? await _house!.Send(request, _family, _stop)
        : Expect(request, await _inside.Send(request, _stop));

    internal static T Expect<T>(IRequest<Result<T>> request, Result<T> answer) => answer.IsRefused
        ? throw new InvalidOperationException($"{request.GetType().Name} of the demo town: {string.Join(' ', answer.Refusals.Select(r => $"{r.Code} {r.Field}"))}")
        : answer.Value;
}
