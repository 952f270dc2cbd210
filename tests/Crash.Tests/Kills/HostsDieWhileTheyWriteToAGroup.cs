using System.Diagnostics;
using Loisirs.Shared.Data;
using Loisirs.Testing.Program;
using Npgsql;

namespace Loisirs.Crash.Tests.Kills;

/// <summary>All hosts are killed while they write to every family of a group: each has its one mail all the same, and sees no other address.</summary>
public sealed class HostsDieWhileTheyWriteToAGroup
{
    private static readonly int Families = Rounds.Full ? 5000 : 200;

    private const string LastInLine = "SELECT family FROM attendance.mailing_recipients ORDER BY family DESC LIMIT 1";

    private static readonly TimeSpan Closely = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Calmly = TimeSpan.FromMilliseconds(250); // a lease is waited for: to ask all the time is work for nothing

    [Fact, Trait("Promise", "P-312")]
    public async Task Each_family_gets_its_one_mail()
    {
        await using var town = await RunningTown.Found(DatabaseProvider.PostgreSql, hosts: 2);
        await using var office = await town.Office();
        var group = await office.OpensGroup(wish => wish.Free());
        var addresses = await office.Fills(group.Id, Families);
        await office.WritesTo(group.Id);

        await using var other = new NpgsqlConnection(town.ConnectionString);
        await using (await Holds(other, LastInLine))
        {
            await town.StartAll();
            await Kill(town);
        }

        await Until(town, """
            SELECT 'quiet' WHERE NOT EXISTS (SELECT 1 FROM [attendance.mailing_recipients] WHERE done_at IS NULL)
            AND NOT EXISTS (SELECT 1 FROM [accounts.letters] WHERE sent_at IS NULL)
            """, Calmly);

        var mails = town.Mail.Accepted.Where(mail => mail.Subject == "Casque de bain").DistinctBy(mail => mail.MessageId, StringComparer.Ordinal).ToList();
        Assert.Equal(addresses.Order(StringComparer.Ordinal), mails.Select(mail => mail.To.Mailboxes.Single().Address).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(mails, mail => mail.Cc.Count + mail.Bcc.Count > 0);
    }

    /// <summary>All hosts at once, and again, each time further on.</summary>
    private static async Task Kill(RunningTown town)
    {
        for (var kill = 0; kill < Rounds.Of(few: 1, full: 5); kill++)
        {
            await Until(town, $"SELECT 'begun' FROM [attendance.mailing_recipients] WHERE done_at IS NOT NULL HAVING count(*) > {kill * Families / 6}", Closely);
            await Task.WhenAll(town.Hosts.Select(host => host.Kill()));
            Assert.NotEmpty(await town.Inspection.Ask("SELECT 'waits' FROM [attendance.mailing_recipients] WHERE done_at IS NULL", TimeProvider.System.GetUtcNow()));
            await town.StartAll();
        }
    }

    /// <summary>As somebody else's write would, until it is let go: so that no machine is too fast to be killed in the midst.</summary>
    private static async Task<NpgsqlTransaction> Holds(NpgsqlConnection connection, string row)
    {
        await connection.OpenAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(row + " FOR UPDATE", connection, transaction);
        Assert.NotNull(await command.ExecuteScalarAsync());
        return transaction;
    }

    private static async Task Until(RunningTown town, string sql, TimeSpan pause)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < TimeSpan.FromMinutes(Rounds.Full ? 20 : 5); await Task.Delay(pause))
        {
            if ((await town.Inspection.Ask(sql, TimeProvider.System.GetUtcNow())).Count > 0)
            {
                return;
            }
        }

        throw new TimeoutException($"It never was so: {sql}");
    }
}
