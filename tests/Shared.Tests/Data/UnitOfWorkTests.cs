using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Tests.Sample;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Tests.Data;

/// <summary>A command is done whole or not at all.</summary>
public sealed class UnitOfWorkTests
{
    private static readonly Refusal No = new("sample.no");

    public static TheoryData<DatabaseProvider> Databases => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_done_stands_with_its_message_and_its_trace(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);

        var answer = await town.Acts(inside =>
        {
            inside.Keep("kept");
            inside.Tell.Tell(new Counted(Guid.NewGuid(), 1));
            return Task.FromResult<Result<string>>("done");
        });

        Assert.Equal("done", answer.Value);
        Assert.Equal(["kept"], await town.Kept());
        Assert.Equal(1, await town.Reads(house => house.Messages.CountAsync(m => m.Name == "sample.counted")));
        Assert.Equal(1, await town.Reads(house => house.AuditEntries.CountAsync(e => e.Act == nameof(Act))));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_refusal_writes_nothing(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);

        var answer = await town.Acts(async inside =>
        {
            inside.Keep("kept");
            await inside.House.SaveChangesAsync();
            inside.Tell.Tell(new Counted(Guid.NewGuid(), 1));
            return No;
        });

        Assert.Equal(No, answer.Refusal);
        Assert.Empty(await town.Kept());
        Assert.Equal(0, await town.Reads(house => house.Messages.CountAsync(m => m.Name == "sample.counted")));
        Assert.Equal(0, await town.Reads(house => house.AuditEntries.CountAsync(e => e.Act == nameof(Act))));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_exception_writes_nothing(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);

        await Assert.ThrowsAsync<InvalidOperationException>(() => town.Acts(async inside =>
        {
            inside.Keep("kept");
            await inside.House.SaveChangesAsync();
            throw new InvalidOperationException("cannot happen");
        }));

        Assert.Empty(await town.Kept());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_nested_refusal_goes_back_to_its_savepoint_and_the_rest_stands(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);

        var answer = await town.Acts(async outer =>
        {
            outer.Keep("kept outside");
            var nested = await outer.Mediator.Send(new Act(async inner =>
            {
                inner.Keep("kept inside");
                await inner.House.SaveChangesAsync();
                inner.Keep("kept inside, not saved yet");
                return No;
            }));
            outer.Keep("kept after");
            return nested.Refusal.Code;
        });

        Assert.Equal("sample.no", answer.Value);
        Assert.Equal(["kept after", "kept outside"], await town.Kept());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_a_nested_refusal_told_is_told_to_nobody(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);

        await town.Acts(async outer =>
        {
            await outer.Mediator.Send(new Act(inner =>
            {
                inner.Tell.Tell(new Counted(Guid.NewGuid(), 1));
                return Task.FromResult<Result<string>>(No);
            }));
            return "done";
        });

        Assert.Equal(0, await town.Reads(house => house.Messages.CountAsync(m => m.Name == "sample.counted")));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_refused_outermost_undoes_what_its_nested_commands_did(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);

        await town.Acts(async outer =>
        {
            await outer.Mediator.Send(new Act(inner =>
            {
                inner.Keep("kept inside");
                return Task.FromResult<Result<string>>("done");
            }));
            return No;
        });

        Assert.Empty(await town.Kept());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Of_two_that_keep_one_name_the_constraint_lets_one_and_the_other_runs_again_to_say_why_not(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        var runs = 0;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => town.Acts(async inside =>
        {
            Interlocked.Increment(ref runs);
            if (await inside.House.StoredKeys.AnyAsync(key => key.Name == "kept"))
            {
                return No;
            }

            await Task.Delay(20);
            inside.Keep("kept");
            return "done";
        }))));

        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.Equal(7, answers.Count(answer => answer.IsRefused && answer.Refusal == No));
        Assert.Equal(["kept"], await town.Kept());
        if (provider == DatabaseProvider.PostgreSql)
        {
            Assert.True(runs > 8, "Nobody lost the race, so it shows nothing.");
        }
    }

    [Fact]
    public async Task A_constraint_that_never_gives_way_ends_in_its_exception()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        await town.Acts(Keep);
        var runs = 0;

        await Assert.ThrowsAsync<DbUpdateException>(() => town.Acts(inside =>
        {
            runs++;
            return Keep(inside);
        }));

        Assert.Equal(4, runs);

        static Task<Result<string>> Keep(Inside inside)
        {
            inside.Keep("kept");
            return Task.FromResult<Result<string>>("done");
        }
    }
}
