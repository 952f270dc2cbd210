using System.Diagnostics;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;
using Loisirs.Testing.Program;

namespace Loisirs.Crash.Tests.Kills;

/// <summary>One of two hosts is killed with messages and letters in its hands: the other takes them over within a minute, and none is done twice.</summary>
public sealed class AHostDiesWhileItDelivers
{
    private const int Families = 12;
    private const int OrdersEach = 8;

    /// <summary>A lease is a minute; half a minute more for the other host to look and to do the work, however busy the machine is.</summary>
    private static readonly TimeSpan TakenOver = TimeSpan.FromSeconds(60 + 30);

    private static readonly TimeSpan Closely = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Calmly = TimeSpan.FromMilliseconds(250); // a lease is waited for: to ask all the time is work for nothing

    [Fact, Trait("Promise", "P-303"), Trait("Promise", "P-306")]
    public async Task Another_takes_over_within_a_minute_and_each_reader_reads_once()
    {
        for (var round = 0; round < Rounds.Of(few: 1, full: 30); round++)
        {
            await using var town = await RunningTown.Found(DatabaseProvider.PostgreSql, hosts: 2);
            town.Mail.Pause = TimeSpan.FromMilliseconds(30);
            await using var office = await town.Office();
            var families = await Open(office);
            await town.StartAll();

            var orders = Task.WhenAll(families.Select(family => Task.Run(() => Buys(office, family))));
            await Until(town, "SELECT 'two' FROM [house.deliveries] WHERE done_at IS NULL AND leased_by IS NOT NULL HAVING count(DISTINCT leased_by) = 2", Closely);
            await town.Hosts[round % 2].Kill();
            var since = Stopwatch.StartNew();
            await orders;

            Assert.NotEmpty(await town.Inspection.Ask("SELECT reader FROM [house.deliveries] WHERE done_at IS NULL AND leased_by IS NOT NULL", TimeProvider.System.GetUtcNow()));
            await Until(town, """
                SELECT 'quiet' WHERE NOT EXISTS (SELECT 1 FROM [house.deliveries] WHERE done_at IS NULL)
                AND NOT EXISTS (SELECT 1 FROM [accounts.letters] WHERE sent_at IS NULL)
                """, Calmly);

            Assert.True(since.Elapsed < TakenOver, $"taken over after {since.Elapsed.TotalSeconds:0} s");
            Assert.Empty(await town.Inspection.Breaches(TimeProvider.System.GetUtcNow()));
            Assert.Equal(Families * OrdersEach, Confirmations(town));
        }
    }

    private static int Confirmations(RunningTown town) => town.Mail.Accepted
        .Where(mail => mail.Subject?.Contains("Confirmation d'inscription", StringComparison.Ordinal) == true)
        .Select(mail => mail.MessageId).Distinct(StringComparer.Ordinal).Count();

    private static async Task<IReadOnlyList<(FamilyInTown Family, IReadOnlyList<GroupInTown> Groups)>> Open(Town office)
    {
        var groups = new List<GroupInTown>();
        for (var group = 0; group < OrdersEach; group++)
        {
            groups.Add(await office.OpensGroup(wish => (wish.Activity, wish.Price) = ($"Cours {group}", "0")));
        }

        var families = new List<(FamilyInTown, IReadOnlyList<GroupInTown>)>();
        for (var family = 0; family < Families; family++)
        {
            families.Add((await (await office.ApprovesFamily($"Famille{family}")).With("Léa", "2018-04-02"), groups));
        }

        return families;
    }

    /// <summary>Free orders, complete at once: each tells two readers.</summary>
    private static async Task Buys(Town office, (FamilyInTown Family, IReadOnlyList<GroupInTown> Groups) buyer)
    {
        foreach (var group in buyer.Groups)
        {
            await buyer.Family.PutsInCart("Léa", group);
            Assert.True(Town.Expect(await buyer.Family.ChecksOut()).IsPaid);
        }
    }

    private static async Task Until(RunningTown town, string sql, TimeSpan pause)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < TimeSpan.FromMinutes(3); await Task.Delay(pause))
        {
            if ((await town.Inspection.Ask(sql, TimeProvider.System.GetUtcNow())).Count > 0)
            {
                return;
            }
        }

        throw new TimeoutException($"It never was so: {sql}");
    }
}
