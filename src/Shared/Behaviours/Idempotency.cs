using System.Collections.Concurrent;
using System.Text.Json;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Behaviours;

/// <summary>The key of this scope's write, if its door was given one. The same key and request get the same answer, and act once.</summary>
public sealed class Idempotency(TimeProvider time)
{
    /// <summary>How long an answer is given again, at least.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>The keys that are being worked on in this process.</summary>
    private static readonly ConcurrentDictionary<(Guid Client, string Key), bool> Running = new();

    private string? _key;
    private string _hash = "";

    /// <summary>The answer was given before, and is given again.</summary>
    public bool Replayed { get; private set; }

    /// <summary>Set by the door, from the header <c>Idempotency-Key</c> and the request's bytes.</summary>
    public void Is(string key, string requestHash) => (_key, _hash) = (key, requestHash);

    internal async Task<T> Once<T>(HouseDb house, ICaller caller, Func<Task<T>> act, CancellationToken stop)
        where T : IRefusable<T>
    {
        if (_key is null)
        {
            return await act();
        }

        if (!Running.TryAdd((caller.Account, _key), true))
        {
            return T.Refused([new Refusal("house.idempotency-running") { Kind = RefusalKind.Conflict }]);
        }

        try
        {
            return await FirstOrAgain(house, caller.Account, act, stop);
        }
        finally
        {
            Running.TryRemove((caller.Account, _key), out _);
        }
    }

    private async Task<T> FirstOrAgain<T>(HouseDb house, Guid client, Func<Task<T>> act, CancellationToken stop)
        where T : IRefusable<T>
    {
        var before = await house.IdempotencyKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Client == client && k.Key == _key, stop);
        if (before is not null)
        {
            return Again<T>(before);
        }

        var mine = new IdempotencyKey { Client = client, Key = _key!, RequestHash = _hash, At = time.GetUtcNow() };
        house.Add(mine);
        await house.SaveChangesAsync(stop); // first of all: the constraint decides between two, and the loser runs again
        var answer = await act();
        if (answer.Refusals.Count == 0)
        {
            mine.Answer = AnswerOf(answer);
        }

        return answer;
    }

    private T Again<T>(IdempotencyKey before)
        where T : IRefusable<T>
    {
        if (before.RequestHash != _hash)
        {
            return T.Refused([new Refusal("house.idempotency-other-request") { Kind = RefusalKind.Rule }]);
        }

        Replayed = true;
        return Restore<T>(before.Answer!);
    }

    private static string AnswerOf<T>(T answer) => JsonSerializer.Serialize(ValueOf(answer!));

    private static object? ValueOf(object answer) => answer.GetType().GetProperty(nameof(Result<Done>.Value))!.GetValue(answer);

    private static T Restore<T>(string answer)
    {
        var valueType = typeof(T).GetGenericArguments()[0];
        var value = JsonSerializer.Deserialize(answer, valueType);
        return (T)typeof(T).GetMethod("op_Implicit", [valueType])!.Invoke(null, [value])!;
    }
}
