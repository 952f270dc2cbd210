namespace Loisirs.Accounts.Contracts.Work;

/// <summary>Tells the office's first page what waits for somebody. Each module implements it for its own work, and registers it.</summary>
public interface ICountsWork
{
    /// <summary>What waits, for what the caller may do; nothing where nothing is theirs. Bounded: a handful of lines.</summary>
    Task<IReadOnlyList<WaitingWork>> Count(CancellationToken stop);
}

/// <summary>One kind of work that waits.</summary>
/// <param name="Text">Key of its words, in three forms: <c>.none</c>, <c>.one</c>, <c>.many</c>.</param>
/// <param name="Path">Where it is done, such as <c>/administration/comptes</c>.</param>
/// <param name="Oldest">Since when the oldest waits (UTC), or null.</param>
public sealed record WaitingWork(string Text, string Path, int Count, DateTimeOffset? Oldest);
