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
    public IEnumerable<GuideGroup> In(Guide guide, DateOnly today)
    {
        var text = Text?.Trim() ?? "";
        var words = SearchText.Words(text.Length > LongestText ? text[..LongestText] : text);
        if (text.Length > 0 && words.Count == 0)
        {
            return [];
        }

        return guide.Activities
            .Where(activity => activity.IsPublic && activity.Programme.To >= today && Finds(activity))
            .SelectMany(activity => activity.Groups)
            .Where(group => group.IsPublic && Finds(group) && words.All(word => group.SearchIndex.Contains($" {word}", StringComparison.Ordinal)));
    }

    private bool Finds(GuideActivity activity) =>
        (string.IsNullOrEmpty(Category) || activity.Activity.Category == Category)
        && (Kind is null || activity.Activity.Kind == Kind)
        && (Programme is null || activity.Programme.Id == Programme)
        && (Age is not { } age || activity.Activity.Eligibility.MayTakeAge(age));

    private bool Finds(GuideGroup group) =>
        (Days.Count == 0 || Days.Any(group.Days.Contains))
        && (Venue is null || group.Group.VenueId == Venue)
        && (!Free || group.Group.ResidentPrice is { IsZero: true });
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
