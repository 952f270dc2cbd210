using Loisirs.Shared.Data;

namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>How many families want how few places, and how they come.</summary>
/// <param name="Groups">Hot ones: each family wants one of them. New ones in each round.</param>
/// <param name="Places">Of each hot group.</param>
/// <param name="Clients">At once, each with the next family in the line as soon as the last is done; without effect with a rate.</param>
/// <param name="Rate">Families a second, who come whether the others are done or not; null: as fast as the clients can.</param>
/// <param name="Offered">Groups in the catalogue in all, in the first round.</param>
internal sealed record OpeningPlan(
    DatabaseProvider Provider, int Families = 2000, int Groups = 10, int Places = 15, int Clients = 64, int? Rate = null, int Rounds = 1, int Seed = 42,
    int Offered = 60)
{
    /// <summary>What the database is held against; a test says less than was offered, to see that too many is seen.</summary>
    public int PlacesToCheck { get; init; } = Places;

    /// <summary>Hosts of the town, on one database; each family is at one of them.</summary>
    public int Hosts { get; init; } = 1;

    /// <summary>Families that live in town too and do not come.</summary>
    public int Others { get; init; }

    /// <summary>Orders that each of these has made before.</summary>
    public int OrdersOfOthers { get; init; }

    /// <summary>What <c>dotnet</c> runs as a host, if it is not the built portal.</summary>
    public IReadOnlyList<string>? Program { get; init; }

    /// <summary>Servers on one core, clients on the other.</summary>
    public bool IsPinned { get; init; } = true;

    /// <summary>How long mails are waited for after a round.</summary>
    public TimeSpan MailPatience { get; init; } = TimeSpan.FromMinutes(2);

    public static OpeningPlan From(Words words)
    {
        int? rate = words.Has("rate") ? words.Number("rate", 22) : null;
        var families = words.Number("families", rate is { } each && words.Has("minutes") ? each * 60 * words.Number("minutes", 5) : 2000);
        return new OpeningPlan(
            words.Has("postgres") ? DatabaseProvider.PostgreSql : DatabaseProvider.Sqlite, families, words.Number("groups", 10), words.Number("places", 15),
            words.Number("clients", 64), rate, words.Number("rounds", 1), words.Number("seed", 42))
        {
            IsPinned = !words.Has("unpinned"),
        };
    }
}
