using System.Net;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.People;
using Loisirs.Testing.Storms;
using Npgsql;

namespace Loisirs.Cart.Tests.Api;

/// <summary>The line to the server is cut in the answer to a COMMIT, and the server ends connections at random: whoever sends the same key again gets the
/// first answer, and the act was done once (P-415).</summary>
[Trait("Promise", "P-415")]
public sealed class AnswersOfTheDatabaseLost : IAsyncLifetime
{
    private const int Families = 6;
    private const int MostTries = 60;

    private static readonly int Rounds = Environment.GetEnvironmentVariable("LOISIRS_FULL") == "1" ? 30 : 2;

    private TestDatabase _database = null!;
    private CutWire _wire = null!;
    private Town _town = null!;
    private HttpClient _client = null!;

    [Fact]
    public async Task A_commit_of_which_nobody_heard_is_answered_by_its_key_and_done_once()
    {
        var (roy, story) = (await Joins("Roy"), await Offers(0));
        var family = new FamilyByJson(_client, roy.Id);

        foreach (var (path, body) in new (string, object)[] { ("cart/lines", new { group = story.Id, person = roy["Léa"] }), ("cart/order", new { seenTotal = 0 }) })
        {
            _wire.CutNext();
            var lost = await family.Posts(path, body, path);
            var again = await family.Posts(path, body, path);

            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.Created), (lost.StatusCode, again.StatusCode));
            Assert.Equal("true", Assert.Single(again.Headers.GetValues("Idempotency-Replayed")));
        }

        Assert.Equal((2, 1), (_wire.Cut, await _town.TakenPlaces(story)));
        await Agrees(orders: 1);
    }

    [Fact]
    public async Task Whatever_is_cut_at_random_each_family_has_each_place_once()
    {
        var families = new List<FamilyInTown>();
        for (var number = 0; number < Families; number++)
            families.Add(await Joins($"Famille{number}"));
        var groups = new List<GroupInTown>();
        for (var round = 0; round < Rounds; round++)
            groups.Add(await Offers(round));

        await Task.WhenAll(families.Select(family => Task.Run(() => Registers(family, groups))));

        _wire.Mend();
        Assert.True(_wire.Cut > 0, "nothing was cut");
        foreach (var group in groups)
            Assert.Equal(Families, await _town.TakenPlaces(group));
        await Agrees(Families * Rounds);
    }

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.Create(DatabaseProvider.PostgreSql);
        _wire = new CutWire(_database.ConnectionString);
        _town = await Town.Open(_database, options => options.Settings["ConnectionStrings:Loisirs"] = _wire.ConnectionString);
        _client = await _town.Integrates("families", "orders", "orders.write");
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _town.DisposeAsync();
        NpgsqlConnection.ClearPool(new NpgsqlConnection(_wire.ConnectionString));
        await _wire.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task<FamilyInTown> Joins(string name) => await (await _town.ApprovesFamily(name)).With("Léa", "2018-04-02");

    private Task<GroupInTown> Offers(int round) => _town.OpensGroup(wish =>
    {
        (wish.Activity, wish.First, wish.Weeks) = ($"Cours {round}", _town.Today.AddDays(7 + round), 1);
        wish.Free();
    });

    /// <summary>Sends each request until it is answered, always under the same key.</summary>
    private async Task Registers(FamilyInTown family, IEnumerable<GroupInTown> groups)
    {
        var (program, random) = (new FamilyByJson(_client, family.Id), new Random(family.Id.GetHashCode()));
        foreach (var group in groups)
        {
            await Until("cart/lines", new { group = group.Id, person = family["Léa"] });
            await Until("cart/order", new { seenTotal = 0 });

            async Task Until(string path, object body)
            {
                for (var tries = 0; ; tries++)
                {
                    await Storms(random);
                    var answer = await program.Posts(path, body, $"{path} {group.Id} {family.Id}");
                    if (answer.StatusCode == HttpStatusCode.Created)
                        return;
                    Assert.True(answer.StatusCode == HttpStatusCode.ServiceUnavailable && tries < MostTries, $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
                }
            }
        }
    }

    /// <summary>Every third time a COMMIT goes unheard, every fourth somebody's connection is ended at the server.</summary>
    private async Task Storms(Random random)
    {
        if (random.Next(3) == 0)
            _wire.CutNext();
        if (random.Next(4) > 0)
            return;

        await using var server = new NpgsqlConnection($"{_database.ConnectionString};Pooling=false;Application Name=storm");
        await server.OpenAsync();
        await using var end = server.CreateCommand();
        end.CommandText = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND application_name <> 'storm' ORDER BY random() LIMIT 1
            """;
        await end.ExecuteNonQueryAsync();
    }

    private async Task Agrees(int orders)
    {
        await _town.Quiet();
        var (inspection, now) = (new Inspection(DatabaseProvider.PostgreSql, _database.ConnectionString, null), _town.Clock.GetUtcNow());
        Assert.Equal(orders, (await inspection.Ask("SELECT number FROM [cart.orders] WHERE state = 'Paid'", now)).Count);
        Assert.Empty(await inspection.Breaches(now));
    }
}
