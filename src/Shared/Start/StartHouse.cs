using Loisirs.Shared.Data;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Start;

/// <summary>What the start does before the first page: assert durability, migrate, make the shared keys, warm up.</summary>
public sealed class StartHouse(
    IServiceProvider services, IDatabase database, ModelsAhead models, IEnumerable<MigratedContext> contexts, IEnumerable<IAtStart> acts)
{
    public async Task Run(CancellationToken stop)
    {
        await database.AssertDurable(stop);
        await models.Read();
        await database.Alone(
            async () =>
            {
                foreach (var context in contexts)
                {
                    await Migrate(context, stop);
                }

                // The first use makes the key ring; here nobody else does so at the same time.
                services.GetRequiredService<IDataProtectionProvider>().CreateProtector("start").Protect("");
                foreach (var act in acts)
                {
                    await act.Run(stop);
                }
            },
            stop);
    }

    private async Task Migrate(MigratedContext context, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = (DbContext)scope.ServiceProvider.GetRequiredService(context.Context);
        if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
        {
            await db.Database.MigrateAsync(stop); // compares whole models before it looks, so it is asked only when there is something to do
        }
    }
}

/// <summary>What a module does once at start, alone among all hosts, after the migrations.</summary>
public interface IAtStart
{
    Task Run(CancellationToken stop);
}
