using System.Diagnostics;
using Loisirs.Benchmarks.Machine;
using Loisirs.Testing.Program;

namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>One round: what the families felt and what it cost the server.</summary>
/// <param name="Seconds">From the first request to the last answer.</param>
/// <param name="Processor">Milliseconds of the server's processor time, its mails included.</param>
/// <param name="LastMail">Milliseconds from the last answer until the last confirmation was accepted.</param>
internal sealed record Rush(IReadOnlyList<Journey> Journeys, double Seconds, double Processor, double LastMail)
{
    public int Confirmed => Journeys.Count(journey => journey.IsConfirmed);

    public double CheckoutsPerSecond => Math.Round(Confirmed / Seconds, 2);

    public double FamiliesPerSecond => Math.Round(Journeys.Count / Seconds, 2);

    public double ProcessorPerFamily => Math.Round(Processor / Journeys.Count, 3);

    public Latencies Checkouts => new(Journeys.Select(journey => journey.Checkout).OfType<double>());

    /// <param name="afterwards">Waits until nothing of the round is on its way any more; answers when the last mail was accepted, if any was.</param>
    public static async Task<Rush> Of(Crowd crowd, IReadOnlyList<Guid> hot, int round, ServerProcess server, Func<IReadOnlyList<Journey>, Task<DateTimeOffset?>> afterwards)
    {
        var (before, since) = (server.ProcessorMilliseconds(), Stopwatch.GetTimestamp());
        var journeys = await crowd.Come(hot, round);
        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        var last = await afterwards(journeys);
        var lastAnswer = journeys.Where(journey => journey.IsConfirmed).Select(journey => journey.Ended).DefaultIfEmpty().Max();
        return new Rush(journeys, seconds, server.ProcessorMilliseconds() - before, last is { } at ? Math.Max(0, (at - lastAnswer).TotalMilliseconds) : 0);
    }

    /// <summary>Until the mail server has a confirmation of each of these orders, or patience ends.</summary>
    public static async Task<DateTimeOffset?> Mails(RunningTown town, IReadOnlyList<Journey> journeys, TimeSpan patience)
    {
        var wanted = journeys.Where(journey => journey.IsConfirmed).Select(journey => journey.Order!).ToHashSet(StringComparer.Ordinal);
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            var arrived = MailTruth.Confirmations(town.Mail).Where(mail => wanted.Contains(mail.Order)).ToList();
            if (arrived.Select(mail => mail.Order).Distinct(StringComparer.Ordinal).Count() == wanted.Count || since.Elapsed > patience)
            {
                return arrived.Count == 0 ? null : arrived.Max(mail => mail.At);
            }
        }
    }

    /// <summary>In the names of the program's JSON; of several rounds, speeds are the median round's, counts are sums.</summary>
    public static object Json(IReadOnlyList<Rush> rounds)
    {
        var all = rounds.SelectMany(round => round.Journeys).ToList();
        return new
        {
            seconds = Median(rounds, round => Math.Round(round.Seconds, 2)),
            confirmed = all.Count(journey => journey.IsConfirmed),
            refused = all.Count(journey => journey.IsRefused),
            errors_5xx = all.Count(journey => journey.IsServerError),
            errors_other = all.Count(journey => journey.Why is not null && !journey.IsServerError),
            over_10s = all.Count(journey => journey.Slowest > 10_000),
            families_s = Median(rounds, round => round.FamiliesPerSecond),
            checkouts_s = Median(rounds, round => round.CheckoutsPerSecond),
            catalogue_ms = new Latencies(all.Select(journey => journey.Catalogue)).Json(),
            checkout_ms = new Latencies(all.Select(journey => journey.Checkout).OfType<double>()).Json(),
            cpu_ms_per_family = Median(rounds, round => round.ProcessorPerFamily),
        };
    }

    public static double Median(IReadOnlyList<Rush> rounds, Func<Rush, double> of) => rounds.Select(of).Order().ElementAt(rounds.Count / 2);
}
