using Loisirs.Shared.Backups;
using Loisirs.Shared.Data;
using Loisirs.Shared.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Start;

/// <summary>Brings the schema up to this program, after a backup; refuses one that is ahead of it (P-412).</summary>
internal sealed class MigrateHouse(IServiceProvider services, IDatabase database, IEnumerable<MigratedContext> contexts, KnownMigrations known, KeptBackups backups)
{
    public async Task Run(CancellationToken stop)
    {
        var (applied, pending) = (new List<string>(), new List<(MigratedContext Context, string Last)>());
        await using (var connection = database.NewConnection())
        {
            await database.Open(connection, stop);
            foreach (var context in contexts)
            {
                var there = await database.Migrations(connection, context.Module, stop);
                applied.AddRange(there);
                if (known.Of(context).Except(there, StringComparer.Ordinal).LastOrDefault() is { } last)
                {
                    pending.Add((context, last));
                }
            }
        }

        if (known.NotHere(applied) is { } newer)
        {
            throw new InvalidOperationException(
                $"This program is older than its database, which has the migration {newer}. Start the newer program again, or restore the backup that was made before it.");
        }

        if (pending.Count > 0 && applied.Count > 0)
        {
            await backups.Before(pending[^1].Last, stop);
        }

        foreach (var (context, _) in pending)
        {
            await Migrate(context, stop);
        }
    }

    private async Task Migrate(MigratedContext context, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        await new ModuleSchema((DbContext)scope.ServiceProvider.GetRequiredService(context.Context)).BringUp(stop);
    }
}
