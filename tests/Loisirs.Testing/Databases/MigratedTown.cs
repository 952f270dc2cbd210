using Loisirs.Shared.Data;
using Loisirs.Shared.Start;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing.Databases;

/// <summary>Migrates an empty database as the start does, without opening the doors.</summary>
internal static class MigratedTown
{
    public static async Task Make(DatabaseProvider provider, string connectionString)
    {
        await using var app = TownHost.Build(provider, connectionString, new TownOptions());
        await app.Services.GetRequiredService<StartHouse>().Run(CancellationToken.None);
    }
}
