using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Shared.Data;
using Loisirs.Testing.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing;

public sealed partial class Town
{
    /// <summary>How many live places a group has: counted in the database, row by row.</summary>
    public async Task<int> TakenPlaces(GroupInTown group)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CatalogueDb>().Places.CountAsync(place => place.GroupId == group.Id && place.ReleasedAt == null);
    }

    /// <summary>Takes the database's own guard out, for the tests that prove the tests.</summary>
    public async Task DropPlacesTriggers()
    {
        await using var connection = Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await using var drop = connection.CreateCommand();
        drop.CommandText = Provider == DatabaseProvider.Sqlite ? "DROP TRIGGER catalogue_places_taken" : "DROP TRIGGER places_taken ON catalogue.places";
        await drop.ExecuteNonQueryAsync();
    }
}

public static class WithoutGuards
{
    /// <summary>Replaces the guard of places by nothing: there is always room.</summary>
    public static void WithoutPlacesGuard(this TownOptions options) =>
        options.Replacements.Add(services => services.AddScoped<IPlacesGuard, AlwaysRoom>());

    internal sealed class AlwaysRoom : IPlacesGuard
    {
        public Task<int?> Take(Guid group, int version, int wanted, bool fromList, CancellationToken stop) => Task.FromResult<int?>(wanted);

        public Task Lock(Guid group, CancellationToken stop) => Task.CompletedTask;
    }
}
