namespace Loisirs.Kernel;

/// <summary>A bounded part of a list, and how many there are in all.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Size">How many a page holds at most.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record Slice<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    /// <summary>How many pages there are; 1 when there is nothing.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
