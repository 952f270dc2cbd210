using Loisirs.Kernel;
using Loisirs.Shared.Behaviours;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Shared.Tests.Sample;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Tests.Behaviours;

/// <summary>The same key and request act once and are answered alike; the same key with another request is refused.</summary>
public sealed class IdempotencyTests
{
    private static readonly Guid Client = Guid.Parse("0193a000-0000-7000-8000-000000000001");

    public static TheoryData<DatabaseProvider> Databases => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    [Theory, MemberData(nameof(Databases))]
    public async Task A_repeated_request_gets_the_first_answer_and_acts_no_more(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        var acts = 0;

        var first = await Send(town, "key", "hash", Act);
        var again = await Send(town, "key", "hash", Act);

        Assert.Equal(("answer 1", false), (first.Answer.Value, first.Replayed));
        Assert.Equal(("answer 1", true), (again.Answer.Value, again.Replayed));
        Assert.Equal(["kept 1"], await town.Kept());

        Task<Result<string>> Act(Inside inside)
        {
            acts++;
            inside.Keep($"kept {acts}");
            return Task.FromResult<Result<string>>($"answer {acts}");
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Another_request_under_the_same_key_is_refused(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await Send(town, "key", "hash", _ => Task.FromResult<Result<string>>("done"));

        var other = await Send(town, "key", "another hash", inside =>
        {
            inside.Keep("kept");
            return Task.FromResult<Result<string>>("done");
        });

        Assert.Equal("house.idempotency-other-request", other.Answer.Refusal.Code);
        Assert.Empty(await town.Kept());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Another_client_may_use_the_same_key(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await Send(town, "key", "hash", _ => Task.FromResult<Result<string>>("mine"));

        var other = await Send(town, "key", "hash", _ => Task.FromResult<Result<string>>("theirs"), Guid.NewGuid());

        Assert.Equal("theirs", other.Answer.Value);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_refused_request_may_come_again_under_its_key(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await Send(town, "key", "hash", _ => Task.FromResult<Result<string>>(new Refusal("sample.no")));

        var again = await Send(town, "key", "hash", _ => Task.FromResult<Result<string>>("done"));

        Assert.Equal(("done", false), (again.Answer.Value, again.Replayed));
    }

    [Theory, MemberData(nameof(Databases)), Trait("Promise", "P-619")]
    public async Task An_answer_is_kept_a_day_and_then_forgotten_with_its_key(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await Send(town, "key", "hash", _ => Task.FromResult<Result<string>>("first"));
        town.Clock.Advance(TimeSpan.FromHours(24));
        await Send(town, "younger", "hash", _ => Task.FromResult<Result<string>>("younger"));
        await town.Does(new ForgetAnswersGiven());
        Assert.True((await Send(town, "key", "hash", _ => Task.FromResult<Result<string>>("second"))).Replayed);

        town.Clock.Advance(TimeSpan.FromSeconds(1));
        await town.Does(new ForgetAnswersGiven());
        await town.Does(new ForgetAnswersGiven());

        Assert.Equal("younger", (await town.Reads(house => Task.FromResult(house.IdempotencyKeys.Single()))).Key);
        var after = await Send(town, "key", "another hash", _ => Task.FromResult<Result<string>>("third"));
        Assert.Equal(("third", false), (after.Answer.Value, after.Replayed));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Twenty_at_once_act_once(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await using var second = provider == DatabaseProvider.PostgreSql ? await SampleTown.Second(town, new Script()) : null;
        var acts = 0;

        var sent = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Send(i % 2 == 0 ? town : second ?? town, "key", "hash", async inside =>
        {
            await Task.Delay(30);
            inside.Keep($"kept {Interlocked.Increment(ref acts)}");
            return "done";
        }))));

        Assert.Single(await town.Kept());
        Assert.All(sent, one => Assert.True(
            !one.Answer.IsRefused || one.Answer.Refusal.Code == "house.idempotency-running", one.Answer.IsRefused ? one.Answer.Refusal.Code : ""));
        Assert.Single(sent, one => !one.Answer.IsRefused && !one.Replayed);
    }

    private static async Task<(Result<string> Answer, bool Replayed)> Send(
        TestTown town, string key, string hash, Func<Inside, Task<Result<string>>> what, Guid? client = null)
    {
        await using var scope = town.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeIntegrator(client ?? Client, "Comptabilité", ["orders.write"]);
        var idempotency = scope.ServiceProvider.GetRequiredService<Idempotency>();
        idempotency.Is(key, hash);
        var answer = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new Act(what));
        return (answer, idempotency.Replayed);
    }
}
