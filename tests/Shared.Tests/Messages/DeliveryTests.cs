using Loisirs.Kernel;
using Loisirs.Shared.Behaviours;
using Loisirs.Shared.Data;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Tests.Messages;

/// <summary>A delivery's effect and its mark are one commit; what fails comes again, and a dead dispatcher's work is taken over.</summary>
public sealed class DeliveryTests
{
    private static readonly Guid Aggregate = Guid.Parse("0193a000-0000-7000-8000-00000000000a");

    public static TheoryData<DatabaseProvider> Databases => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    [Theory, MemberData(nameof(Databases))]
    [Trait("Promise", "P-303")]
    public async Task Killed_between_its_effect_and_its_commit_a_reader_runs_again_and_acts_once(DatabaseProvider provider)
    {
        using var power = new CancellationTokenSource();
        var script = new Script { After = (_, _) => power.CancelAsync() };
        await using var town = await SampleTown.Open(provider, script);
        await Tell(town, 1);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Dispatcher(town).Round(power.Token));
        Assert.Empty(await town.Kept());
        script.After = (_, _) => Task.CompletedTask;
        town.Clock.Advance(Deliver.Lease + TimeSpan.FromSeconds(1));
        await town.Quiet();

        Assert.Single(await town.Kept());
    }

    [Theory, MemberData(nameof(Databases))]
    [Trait("Promise", "P-306")]
    public async Task A_dead_dispatchers_lease_is_taken_over_when_it_is_over_and_not_before(DatabaseProvider provider)
    {
        using var power = new CancellationTokenSource();
        var script = new Script { Before = (_, _) => power.CancelAsync() };
        await using var town = await SampleTown.Open(provider, script);
        await Tell(town, 1);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Dispatcher(town).Round(power.Token));
        script.Before = (_, _) => Task.CompletedTask;
        var other = Dispatcher(town);

        town.Clock.Advance(Deliver.Lease - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await other.Round(CancellationToken.None));
        town.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(1, await other.Round(CancellationToken.None));

        Assert.Single(await town.Kept());
        Assert.True(Deliver.Lease <= TimeSpan.FromSeconds(60));
    }

    /// <summary>The mark is the delivery itself, and nothing that the house forgets takes it away.</summary>
    [Theory, MemberData(nameof(Databases))]
    [Trait("Promise", "P-307")]
    public async Task Whatever_the_clock_does_and_the_house_forgets_what_was_read_is_not_read_again(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await Tell(town, 1);
        await town.Quiet();

        foreach (var days in (int[])[90, 400, -600])
        {
            town.Clock.AdjustTime(town.Clock.GetUtcNow().AddDays(days));
            await town.Does(new ForgetAnswersGiven());
            Assert.Equal(0, await Dispatcher(town).Round(CancellationToken.None));
        }

        Assert.Single(await town.Kept());
        Assert.Equal(1, await town.Reads(house => house.Deliveries.CountAsync(delivery => delivery.Reader == "sample.count" && delivery.DoneAt != null)));
    }

    [Fact]
    [Trait("Promise", "P-304")]
    public async Task A_dispatcher_that_outlives_its_lease_undoes_what_it_did()
    {
        var (began, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = new Script
        {
            Before = (_, _) =>
            {
                began.SetResult();
                return mayEnd.Task;
            },
        };
        await using var town = await SampleTown.Open(DatabaseProvider.PostgreSql, slow);
        await using var second = await SampleTown.Second(town, new Script());
        await Tell(town, 1);
        var first = Dispatcher(town).Round(CancellationToken.None);
        await began.Task;

        second.Clock.Advance(Deliver.Lease + TimeSpan.FromSeconds(1));
        Assert.Equal(1, await Dispatcher(second).Round(CancellationToken.None));
        mayEnd.SetResult();
        await first;

        Assert.Single(await town.Kept());
        Assert.Equal(0, await town.Reads(house => house.Deliveries.CountAsync(d => d.Reader == "sample.count" && d.DoneAt == null)));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task After_eight_tries_it_is_parked_with_its_reason_and_released_it_is_tried_again(DatabaseProvider provider)
    {
        var script = new Script { Before = (_, _) => throw new InvalidOperationException("The printer is on fire.") };
        await using var town = await SampleTown.Open(provider, script);
        await Tell(town, 1);

        for (var i = 0; i < 12; i++)
        {
            await town.Quiet();
            town.Clock.Advance(TimeSpan.FromHours(2));
        }

        var parked = await town.Reads(house => house.Deliveries.SingleAsync(d => d.Reader == "sample.count"));
        Assert.Equal(8, parked.Tries);
        Assert.NotNull(parked.ParkedAt);
        Assert.Contains("The printer is on fire.", parked.LastFailure, StringComparison.Ordinal);

        script.Before = (_, _) => Task.CompletedTask;
        await town.Acts(async inside =>
        {
            (await inside.House.Deliveries.SingleAsync(d => d.Id == parked.Id)).Release(town.Clock.GetUtcNow());
            return "released";
        });
        await town.Quiet();
        Assert.Single(await town.Kept());
    }

    internal static Deliver Dispatcher(TestTown town) => ActivatorUtilities.CreateInstance<Deliver>(town.Services);

    internal static Task<Result<string>> Tell(TestTown town, int number, Guid? aggregate = null) => town.Acts(inside =>
    {
        inside.Tell.Tell(new Counted(aggregate ?? Aggregate, number));
        return Task.FromResult<Result<string>>("told");
    });
}
