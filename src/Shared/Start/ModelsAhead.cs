using Loisirs.Shared.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Start;

/// <summary>Reads the modules' models on threads beside the one that composes the host: a third of the start's work, which nothing else waits for.</summary>
public sealed class ModelsAhead(IServiceProvider services, IEnumerable<MigratedContext> contexts)
{
    private Task _read = Task.CompletedTask;

    /// <summary>Begins, and returns at once.</summary>
    public void Begin() => _read = Task.WhenAll(contexts.Select(context => Task.Run(() => Read(context))));

    /// <summary>Until all are read.</summary>
    public Task Read() => _read;

    private async Task Read(MigratedContext context)
    {
        await using var scope = services.CreateAsyncScope();
        _ = ((DbContext)scope.ServiceProvider.GetRequiredService(context.Context)).Model;
    }
}
