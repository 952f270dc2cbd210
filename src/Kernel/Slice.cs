using System.Text.Json.Serialization;

namespace Loisirs.Kernel;

/// <summary>A bounded part of a list, and how many there are in all.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Size">How many a page holds at most.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record Slice<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    /// <summary>How many pages there are; 1 when there is nothing.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>The last thing of this part, when a <see cref="Walk"/> goes on after it.</summary>
    [JsonIgnore]
    public Guid? Next { get; init; }

    /// <summary>A part of a walk, from one thing more than was asked for, if there is one.</summary>
    public static Slice<T> Of(IReadOnlyList<T> oneMore, Walk walk, int total, Func<T, Guid> id)
    {
        var items = oneMore.Take(walk.Limit).ToList();
        return new(items, 1, walk.Limit, total) { Next = oneMore.Count > items.Count ? id(items[^1]) : null };
    }
}
