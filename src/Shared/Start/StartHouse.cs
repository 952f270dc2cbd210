using Loisirs.Shared.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Start;

/// <summary>What the start does before the first page: refuse an unsafe runtime, assert durability, migrate, make the shared keys, warm up.</summary>
public sealed class StartHouse(IServiceProvider services, IDatabase database, IEnumerable<IAtStart> acts)
{
    public async Task Run(CancellationToken stop)
    {
        SafeRuntime.Assert(Environment.Version);
        await database.AssertDurable(stop);
        await database.Alone(
            async () =>
            {
                await services.GetRequiredService<MigrateHouse>().Run(stop);

                // The first use makes the key ring; here nobody else does so at the same time.
                services.GetRequiredService<IDataProtectionProvider>().CreateProtector("start").Protect("");
                foreach (var act in acts)
                {
                    await act.Run(stop);
                }
            },
            stop);
    }
}

/// <summary>What a module does once at start, alone among all hosts, after the migrations.</summary>
public interface IAtStart
{
    Task Run(CancellationToken stop);
}
