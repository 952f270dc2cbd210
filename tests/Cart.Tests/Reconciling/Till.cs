using Loisirs.Cart.Application.Reconciling;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Reconciling;

/// <summary>What a careless hand writes past the house, and a day beside the gateway's list.</summary>
internal static class Till
{
    public static DateOnly Today(this Town town) => town.Services.GetRequiredService<TownZone>().DateAt(town.Clock.GetUtcNow());

    /// <summary>Compares today, and says what stands: kind, reference, theirs, ours.</summary>
    public static async Task<IReadOnlyList<string>> Reconciles(this Town town)
    {
        await town.Does(new Reconcile(town.Today()));
        return [.. (await town.Does(new ShowReconciliation(town.Today()))).Differences.Where(one => one.GoneAt is null)
            .Select(one => $"{one.Kind} {one.Reference} {one.Theirs?.Cents} {one.Ours?.Cents}")];
    }

    public static async Task Writes(this Town town, string sql)
    {
        await using var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables
        command.CommandText = town.Provider == DatabaseProvider.Sqlite ? sql.Replace("cart.", "cart_", StringComparison.Ordinal) : sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
