using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing.Program.Weak;

/// <summary>Two writes where the house has one: the change first, what it tells in a transaction of its own after it.</summary>
internal sealed class TellsLater(DatabaseSession session, IServiceScopeFactory scopes, Func<IServiceProvider, ITell> own) : ITell
{
    public static void In(IServiceCollection services) => services.Wrap<ITell>((scope, own) => new TellsLater(
        scope.GetRequiredService<DatabaseSession>(), scope.GetRequiredService<IServiceScopeFactory>(), own));

    public void Tell(INotice notice) => session.AfterCommit(() => _ = Task.Run(() => Later(notice)));

    private async Task Later(INotice notice)
    {
        await Task.Delay(WeakHost.Late);
        await using var scope = scopes.CreateAsyncScope();
        var tells = own(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
            () =>
            {
                tells.Tell(notice);
                return Task.FromResult(Done.Result);
            },
            CancellationToken.None);
    }
}
