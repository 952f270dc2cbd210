using System.Data.Common;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Attendance.Application.Mailings;
using Loisirs.Attendance.Contracts.Mailings;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Messages;
using Loisirs.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Attendance.Tests.Mailings;

/// <summary>A message to a large group: hosts die in the midst of it, others go on, two at once, and each family has its one mail.</summary>
[Trait("Promise", "P-312")]
public sealed class HundredsOfFamilies
{
    private static readonly int Families = Environment.GetEnvironmentVariable("LOISIRS_FULL") == "1" ? 5000 : 200;

    [Theory, BothDatabases]
    public async Task Five_hosts_die_with_letters_in_their_hands_and_two_more_finish_each_family_is_written_to_once(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens());
        var families = await town.Fills(swimming.Group, Families);
        var sent = Town.Expect(await town.Ask(Evening.AsOffice, new SendGroupMessage(swimming.Group, Guid.NewGuid(), "Casque", "Le casque est obligatoire.")));
        Assert.Equal(Families, sent.Families);

        var (written, now) = (new List<int>(), town.Clock.GetUtcNow());
        foreach (var letters in new[] { 0, 7, 25, 60, 101 })
        {
            now += Deliver.Lease + TimeSpan.FromSeconds(1); // whoever died held a lease
            await Dies(town, now, letters);
            var progress = (await town.Does(new ShowMailing(sent.Id))).Line.Progress;
            Assert.Equal((await town.Letters("mailing:")).Count, progress.Written);
            Assert.False(progress.IsDone);
            written.Add(progress.Written);
        }

        Assert.Equal([0, 0, 25, 75, 175], written); // what was committed stands, what was in hand is written again
        now += Deliver.Lease + TimeSpan.FromSeconds(1);
        await using var first = await town.OpenSecondHost(options => options.Now = now);
        await using var second = await town.OpenSecondHost(options => options.Now = now);
        await Task.WhenAll(Task.Run(() => Finishes(first, sent.Id)), Task.Run(() => Finishes(second, sent.Id)));

        var all = await town.Letters("mailing:");
        Assert.Equal(families.Order(StringComparer.Ordinal), all.Select(letter => letter.To).Order(StringComparer.Ordinal));
        Assert.Equal(Families, all.Select(letter => letter.Family).Distinct().Count());
        Assert.Equal(new MailingProgress(Families, Families, 0), (await town.Does(new ShowMailing(sent.Id))).Line.Progress);
    }

    [Theory, BothDatabases, Trait("Promise", "P-303")]
    public async Task A_notice_that_is_read_again_writes_nothing_again(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens());
        await evening.Registers(swimming, "Léa Roy");
        var sent = Town.Expect(await town.Ask(Evening.AsOffice, new SendGroupMessage(swimming.Group, Guid.NewGuid(), "Casque", "Le casque est obligatoire.")));

        await town.Reads<WriteMailing, MailingGoesOn>(new MailingGoesOn(sent.Id));
        await town.Quiet();
        await town.Reads<WriteMailing, MailingGoesOn>(new MailingGoesOn(sent.Id));
        await town.Quiet();

        Assert.Single(await town.Letters("mailing:"));
    }

    /// <summary>A host that dies when it has so many letters in its hands, since it was started.</summary>
    private static async Task Dies(Town town, DateTimeOffset now, int letters)
    {
        using var death = new CancellationTokenSource();
        await using var host = await town.OpenSecondHost(options =>
        {
            options.Now = now;
            options.Replacements.Add(services => services.AddSingleton<IPipelineBehavior<WriteToFamily, Result<Guid>>>(new Death(letters, death)));
        });
        var dispatcher = host.Services.GetRequiredService<Deliver>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            while (true)
            {
                await dispatcher.Round(death.Token);
            }
        });
    }

    private static async Task Finishes(Town host, Guid mailing)
    {
        while (!(await host.Does(new ShowMailing(mailing))).Line.Progress.IsDone)
        {
            try
            {
                await host.Quiet();
            }
            catch (DbException) when (host.Provider == DatabaseProvider.Sqlite)
            {
                // a file was the other host's for longer than it is waited for: the dispatcher comes again, and so does this one
            }
        }
    }

    private sealed class Death(int letters, CancellationTokenSource death) : IPipelineBehavior<WriteToFamily, Result<Guid>>
    {
        private int _written;

        public async Task<Result<Guid>> Handle(WriteToFamily request, CancellationToken cancellationToken, RequestHandlerDelegate<Result<Guid>> next)
        {
            if (_written++ < letters)
            {
                return await next();
            }

            await death.CancelAsync();
            throw new OperationCanceledException(death.Token);
        }
    }
}
