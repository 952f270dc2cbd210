using System.Text.Json;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Tests.Sample;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Tests.Messages;

/// <summary>What could not be done after eight tries waits for staff, who try it again or give it up (P-310).</summary>
[Trait("Promise", "P-310")]
public sealed class ParkedForStaff
{
    private static readonly Guid Aggregate = Guid.Parse("0193a000-0000-7000-8000-00000000000a");

    [Theory, MemberData(nameof(DeliveryTests.Databases), MemberType = typeof(DeliveryTests))]
    public async Task Staff_see_what_and_why_without_a_word_of_the_message_and_a_manager_tries_it_again(DatabaseProvider provider)
    {
        var script = new Script { Before = (_, _) => throw new TimeoutException("Léa Roy, 12, rue des Érables") };
        await using var town = await SampleTown.Open(provider, script);
        await DeliveryTests.Tell(town, 1, Aggregate);
        await DeliveryTests.Tell(town, 2, Aggregate);
        await GivesUp(town);

        var seen = (await As(town, Role.Clerk, new FindParked())).Value;
        var work = Assert.Single(seen.Items);
        Assert.Equal(("sample.counted", "sample.count", 8, FailureKind.Slow, 1), (work.Notice, work.Reader, work.Tries, work.Why, work.Behind));
        Assert.DoesNotContain("Léa", JsonSerializer.Serialize(seen), StringComparison.Ordinal);
        Assert.Equal((1, work.ParkedAt), ((await As(town, Role.Administrator, new CountParked())).Value is { } count ? (count.Count, count.Oldest!.Value) : default));
        Assert.Equal(Refusal.Denied, (await As(town, Role.Clerk, new RetryDelivery(work.Id))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(town, Role.Manager, new RetryDelivery(work.Id + 1))).Refusal);

        script.Before = (_, _) => Task.CompletedTask;
        Assert.False((await As(town, Role.Manager, new RetryDelivery(work.Id))).IsRefused);
        await town.Quiet();

        Assert.Equal(2, (await town.Kept()).Count);
        Assert.Empty((await As(town, Role.Clerk, new FindParked())).Value.Items);
        Assert.Equal(Refusal.NotFound, (await As(town, Role.Manager, new RetryDelivery(work.Id))).Refusal);
    }

    [Theory, MemberData(nameof(DeliveryTests.Databases), MemberType = typeof(DeliveryTests))]
    public async Task What_is_given_up_says_why_in_the_trail_and_what_waits_behind_goes_on(DatabaseProvider provider)
    {
        var script = new Script { Before = (notice, _) => notice.Number == 1 ? throw new InvalidOperationException("The printer is on fire.") : Task.CompletedTask };
        await using var town = await SampleTown.Open(provider, script);
        await DeliveryTests.Tell(town, 1, Aggregate);
        await DeliveryTests.Tell(town, 2, Aggregate);
        await GivesUp(town);
        Assert.Empty(await town.Kept());
        var work = Assert.Single((await As(town, Role.Manager, new FindParked())).Value.Items);

        Assert.Equal(("jobs.reason-missing", "Reason"), await Refused(town, new DiscardDelivery(work.Id, " ")));
        Assert.Equal(("jobs.reason-long", "Reason"), await Refused(town, new DiscardDelivery(work.Id, new string('a', 501))));
        Assert.False((await As(town, Role.Manager, new DiscardDelivery(work.Id, "Déjà fait à la main"))).IsRefused);
        await town.Quiet();

        Assert.EndsWith("0002", Assert.Single(await town.Kept()), StringComparison.Ordinal);
        var entry = await town.Reads(house => house.AuditEntries.SingleAsync(e => e.Act == nameof(DiscardDelivery)));
        Assert.Equal(("Déjà fait à la main", $"Delivery={work.Id}"), (entry.Reason, entry.Subjects));
        Assert.NotNull((await town.Reads(house => house.Deliveries.AsNoTracking().SingleAsync(d => d.Id == work.Id))).DiscardedAt); // nothing is deleted
        Assert.Equal(0, (await As(town, Role.Manager, new CountParked())).Value.Count);
    }

    [Theory, MemberData(nameof(DeliveryTests.Databases), MemberType = typeof(DeliveryTests))]
    public async Task A_damaged_row_and_one_of_another_version_are_parked_as_such_and_hold_up_nobody_else(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await town.Acts(inside =>
        {
            inside.House.Messages.Add(Old("sample.counted", "sample.count", "{ not json"));
            inside.House.Messages.Add(Old("sample.forgotten-notice", "sample.forgotten-reader", "{}"));
            return Task.FromResult<Result<string>>("told");
        });
        await DeliveryTests.Tell(town, 1, Guid.NewGuid());
        await GivesUp(town);

        var parked = (await As(town, Role.Manager, new FindParked())).Value.Items;
        Assert.Equal([(true, FailureKind.Unreadable), (false, FailureKind.Unreadable)], parked.Select(work => (work.IsKnown, work.Why)));
        Assert.Single(await town.Kept());

        Message Old(string name, string reader, string body) => new()
        {
            Name = name,
            Aggregate = Aggregate,
            Body = body,
            ToldAt = town.Clock.GetUtcNow(),
            Deliveries = [new Delivery { Reader = reader, Aggregate = Aggregate, NextTry = town.Clock.GetUtcNow() }],
        };
    }

    [Fact]
    public async Task Every_reader_has_its_words()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        var words = town.Services.GetRequiredService<WordsIn>();
        foreach (var reader in town.Services.GetRequiredService<Readers>().All.Where(reader => !reader.Name.StartsWith("sample.", StringComparison.Ordinal)))
        {
            Assert.NotEqual(words.The(Language.French)[$"job.{reader.Name}"], words.The(Language.English)[$"job.{reader.Name}"]);
        }
    }

    /// <summary>Eight tries, however long they take.</summary>
    private static async Task GivesUp(TestTown town)
    {
        for (var i = 0; i < 12; i++)
        {
            await town.Quiet();
            town.Clock.Advance(TimeSpan.FromHours(2));
        }
    }

    private static Task<Result<T>> As<T>(TestTown town, Role role, IRequest<Result<T>> request) =>
        town.Ask(caller => caller.Become(new CallerFacts([role], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Bureau", Language.French)), request);

    private static async Task<(string Code, string? Field)> Refused(TestTown town, DiscardDelivery command)
    {
        var refusal = (await As(town, Role.Manager, command)).Refusal;
        return (refusal.Code, refusal.Field);
    }
}
