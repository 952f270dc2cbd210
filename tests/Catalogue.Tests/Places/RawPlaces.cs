using System.Data.Common;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Catalogue.Tests.Places;

/// <summary>Writes places by plain SQL, as a careless hand at the database would.</summary>
internal sealed class RawPlaces(Town town) : IAsyncDisposable
{
    private readonly DbConnection _connection = town.Services.GetRequiredService<IDatabase>().NewConnection();

    private string Groups => town.Provider == DatabaseProvider.Sqlite ? "catalogue_groups" : "catalogue.groups";

    private string Places => town.Provider == DatabaseProvider.Sqlite ? "catalogue_places" : "catalogue.places";

    /// <param name="fromKept">One that was given to that person out of those kept back.</param>
    public async Task<Guid> Insert(Guid group, Guid person, bool fromKept = false)
    {
        var (id, isKept) = (Guid.NewGuid(), town.Provider == DatabaseProvider.Sqlite ? fromKept ? "1" : "0" : $"{fromKept}");
        await Run(
            $"INSERT INTO {Places} (id, group_id, person_id, family_id, holder_id, held_until, from_kept) VALUES (@a, @b, @c, @a, @a, {Now}, {isKept})", id, group, person);
        return id;
    }

    public Task Release(Guid place) => Run($"UPDATE {Places} SET released_at = {Now} WHERE id = @a", place);

    public Task Revive(Guid place) => Run($"UPDATE {Places} SET released_at = NULL WHERE id = @a", place);

    public Task Move(Guid place, Guid group) => Run($"UPDATE {Places} SET group_id = @b WHERE id = @a", place, group);

    public Task Delete(Guid place) => Run($"DELETE FROM {Places} WHERE id = @a", place);

    public async Task<int> Taken(Guid group) =>
        Convert.ToInt32(await Run($"SELECT taken FROM {Groups} WHERE id = @a", group), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Kept back and given by name, not taken yet, as the group counts them.</summary>
    public async Task<int> Given(Guid group) =>
        Convert.ToInt32(await Run($"SELECT given FROM {Groups} WHERE id = @a", group), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Live places counted one by one.</summary>
    public async Task<int> Live(Guid group) => Convert.ToInt32(
        await Run($"SELECT count(*) FROM {Places} WHERE group_id = @a AND released_at IS NULL", group), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The same counts in one question.</summary>
    public async Task<(int Live, int Taken, int Given)> Counts(Guid group)
    {
        var counts = (await Run(
            $"""
            SELECT CAST((SELECT count(*) FROM {Places} WHERE group_id = @a AND released_at IS NULL) AS text) || ' ' || CAST(taken AS text) || ' ' || CAST(given AS text)
            FROM {Groups} WHERE id = @a
            """,
            group))!.ToString()!.Split(' ').Select(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return (counts[0], counts[1], counts[2]);
    }

    /// <summary>Takes the guard out of the database, for the negative control.</summary>
    public Task DropTriggers() => Run(town.Provider == DatabaseProvider.Sqlite
        ? "DROP TRIGGER catalogue_places_taken"
        : "DROP TRIGGER places_taken ON catalogue.places");

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private string Now => town.Provider == DatabaseProvider.Sqlite ? "1" : "now()";

    private async Task<object?> Run(string sql, params IReadOnlyList<Guid> ids)
    {
        if (_connection.State != System.Data.ConnectionState.Open)
        {
            await _connection.OpenAsync();
        }

        await using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // the sentences above
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (id, index) in ids.Select((id, index) => (id, index)))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "abc"[index].ToString();
            parameter.Value = town.Provider == DatabaseProvider.Sqlite ? id.ToString().ToUpperInvariant() : id;
            command.Parameters.Add(parameter);
        }

        return await command.ExecuteScalarAsync();
    }
}
