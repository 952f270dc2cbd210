using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Privacy;

/// <summary>Tells a family all that a module keeps of it (P-905), and forgets it (P-907). Each module implements it for its own tables, and registers it.</summary>
public interface IKeepsFamilyData
{
    /// <summary>Everything of that family and nothing of another: of a child of two households, what is the child's and what this
    /// household did. Names are in that language.</summary>
    Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop);

    /// <summary>What stands in the way of erasing the family, each by its name; empty where nothing does.</summary>
    Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop);

    /// <summary>Removes every word of the family and of its people, but for what the law keeps: amounts, dates and numbers, without a name
    /// (P-907). In the transaction of the whole erasure; twice does the same as once.</summary>
    Task Erase(ErasedFamily who, CancellationToken stop);
}

/// <summary>Whom to forget.</summary>
/// <param name="People">Its people, without a child who lives on in another household; at most a few dozen.</param>
public sealed record ErasedFamily(Guid Family, IReadOnlyList<Guid> People, DateTimeOffset At);

/// <summary>One kind of thing that is kept, such as orders.</summary>
/// <param name="Name">Its name in the file; its title is the sentence <c>data.{name}</c>.</param>
/// <param name="Rows">At most 10,000; empty where nothing is kept.</param>
public sealed record KeptData(string Name, IReadOnlyList<IReadOnlyList<KeptField>> Rows)
{
    /// <summary>The most rows of one kind that are read.</summary>
    public const int MostRows = 10_000;

    /// <summary>A kind of thing, from its rows; what is empty is left out.</summary>
    public static KeptData Of<T>(string name, IEnumerable<T> rows, Func<T, IEnumerable<(string Name, object? Value)>> fields) => new(
        name,
        [.. rows.Select(row => fields(row).Where(field => field.Value is not (null or "")).Select(field => new KeptField(field.Name, field.Value!)).ToList())]);
}

/// <summary>One value.</summary>
/// <param name="Name">Its name in the file; its label is the sentence <c>data.field.{name}</c>.</param>
/// <param name="Value">Text, a number, yes or no, a date, an instant (UTC), money, or an id.</param>
public sealed record KeptField(string Name, object Value);
