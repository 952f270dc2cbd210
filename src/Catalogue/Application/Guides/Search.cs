using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>What is looked for among the groups that the public sees.</summary>
/// <param name="Age">Completed years; null: any.</param>
/// <param name="Days">Meets on one of them; none: any day.</param>
internal sealed record Search(
    string? Text, int? Age, IReadOnlyList<DayOfWeek> Days, string? Category, ActivityKind? Kind, Guid? Programme, Guid? Venue, bool Free)
{
    private const int LongestText = 200;

    public static Search Everything { get; } = new(null, null, [], null, null, null, null, Free: false);

    /// <summary>The groups found, of programmes that are not over on that day.</summary>
    /// <remarks>A text of which nothing can be looked for finds nothing; no text finds all.</remarks>
    public GroupSet In(GuideIndex index, DateOnly today)
    {
        var text = Text?.Trim() ?? "";
        var words = SearchText.Words(text.Length > LongestText ? text[..LongestText] : text);
        return text.Length > 0 && words.Count == 0
            ? index.None
            : Wanted(index).Concat(words.Select(index.WithWord)).Aggregate(index.OnOffer(today), (found, set) => found.And(set));
    }

    private IEnumerable<GroupSet> Wanted(GuideIndex index)
    {
        if (!string.IsNullOrEmpty(Category)) yield return index.InCategory(Category);
        if (Kind is { } kind) yield return index.OfKind(kind);
        if (Programme is { } programme) yield return index.InProgramme(programme);
        if (Age is { } age) yield return index.ForAge(age);
        if (Days.Count > 0) yield return index.On(Days);
        if (Venue is { } venue) yield return index.At(venue);
        if (Free) yield return index.Free();
    }
}

/// <summary>Parts of a list.</summary>
internal static class Pages
{
    /// <summary>That page; the nearest one there is, when there is no such page.</summary>
    public static Slice<T> Page<T>(this IReadOnlyList<T> all, int number, int size)
    {
        var last = Math.Max(1, (all.Count + size - 1) / size);
        var page = Math.Clamp(number, 1, last);
        return new([.. all.Skip((page - 1) * size).Take(size)], page, size, all.Count);
    }
}
