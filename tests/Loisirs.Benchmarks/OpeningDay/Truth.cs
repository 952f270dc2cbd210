using System.Globalization;
using Loisirs.Shared.Data;
using Loisirs.Testing.Mail;
using Loisirs.Testing.Program;

namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>What the database and the mail server say of all rounds, whatever the house answered.</summary>
/// <param name="MaxInAGroup">Live places of the fullest hot group.</param>
/// <param name="Oversold">Live places beyond what each group has.</param>
/// <param name="Lost">Orders that were answered as confirmed and are not paid in the database.</param>
/// <param name="Broken">All that the inspection found, the named counts included.</param>
internal sealed record Truth(
    int PlacesOffered, int PlacesTaken, int MaxInAGroup, int Oversold, int Lost, int ConfirmedWithoutPlace, int PlaceWithoutOrder, int RosterMissing,
    int Broken, MailTruth Mails)
{
    public static async Task<Truth> Of(RunningTown town, IReadOnlyCollection<string> hotCodes, IReadOnlyCollection<string> confirmed, int places)
    {
        var now = TimeProvider.System.GetUtcNow();
        var taken = (await town.Inspection.Ask("""
            SELECT g.code || ' ' || CAST(count(p.id) AS text) FROM [catalogue.groups] g
            LEFT JOIN [catalogue.places] p ON p.group_id = g.id AND p.released_at IS NULL GROUP BY g.id, g.code
            """, now)).Select(line => line.Split(' ')).Where(parts => hotCodes.Contains(parts[0]))
            .Select(parts => int.Parse(parts[1], CultureInfo.InvariantCulture)).ToList();
        var paid = await PaidOrders(town, now);
        var breaches = await town.Inspection.Breaches(now);
        int Of(string sentence) => breaches.Count(breach => breach.Sentence == sentence);
        return new Truth(
            hotCodes.Count * places, taken.Sum(), taken.DefaultIfEmpty(0).Max(), taken.Sum(of => Math.Max(0, of - places)),
            confirmed.Count(number => !paid.ContainsKey(number)), Of("a paid line has its confirmed place"), Of("a confirmed place stands on a paid line"),
            Of("a paid line stands once on the roster"), breaches.Count, MailTruth.Of(paid, town.Mail));
    }

    /// <summary>UTC of the payment, by number.</summary>
    public static async Task<IReadOnlyDictionary<string, DateTimeOffset>> PaidOrders(RunningTown town, DateTimeOffset now)
    {
        var isSqlite = town.Provider == DatabaseProvider.Sqlite;
        var instant = isSqlite ? "o.paid_at" : "CAST(extract(epoch FROM o.paid_at) * 1000 AS bigint)";
        var lines = await town.Inspection.Ask($"SELECT o.number || ' ' || CAST({instant} AS text) FROM [cart.orders] o WHERE o.state = 'Paid'", now);
        return lines.Select(line => line.Split(' ')).ToDictionary(
            parts => parts[0],
            parts => long.Parse(parts[1], CultureInfo.InvariantCulture) is var at && isSqlite ? new DateTimeOffset(at, TimeSpan.Zero) : DateTimeOffset.FromUnixTimeMilliseconds(at),
            StringComparer.Ordinal);
    }

    /// <summary>In the names of the program's JSON.</summary>
    public object Json(double lastAfter) => new
    {
        places_offered = PlacesOffered,
        places_taken = PlacesTaken,
        max_in_a_group = MaxInAGroup,
        oversold = Oversold,
        orders_lost = Lost,
        confirmed_without_place = ConfirmedWithoutPlace,
        place_without_order = PlaceWithoutOrder,
        roster_missing = RosterMissing,
        broken_invariants = Broken,
        mails = new
        {
            expected = Mails.Expected,
            accepted = Mails.Accepted,
            missing = Mails.Missing,
            @double = Mails.Double,
            last_after_ms = Math.Round(lastAfter),
            commit_to_accepted_p99 = Mails.CommitToAccepted.P99,
        },
    };
}

/// <summary>Confirmations as the mail server has them, held against the paid orders.</summary>
/// <param name="Accepted">Distinct orders.</param>
/// <param name="Double">Accepted beyond the first of an order.</param>
/// <param name="CommitToAccepted">From the payment until the mail server had the confirmation.</param>
internal sealed record MailTruth(int Expected, int Accepted, int Missing, int Double, Latencies CommitToAccepted)
{
    private const string Subject = "Confirmation d'inscription – commande ";

    public static MailTruth Of(IReadOnlyDictionary<string, DateTimeOffset> paid, SmtpSink sink)
    {
        var arrivals = Confirmations(sink);
        var first = arrivals.GroupBy(mail => mail.Order, StringComparer.Ordinal).ToDictionary(of => of.Key, of => of.Min(mail => mail.At), StringComparer.Ordinal);
        return new MailTruth(
            paid.Count, first.Count, paid.Keys.Count(number => !first.ContainsKey(number)), arrivals.Count - first.Count,
            new Latencies(paid.Where(order => first.ContainsKey(order.Key)).Select(order => (first[order.Key] - order.Value).TotalMilliseconds)));
    }

    public static IReadOnlyList<(string Order, DateTimeOffset At)> Confirmations(SmtpSink sink) =>
    [
        .. sink.Arrivals.Where(arrival => arrival.Message.Subject?.StartsWith(Subject, StringComparison.Ordinal) == true)
            .Select(arrival => (arrival.Message.Subject![Subject.Length..].Split(' ')[0], arrival.At)),
    ];
}
